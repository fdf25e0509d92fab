// What the map draws, by how near it is: countries and the flows between them, states and prefectures, or places.
export type MapLevel = 'countries' | 'provinces' | 'places' | 'spread';

/** Screen pixels per radian from which there is room for a level. */
const provinceScale = 640;
/** All of Japan on a screen 1080 px high is still prefectures. */
const placeScale = 3600;
/** From here on the marks of one city stand apart, each by itself: nearer one would see more than a city. */
export const spreadScale = 20_000;

export function levelAt(scale: number): MapLevel {
  if (scale >= spreadScale) return 'spread';
  if (scale >= placeScale) return 'places';
  return scale >= provinceScale ? 'provinces' : 'countries';
}

/** Where the next level begins: a click on a mark goes at least that near. */
export function nextScale(level: MapLevel): number {
  return level === 'countries' ? provinceScale : level === 'provinces' ? placeScale : spreadScale;
}
