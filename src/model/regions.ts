// The parts of the world that have a map of their own; layout/map/projections.ts says how each is drawn.
export const regions = [
  'north-pacific',
  'japan',
  'western-pacific',
  'north-america',
  'europe',
  'australia',
  'world',
  'globe',
] as const;
export type Region = (typeof regions)[number];
