// The second depth of the network: a family's programmes, measured and placed.
import { describe, expect, it } from 'vitest';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { familyIds } from '../../model/atlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { familyStandings, measureFamily } from './measureFamily.ts';
import { placeFamily, type FamilyOptions } from './placeFamily.ts';

const nameOf = (key: string): string => {
  const [table, id = ''] = key.split('/');
  const record =
    table === 'countries'
      ? real.country.get(id)
      : table === 'programs'
        ? real.program.get(id)
        : real.organization.get(id);
  return record?.short ?? record?.name ?? key;
};
const screens: readonly FamilyOptions[] = [358, 548, 700, 1380].map((width) => ({ width, size: 13, labelOf: nameOf }));

describe('the programmes of a family', () => {
  it('over all families are all programmes, each once', () => {
    const ids = familyIds.flatMap((family) => measureFamily(real, family).rows.map((row) => row.programme.id));
    expect(ids.sort()).toEqual(real.programs.map((row) => row.id).sort());
  });

  it('stand together by their first area', () => {
    for (const family of familyIds) {
      const areas = measureFamily(real, family).rows.map((row) => row.area);
      const runs = areas.filter((area, index) => area !== areas[index - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }
  });

  it('name all countries that take part, most programmes first', () => {
    const { rows, countries } = measureFamily(real, 'sea');
    const count = (id: string) => rows.filter((row) => row.programme.participants.includes(id)).length;
    expect(new Set(countries)).toEqual(new Set(rows.flatMap((row) => row.programme.participants)));
    for (const [index, id] of countries.slice(1).entries())
      expect(count(id)).toBeLessThanOrEqual(count(countries[index]!));
  });

  it('are not measured anew by a filter: only how they stand changes', () => {
    const years = { from: 2036, to: 2036 };
    const standings = familyStandings(tiny, applyFilter(tiny, { ...everything, years }).programs, years);
    expect([...standings]).toEqual([['fighter', 'planned']]);
  });
});

describe.each(screens)('placed at $width pixels', (options) => {
  const placed = familyIds.map((family) => {
    const network = deepFreeze(measureFamily(real, family));
    return { network, own: placeFamily(network, options) };
  });

  it('every programme has a row, in order and far enough from the one above to be read', () => {
    for (const { network, own } of placed) {
      expect(own.rows.map((row) => row.program)).toEqual(network.rows.map((row) => row.programme.id));
      for (const [index, row] of own.rows.slice(1).entries())
        expect(row.y - own.rows[index]!.y).toBeGreaterThanOrEqual(18);
      expect(own.height).toBeGreaterThan(own.rows.at(-1)!.y);
      expect(own.headings.map((heading) => heading.area)).toEqual([...new Set(network.rows.map((row) => row.area))]);
    }
  });

  it('a row has a dot for each participant, none for anybody else', () => {
    for (const { network, own } of placed) {
      for (const [index, row] of own.rows.entries()) {
        const { programme, leadCountries } = network.rows[index]!;
        expect(row.dots.flatMap((dot) => dot.countries).sort()).toEqual([...programme.participants].sort());
        for (const dot of row.dots) expect(dot.leads).toBe(dot.countries.some((id) => leadCountries.includes(id)));
      }
    }
  });

  it('dots stand in the columns, and columns inside the picture', () => {
    for (const { own } of placed) {
      const xs = new Set(own.columns.map((column) => column.x));
      expect(xs.size).toBe(own.columns.length);
      for (const { dots } of own.rows) for (const dot of dots) expect(xs.has(dot.x)).toBe(true);
      for (const x of xs) expect(x > 0 && x < options.width).toBe(true);
    }
  });

  it('leads are those of the programme, or counted where there is no room', () => {
    for (const { network, own } of placed) {
      for (const [index, row] of own.rows.entries()) {
        const { lead } = network.rows[index]!.programme;
        const named = row.leads.map((each) => each.org);
        expect(lead.slice(0, named.length)).toEqual(named);
        if (named.length > 0) expect(named.length + row.moreLeads).toBe(lead.length);
      }
    }
  });

  it('a label is whole or ends with an ellipsis', () => {
    for (const { own } of placed)
      for (const row of own.rows) {
        const name = nameOf(`programs/${row.program}`);
        expect(row.label === name || (row.label.endsWith('…') && name.startsWith(row.label.slice(0, -1)))).toBe(true);
      }
  });

  it('the same again is the same', () => {
    for (const { network, own } of placed) expect(placeFamily(network, options)).toEqual(own);
  });
});
