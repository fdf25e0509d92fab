import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from './filter.ts';
import { recordsShown } from './shownRecords.ts';

const tables = ['organizations', 'sites', 'agreements', 'components', 'events'] as const;
const recordsOf = (filter: typeof everything, atlas = real) => recordsShown(atlas, applyFilter(atlas, filter), filter);

describe('what belongs to the shown set', () => {
  it('is everything, where nothing is asked for', () => {
    const all = recordsOf(everything);
    for (const table of tables) expect(all[table]).toEqual(real[table]);
  });

  it('is never more than without filters, once each, in the order of the atlas', () => {
    const all = recordsOf(everything);
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const some = recordsOf(filter);
        for (const table of tables) {
          const ids = new Set(some[table].map((row) => row.id));
          expect(all[table].filter((row) => ids.has(row.id))).toEqual(some[table]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('names the leads and the parts of each shown programme', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const some = recordsOf(filter);
        const orgs = new Set(some.organizations.map((row) => row.id));
        const parts = new Set(some.components.map((row) => row.id));
        for (const row of some.programs) for (const id of row.lead) expect(orgs).toContain(id);
        const shown = new Set(some.programs.map((row) => row.id));
        for (const row of real.components) if (shown.has(row.program)) expect(parts).toContain(row.id);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps to the years: an agreement of a later year and events of other years are left out', () => {
    const years = { from: 2015, to: 2015 };
    const some = recordsOf({ ...everything, years });
    expect(some.events.length).toBeGreaterThan(0);
    for (const row of some.events) expect(row.date.slice(0, 4)).toBe('2015');
  });

  it('is nothing where nothing passes', () => {
    const none = recordsOf({ ...everything, areas: ['quantum'], statuses: ['cancelled'] }, tiny);
    for (const table of tables) expect(none[table]).toEqual([]);
  });
});
