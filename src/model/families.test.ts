import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { familiesOf, familyOf } from './families.ts';

describe('the family that colours a record', () => {
  it.each([
    { areas: ['undersea'], family: 'sea' },
    { areas: ['sensors', 'missile-defense'], family: 'sensors-space' },
    { areas: ['missile-defense', 'sensors'], family: 'missiles' },
    { areas: ['propulsion', 'undersea'], family: 'sea' },
    { areas: ['undersea', 'propulsion'], family: 'sea' },
    { areas: ['propulsion', 'sensors', 'undersea'], family: 'sensors-space' },
    { areas: ['propulsion'], family: 'air' },
    { areas: [], family: undefined },
  ])('of $areas is $family', ({ areas, family }) => {
    expect(familyOf(areas, tiny.technology)).toBe(family);
  });

  it('is one that a filter by that family matches', () => {
    for (const row of real.programs)
      expect(familiesOf(row.tech, real.technology)).toContain(real.familyOfProgram.get(row.id));
  });
});

describe('all families of a record', () => {
  it.each([
    { areas: ['missile-defense', 'sensors'], families: ['missiles', 'sensors-space'] },
    { areas: ['combat-aircraft', 'propulsion'], families: ['air'] },
    { areas: ['sensors', 'sensors'], families: ['sensors-space'] },
    { areas: ['propulsion'], families: ['air'] },
    { areas: [], families: [] },
  ])('of $areas are $families', ({ areas, families }) => {
    expect(familiesOf(areas, tiny.technology)).toEqual(families);
  });
});

it('every area of the real atlas but propulsion has a family of its own', () => {
  expect(real.technologies.filter((area) => area.family === null).map((area) => area.id)).toEqual(['propulsion']);
  for (const area of real.technologies) if (area.family) expect(real.family.has(area.family)).toBe(true);
});
