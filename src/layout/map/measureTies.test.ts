import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { standingOf } from '../../model/years.ts';
import { measureTies } from './measureTies.ts';

describe('ties', () => {
  it('with what is inside a place and what has none are all relations, each once', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { relations } = applyFilter(real, filter);
        const { ties, within, unplaced } = measureTies(real, relations, filter.years);
        const all = [...ties.flatMap((tie) => tie.relations), ...within, ...unplaced];
        expect(all.sort()).toEqual(relations.map((row) => row.id).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('run between two different places, of one family and standing', () => {
    const { ties } = measureTies(real, real.relations, 'all');
    expect(new Set(ties.map((tie) => tie.key)).size).toBe(ties.length);
    for (const tie of ties) {
      expect(tie.from.key).not.toBe(tie.to.key);
      for (const id of tie.relations) {
        expect(real.familyOfRelation.get(id)).toBe(tie.family);
        expect(standingOf(real.relation.get(id)!.status, 'all', real.now)).toBe(tie.standing);
      }
    }
  });

  it('of the tiny atlas: between places, inside one, and without', () => {
    const { ties, within, unplaced, places } = measureTies(tiny, tiny.relations, 'all');
    expect(within).toEqual(['mhi-operates', 'raytheon-supplies']);
    expect(unplaced).toEqual(['treaty-governs']);
    expect(ties.find((tie) => tie.relations.includes('mhi-supplies'))).toMatchObject({
      key: 'ties/sites/mhi-hq>sites/raytheon-tucson/missiles/fact',
      family: 'missiles',
    });
    expect(ties.find((tie) => tie.relations.includes('jmod-funds'))).not.toHaveProperty('family');
    expect(places.get('sites/mhi-hq')?.relations).toEqual(['mhi-operates', 'mhi-supplies']);
    expect(places.get('countries/JPN')?.place.isAnchor).toBe(true);
  });

  it('touch every place that they name, each relation once', () => {
    const { ties, within, places } = measureTies(real, real.relations, 'all');
    for (const tie of ties)
      for (const end of [tie.from, tie.to])
        expect(places.get(end.key)?.relations).toEqual(expect.arrayContaining([...tie.relations]));
    for (const { relations } of places.values()) expect(new Set(relations).size).toBe(relations.length);
    const touched = new Set([...places.values()].flatMap((entry) => entry.relations));
    for (const id of within) expect(touched.has(id)).toBe(true);
  });

  it('in a year to come are all plans', () => {
    for (const tie of measureTies(tiny, tiny.relations, { from: 2036, to: 2036 }).ties)
      expect(tie.standing).not.toBe('fact');
  });
});
