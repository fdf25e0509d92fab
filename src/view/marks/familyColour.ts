// The custom property that colours a family. Colour is for families alone.
import type { FamilyId } from '../../model/atlas.ts';

export function familyColour(family: FamilyId | undefined): string {
  if (family === undefined) return 'var(--family-none)';
  return `var(--${family === 'sea' ? 'sea-family' : family})`;
}
