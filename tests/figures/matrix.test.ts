// The matrix, rendered: full, empty, filtered, focused, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import {
  measureCountryMatrix,
  measureOrganizationMatrices,
  measureTechnologyMatrix,
} from '../../src/layout/matrix/measureMatrix.ts';
import type { Matrix } from '../../src/layout/matrix/matrix.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { reachOf } from '../../src/model/reach.ts';
import MatrixFigure from '../../src/view/figures/MatrixFigure.svelte';
import MatrixRows from '../../src/view/figures/MatrixRows.svelte';
import { real } from '../fixtures/realAtlas.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, marksOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
interface Options {
  readonly lang?: Lang;
  readonly money?: string | null;
  readonly pointed?: string | null;
  readonly reach?: string;
}
function figureOf(matrix: Matrix, { lang = 'en', money = null, pointed = null, reach }: Options = {}): string {
  return markupOf(MatrixFigure, {
    atlas: real,
    matrix,
    label: 'Matrix',
    money,
    width: 1300,
    lang,
    pointed,
    reach: reach === undefined ? null : reachOf(real, reach),
    describedby: 'summary',
    onpoint: noop,
    onchoose: noop,
  });
}
function rowsOf(matrices: readonly Matrix[], row: string | null, lang: Lang = 'en'): string {
  const props = { atlas: real, matrices, label: 'Matrix', money: null, row, lang, describedby: 'summary' };
  return markupOf(MatrixRows, { ...props, onrow: noop, onchoose: noop });
}
const of = (filter: Filter, money: string | null = null) => {
  const shown = applyFilter(real, filter);
  return {
    technology: measureTechnologyMatrix(real, shown, filter.years, money),
    countries: measureCountryMatrix(real, shown, filter.years, money),
    organizations: measureOrganizationMatrices(real, shown, filter.years, null, { all: false }).families,
  };
};
const cases: { name: string; filter: Filter; lang: Lang; money: string | null }[] = [
  { name: 'of everything', filter: everything, lang: 'en', money: null },
  { name: 'of the sea, in Japanese', filter: { ...everything, areas: ['sea'] }, lang: 'ja', money: null },
  { name: 'of ceilings', filter: everything, lang: 'en', money: 'USD-ceiling' },
  {
    name: 'of nothing',
    filter: { ...everything, areas: ['quantum'], statuses: ['cancelled'] },
    lang: 'en',
    money: null,
  },
];

describe.each(cases)('$name', ({ filter, lang, money }) => {
  const { technology, countries, organizations } = of(filter, money);
  const drawn = [technology, countries].map((matrix) => ({ matrix, markup: figureOf(matrix, { lang, money }) }));
  const roles = organizations.map((matrix) => ({ matrix, markup: figureOf(matrix, { lang }) }));

  it('every cell and head has one key and a name', () => {
    for (const { matrix, markup } of [...drawn, ...roles]) {
      const marks = marksOf(markup);
      expect(new Set(keysOf(marks)).size).toBe(marks.length);
      for (const mark of marks) expect(mark.attributes['aria-label'], mark.attributes['data-key']).toBeTruthy();
      expect(keysOf(marksOf(markup, 'cell'))).toEqual(matrix.cells.map((cell) => cell.key));
      expect(marks.length).toBe(matrix.cells.length + matrix.rows.length + matrix.columns.length);
      expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
  });

  it('an empty cell, an unknown value and a number look different', () => {
    for (const { matrix, markup } of drawn)
      for (const mark of marksOf(markup, 'cell')) {
        const cell = matrix.cells.find((own) => own.key === mark.attributes['data-key'])!;
        const isUnknown = cell.programs.length > 0 && money !== null && cell.amount === null;
        expect(mark.classes.includes('filtered'), cell.key).toBe(cell.programs.length === 0);
        expect(mark.classes.includes('unknown'), cell.key).toBe(isUnknown);
      }
  });

  it('a ceiling is hollow', () => {
    const isCeiling = money?.endsWith('ceiling') ?? false;
    const facts = elementsOf(drawn[0]!.markup).filter((element) => element.classes.includes('fact'));
    for (const fact of facts) expect(fact.classes.includes('hollow')).toBe(isCeiling);
  });
});

it('names the row and the column of what is pointed at', () => {
  const { technology } = of(everything);
  const cell = technology.cells.find((own) => own.programs.length > 3)!;
  const named = elementsOf(figureOf(technology, { pointed: cell.key })).filter((element) =>
    element.classes.includes('named'),
  );
  expect(named.map((element) => element.attributes['data-key']).sort()).toEqual(
    [`column ${cell.column}`, `row ${cell.row}`].sort(),
  );
});

it('lights the cells of a programme that is selected elsewhere', () => {
  const { technology } = of(everything);
  const markup = figureOf(technology, { reach: 'programs/gcap' });
  for (const mark of marksOf(markup, 'cell')) {
    const cell = technology.cells.find((own) => own.key === mark.attributes['data-key'])!;
    expect(mark.classes.includes('strong')).toBe(cell.programs.includes('gcap'));
  }
});

describe('one row at a time', () => {
  const { technology, organizations } = of(everything);
  it('shows the row that was chosen, else the first', () => {
    const japan = technology.cells.filter((cell) => cell.row === 'countries/JPN' && cell.programs.length > 0);
    expect([...keysOf(marksOf(rowsOf([technology], 'countries/JPN')))].sort()).toEqual(
      japan.map((cell) => cell.key).sort(),
    );
    expect(keysOf(marksOf(rowsOf([technology], 'countries/XXX')))[0]).toContain(technology.rows[0]!.key);
  });
  it('gathers an organization from all families, and says its roles in words', () => {
    const markup = rowsOf(organizations, 'organizations/mitsubishi-heavy-industries');
    const cells = organizations.flatMap((matrix) =>
      matrix.cells.filter((cell) => cell.row === 'organizations/mitsubishi-heavy-industries'),
    );
    expect(marksOf(markup).length).toBe(cells.length);
    expect(textOf(markup)).toContain('leads');
  });
});
