// The matrices: gathered from the set, ordered so that blocks show, placed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter, type Shown } from '../../model/filter.ts';
import { alignMatrix } from './alignMatrix.ts';
import { gatherCells, type CellPlace } from './gatherCells.ts';
import { cellKey, type Matrix } from './matrix.ts';
import { measureCountryMatrix, measureOrganizationMatrices, measureTechnologyMatrix } from './measureMatrix.ts';
import { orderMatrix, shortPath } from './orderMatrix.ts';
import { leastMatrixWidth, mostOfCells, placeMatrix } from './placeMatrix.ts';

const all = applyFilter(real, everything);
const technology = measureTechnologyMatrix(real, all, 'all', null);
const countries = measureCountryMatrix(real, all, 'all', null);
const name = (key: string): string => key;
const cellOf = (matrix: Matrix, row: string, column: string) =>
  matrix.cells.find((cell) => cell.key === cellKey(row, column));

describe('country by technology', () => {
  it('a cell holds the programmes of the area in which the country takes part', () => {
    const expected = real.programs
      .filter((row) => row.participants.includes('JPN') && row.tech.includes('missile-defense'))
      .map((row) => row.id);
    expect(cellOf(technology, 'countries/JPN', 'technologies/missile-defense')?.programs).toEqual(expected);
  });
  it('totals count a programme once', () => {
    const own = technology.rows.find((row) => row.key === 'countries/USA');
    expect(own?.programs.length).toBe(real.programs.filter((row) => row.participants.includes('USA')).length);
  });
  it('tells what the filters leave out from what is not there', () => {
    const filter = { ...everything, areas: ['sea'] };
    const few = measureTechnologyMatrix(real, applyFilter(real, filter), 'all', null);
    const out = few.cells.filter((cell) => cell.programs.length === 0);
    expect(out.length).toBeGreaterThan(0);
    for (const cell of out) expect(cell.unfiltered).toBeGreaterThan(0);
  });
  it('never adds money of two kinds, and unknown is not zero', () => {
    const own = measureTechnologyMatrix(real, all, 'all', 'USD-contract');
    const known = own.cells.filter((cell) => cell.amount !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(own.cells.length);
    for (const cell of known) expect(cell.amount).toBeGreaterThan(0);
  });
});

describe('country by country', () => {
  it('is its own mirror image, in block order too', () => {
    for (const own of [countries, orderMatrix(countries, 'block', name)]) {
      expect(own.columns.map((column) => column.key).sort()).toEqual(own.rows.map((row) => row.key).sort());
      for (const cell of own.cells) expect(cellOf(own, cell.column, cell.row)?.programs).toEqual(cell.programs);
    }
    const { rows, columns } = orderMatrix(countries, 'block', name);
    expect(columns.map((column) => column.key)).toEqual(rows.map((row) => row.key));
  });
  it('holds on its diagonal what a country does alone', () => {
    const alone = real.programs.filter((row) => row.participants.join() === 'JPN').map((row) => row.id);
    expect(cellOf(countries, 'countries/JPN', 'countries/JPN')?.programs).toEqual(alone);
  });
});

describe('organization by programme', () => {
  const some = measureOrganizationMatrices(real, all, 'all', null, { all: false });
  const every = measureOrganizationMatrices(real, all, 'all', null, { all: true });
  it('leaves out organizations with one programme until they are asked for, and counts them', () => {
    expect(some.leftOut.length).toBeGreaterThan(0);
    expect(every.leftOut).toEqual([]);
    const rows = (own: typeof some) => new Set(own.families.flatMap((matrix) => matrix.rows.map((row) => row.key)));
    expect(rows(some).size + some.leftOut.length).toBe(rows(every).size);
  });
  it('shows each programme in its family alone, and names those in no row', () => {
    const drawn = some.families.flatMap((matrix) => matrix.columns.map((column) => column.key));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length + some.without.length).toBe(all.programs.length);
  });
  it('marks who leads', () => {
    const { families } = measureOrganizationMatrices(tiny, applyFilter(tiny, everything), 'all', null, { all: true });
    const air = families.find((matrix) => matrix.family === 'air')!;
    expect(cellOf(air, 'organizations/mhi', 'programs/fighter')?.roles).toContain('lead');
  });
});

