import { describe, expect, it } from 'vitest';
import { deepFreeze, real, realProvinces } from '../../../tests/fixtures/realAtlas.ts';
import { everything } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { measureProvinces } from './measureProvinces.ts';
import { measureTies } from './measureTies.ts';
import { tieSpots } from './spots.ts';

const shown = applyFilter(real, everything);
const ties = deepFreeze(measureTies(real, shown.relations, 'all'));
const spots = deepFreeze(tieSpots(real, ties, shown));
const all = measureProvinces(real, ties, spots, shown, realProvinces, () => true);

describe('states and prefectures', () => {
  it('hold every spot of their countries once; what is in none stays by itself', () => {
    const inside = [...all.weights.values()].flatMap((own) => own.sites.map((id) => `sites/${id}`));
    const others = all.spots.map((own) => own.key).filter((key) => !key.startsWith('provinces/'));
    expect([...inside, ...others].sort()).toEqual(spots.map((own) => own.key).sort());
    expect(all.spots.reduce((sum, own) => sum + (own.count ?? 1), 0)).toBe(spots.length);
  });

  it('lose no relation, and draw none twice', () => {
    const drawn = all.ties.flatMap((tie) => tie.relations);
    expect([...drawn, ...all.within, ...ties.unplaced].sort()).toEqual(shown.relations.map((row) => row.id).sort());
    expect(new Set(all.ties.map((tie) => tie.key)).size).toBe(all.ties.length);
    expect(all.elsewhere).toEqual([]);
  });

  it('gather ties: fewer lines, each from one province or place to another', () => {
    expect(all.ties.length).toBeLessThan(ties.ties.length);
    for (const { from, to } of all.ties) expect(from.key).not.toBe(to.key);
  });
});

describe('what leaves the picture', () => {
  const isJapan = (lonLat: readonly [number, number]): boolean => lonLat[0] > 128 && lonLat[0] < 146 && lonLat[1] > 20;
  const seen = measureProvinces(real, ties, spots, shown, realProvinces, isJapan);

  it('goes to the country that it goes to', () => {
    for (const { from, to } of seen.ties)
      for (const end of [from, to])
        if (!isJapan(end.lonLat) && from.country !== to.country) expect(end.key).toBe(`countries/${end.country}`);
    expect(seen.ties.length).toBeLessThan(all.ties.length);
  });

  it('is neither lost nor counted twice', () => {
    const drawn = seen.ties.flatMap((tie) => tie.relations);
    const rest = [...seen.within, ...seen.elsewhere, ...ties.unplaced];
    expect([...drawn, ...rest].sort()).toEqual(shown.relations.map((row) => row.id).sort());
    expect(seen.elsewhere.length).toBeGreaterThan(0);
  });
});
