import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, everything, programme, relation } from '../../tests/fixtures/tinyAtlas.ts';
import { differenceOf, onlyDifferent, type State } from './difference.ts';
import { applyFilter, type Filter } from './filter.ts';
import type { Atlas } from './atlasIndex.ts';

const stateOf = (atlas: Atlas, filter: Filter): State => ({ shown: applyFilter(atlas, filter), years: filter.years });
const inYear = (year: number): Filter => ({ ...everything, years: { from: year, to: year } });

const atlas = atlasOf({
  programs: [
    programme('ending', { phases: [{ phase: 'service', from: 2000, to: 2018 }] }),
    programme('growing', {
      phases: [
        { phase: 'development', from: 2012, to: 2019 },
        { phase: 'production', from: 2020 },
      ],
    }),
    programme('new', { phases: [{ phase: 'research', from: 2022 }] }),
    programme('steady', { phases: [{ phase: 'production', from: 2010 }] }),
  ],
  relations: [
    relation('old', { program: 'ending', from: 2001, to: 2018 }),
    relation('kept', { program: 'steady', from: 2011 }),
    relation('late', { program: 'steady', from: 2021 }),
  ],
});

describe('from 2015 to 2024', () => {
  const before = stateOf(atlas, inYear(2015));
  const after = stateOf(atlas, inYear(2024));
  const difference = differenceOf(atlas, before, after);

  it('says what came, what went, what moved on and what stayed', () => {
    expect(difference.added).toEqual(['new']);
    expect(difference.gone).toEqual(['ending']);
    expect(difference.changed.map((change) => change.id)).toEqual(['growing']);
    expect(difference.same).toEqual(['steady']);
  });

  it('says how a programme moved on', () => {
    expect(difference.changed[0]).toMatchObject({
      before: { standing: 'fact', phases: ['development'] },
      after: { standing: 'fact', phases: ['production'] },
    });
  });

  it('knows the relations of one state alone', () => {
    expect([...difference.relations].sort()).toEqual(['late', 'old']);
  });

  it('can leave away what stayed', () => {
    const only = onlyDifferent(after.shown, difference);
    expect(only.programs.map((row) => row.id)).toEqual(['growing', 'new']);
    expect(only.relations.map((row) => row.id)).toEqual(['late']);
  });
});

describe('over random pairs of filters', () => {
  const pairs = fc.tuple(filterOf(real), filterOf(real));

  it('every programme of either state is in exactly one list', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [before, after] = [stateOf(real, a), stateOf(real, b)];
        const { added, gone, changed, same } = differenceOf(real, before, after);
        const listed = [...added, ...gone, ...changed.map((change) => change.id), ...same].sort();
        const all = new Set([...before.shown.programs, ...after.shown.programs].map((row) => row.id));
        expect(listed).toEqual([...all].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('turned round, what came has gone', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [before, after] = [stateOf(real, a), stateOf(real, b)];
        const there = differenceOf(real, before, after);
        const back = differenceOf(real, after, before);
        expect(back.added).toEqual(there.gone);
        expect(back.gone).toEqual(there.added);
        expect(back.relations).toEqual(there.relations);
      }),
      { numRuns: 40 },
    );
  });

  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const state = stateOf(real, filter);
        const difference = differenceOf(real, state, state);
        expect([difference.added, difference.gone, difference.changed, [...difference.relations]]).toEqual([
          [],
          [],
          [],
          [],
        ]);
        expect(onlyDifferent(state.shown, difference).programs).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