/** Two groups of rows that share no column, shuffled. */
const planted = fc.shuffledSubarray(
  ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].flatMap((row) =>
    ['1', '2', '3'].map((column): CellPlace => ({ row, column: `${row[0]}-${column}`, program: `${row}-${column}` })),
  ),
  { minLength: 18 },
);
const gather = (places: readonly CellPlace[]): Matrix =>
  gatherCells(places, {
    shown: new Set(places.map((place) => place.program)),
    plans: new Set(),
    amounts: new Map(),
    groupOf: () => null,
    family: null,
    isSymmetric: false,
  });
const runs = (keys: readonly string[]): number => keys.filter((key, at) => key[0] !== keys[at - 1]?.[0]).length;

describe('order', () => {
  it('by block brings planted blocks together, whatever the order of the rows', () => {
    fc.assert(
      fc.property(planted, (places) => {
        const { rows, columns } = orderMatrix(gather(places), 'block', name);
        expect(runs(rows.map((row) => row.key))).toBe(2);
        expect(runs(columns.map((column) => column.key))).toBe(2);
        expect(rows.map((row) => row.key)).toEqual(
          orderMatrix(gather([...places].reverse()), 'block', name).rows.map((row) => row.key),
        );
      }),
    );
  });
  it('a short path visits everything once and begins at the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        (profiles) => {
          const path = shortPath(profiles);
          expect([...path].sort((a, b) => a - b)).toEqual([...profiles.keys()]);
          expect(path[0]).toBe(0);
        },
      ),
    );
    expect(shortPath([])).toEqual([]);
  });
  it('by number and by name are what they say, and change no cell', () => {
    const byCount = orderMatrix(deepFreeze(technology), 'count', name);
    const counts = byCount.rows.map((row) => row.programs.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const names = orderMatrix(technology, 'name', name).rows.map((row) => row.key);
    expect(names).toEqual([...names].sort());
    expect(byCount.cells).toEqual(technology.cells);
  });
  it('keeps the areas of a family together', () => {
    for (const order of ['block', 'name', 'count'] as const) {
      const groups = orderMatrix(technology, order, name).columns.map((column) => column.group);
      expect(groups.filter((group, at) => group !== groups[at - 1]).length).toBe(new Set(groups).size);
    }
  });
});

describe.each(['count', 'value'] as const)('placed by %s', (by) => {
  const money = by === 'value' ? 'USD-contract' : null;
  const matrix = deepFreeze(orderMatrix(measureTechnologyMatrix(real, all, 'all', money), 'block', name));
  it.each([leastMatrixWidth(matrix), 900, 1368])(
    'at %i pixels: inside the picture, marks inside their cells',
    (width) => {
      const placed = placeMatrix(matrix, { width, size: 13, labelOf: (key) => key.slice(-3), by, hasNumbers: true });
      expect(placed.width).toBeLessThanOrEqual(width + 1);
      expect(placed.cells.length).toBe(matrix.cells.length);
      for (const cell of placed.cells) {
        expect(cell.x).toBeGreaterThan(placed.left);
        expect(cell.x).toBeLessThan(placed.right);
        expect(cell.factSide).toBeLessThanOrEqual(placed.cell.height);
        if (cell.standing === 'unknown') expect(cell.factSide).toBe(0);
      }
      expect(placeMatrix(matrix, { width, size: 13, labelOf: (key) => key.slice(-3), by, hasNumbers: true })).toEqual(
        placed,
      );
    },
  );
});

it('compared, two matrices have the heads of both together, and lose nothing', () => {
  const some = (from: number): Shown => applyFilter(real, { ...everything, years: { from, to: from } });
  const together = orderMatrix(measureTechnologyMatrix(real, all, 'all', null), 'block', name);
  for (const year of [2012, 2026]) {
    const own = measureTechnologyMatrix(real, some(year), { from: year, to: year }, null);
    const aligned = alignMatrix(deepFreeze(own), deepFreeze(together));
    expect(aligned.rows.map((head) => head.key)).toEqual(together.rows.map((head) => head.key));
    expect(aligned.columns.map((head) => head.key)).toEqual(together.columns.map((head) => head.key));
    expect(aligned.cells).toBe(own.cells);
    const programsOf = (heads: typeof own.rows) => heads.flatMap((head) => head.programs).length;
    expect(programsOf(aligned.rows)).toBe(programsOf(own.rows));
    expect(mostOfCells(own, 'count')).toBeLessThanOrEqual(mostOfCells(together, 'count'));
  }
});
