// The first depth of the network: measured and placed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { atlasOf, programme, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { familyIds } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { applyFilter } from '../../model/filter.ts';
import { isAtWork, programmeStanding } from '../../model/years.ts';
import { chooseColumns, measureOverview, otherId } from './measureOverview.ts';
import { placeOverview, type OverviewFrame } from './placeOverview.ts';

const frames: readonly OverviewFrame[] = [
  { width: 548, height: 492, left: 128, right: 152, top: 30, bottom: 6 },
  { width: 358, height: 460, left: 92, right: 100, top: 30, bottom: 6 },
];
const columns = deepFreeze(chooseColumns(real));
const whole = deepFreeze(measureOverview(real, columns, real.programs, 'all'));

describe('which nodes there are', () => {
  it('the busiest, most programmes first', () => {
    const busy = atlasOf({
      programs: [
        programme('a', { participants: ['JPN', 'USA'], lead: ['mhi'] }),
        programme('b', { participants: ['USA'], lead: ['raytheon', 'mhi'] }),
        programme('c', { participants: ['AUS', 'USA'], lead: ['bae'] }),
      ],
    });
    expect(chooseColumns(busy, { countries: 2, organizations: 2 })).toEqual({
      countries: ['USA', 'AUS'],
      organizations: ['mhi', 'bae'],
    });
  });

  it('a few dozen on the real data', () => {
    const count = columns.countries.length + columns.organizations.length + familyIds.length;
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(48);
  });
});

describe('the ribbons', () => {
  it('account for exactly the shown programmes, on both sides of their family', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { programs } = applyFilter(real, filter);
        const ribbons = measureOverview(real, columns, programs, filter.years);
        const at = (table: string): Set<string> =>
          new Set(
            ribbons
              .filter((ribbon) => `${ribbon.source}>${ribbon.target}`.includes(`${table}/`))
              .flatMap((ribbon) => [...ribbon.facts, ...ribbon.plans]),
          );
        expect(at('countries')).toEqual(new Set(programs.map((row) => row.id)));
        expect(at('organizations')).toEqual(
          new Set(programs.filter((row) => row.lead.length > 0).map((row) => row.id)),
        );
        for (const ribbon of ribbons) {
          const all = [...ribbon.facts, ...ribbon.plans];
          expect(new Set(all).size).toBe(all.length);
          for (const id of all) expect(real.familyOfProgram.get(id)).toBe(ribbon.family);
          for (const id of ribbon.plans)
            expect(isAtWork(programmeStanding(real.program.get(id)!, filter.years, real.now))).toBe(false);
          for (const id of ribbon.facts)
            expect(isAtWork(programmeStanding(real.program.get(id)!, filter.years, real.now))).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('have a key each', () => {
    expect(new Set(whole.map((ribbon) => ribbon.key)).size).toBe(whole.length);
  });

  it('gather the rest of a column in one node, where a programme counts once', () => {
    const few = { countries: ['USA'], organizations: ['mhi'] };
    const ribbons = measureOverview(tiny, few, [tiny.program.get('submarine')!], 'all');
    expect(ribbons.map((ribbon) => ribbon.key).sort()).toEqual([
      'countries/USA>families/sea',
      `countries/${otherId}>families/sea`,
      `families/sea>organizations/${otherId}`,
    ]);
    for (const ribbon of ribbons) expect(ribbon.plans).toEqual(['submarine']);
  });
});

describe.each(frames)('placed at $width by $height', (frame) => {
  const place = (atlas: Atlas, filter: Parameters<typeof applyFilter>[1]) => {
    const shown = measureOverview(atlas, columns, applyFilter(atlas, filter).programs, filter.years);
    return placeOverview(columns, familyIds, whole, deepFreeze(shown), frame);
  };
  const full = placeOverview(columns, familyIds, whole, whole, frame);

  it('no node moves when the filter changes', () => {
    const standing = full.nodes.map(({ key, x, y, height }) => ({ key, x, y, height }));
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { nodes } = place(real, filter);
        expect(nodes.map(({ key, x, y, height }) => ({ key, x, y, height }))).toEqual(standing);
      }),
      { numRuns: 12 },
    );
  });

  it('no lane moves: a ribbon begins and ends where that of the whole atlas does', () => {
    const startOf = new Map(full.ribbons.map((ribbon) => [ribbon.key, startsOf(ribbon.path || ribbon.planPath)]));
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        for (const ribbon of place(real, filter).ribbons)
          expect(startsOf(ribbon.path || ribbon.planPath)).toBe(startOf.get(ribbon.key));
      }),
      { numRuns: 10 },
    );
  });

  it('every ribbon that is measured is drawn, with what is at work and what is planned apart', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { programs } = applyFilter(real, filter);
        const measured = measureOverview(real, columns, programs, filter.years);
        const { ribbons, nodes } = place(real, filter);
        expect(new Set(ribbons.map((ribbon) => ribbon.key))).toEqual(new Set(measured.map((ribbon) => ribbon.key)));
        for (const ribbon of ribbons) {
          expect(ribbon.path !== '').toBe(ribbon.facts.length > 0);
          expect(ribbon.planPath !== '').toBe(ribbon.plans.length > 0);
        }
        for (const node of nodes.filter((own) => own.column === 'family'))
          expect(node.shown).toBe(programs.filter((row) => real.familyOfProgram.get(row.id) === node.family).length);
      }),
      { numRuns: 10 },
    );
  });

  it('bars of a column lie one below the other, inside the picture, each with room for its label', () => {
    for (const column of ['country', 'family', 'organization'] as const) {
      const bars = full.nodes.filter((node) => node.column === column);
      for (const [index, bar] of bars.entries()) {
        expect(bar.height).toBeGreaterThanOrEqual(12);
        expect(bar.y).toBeGreaterThanOrEqual(frame.top - 0.01);
        expect(bar.y + bar.height).toBeLessThanOrEqual(frame.height - frame.bottom + 0.01);
        if (index > 0) expect(bar.y).toBeGreaterThan(bars[index - 1]!.y + bars[index - 1]!.height - 0.01);
      }
    }
  });

  it('a bar is filled inside itself, its parts side by side', () => {
    for (const node of full.nodes) {
      const parts = [...node.filled].sort((a, b) => a.y - b.y);
      for (const [index, part] of parts.entries()) {
        expect(part.y).toBeGreaterThanOrEqual(node.y - 0.01);
        expect(part.y + part.height).toBeLessThanOrEqual(node.y + node.height + 0.01);
        if (index > 0) expect(part.y).toBeGreaterThanOrEqual(parts[index - 1]!.y + parts[index - 1]!.height - 0.01);
      }
    }
  });

  it('nothing shown leaves the bars, empty', () => {
    const { nodes, ribbons } = placeOverview(columns, familyIds, whole, [], frame);
    expect(ribbons).toEqual([]);
    for (const node of nodes) expect(node).toMatchObject({ shown: 0, filled: [] });
    expect(nodes.length).toBe(full.nodes.length);
  });

  it('the same again is the same', () => {
    expect(placeOverview(columns, familyIds, whole, whole, frame)).toEqual(full);
  });
});

/** Where a ribbon's upper edge begins, for a ribbon whose facts come first. */
function startsOf(path: string): string {
  return path.slice(1, path.indexOf('C'));
}
