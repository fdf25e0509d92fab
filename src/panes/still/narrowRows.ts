// What flows and a matrix say, as rows for pictures that are too narrow for either.
import { pathsByCount } from '../../layout/flows/supplyPaths.ts';
import { measureCountryMatrix, measureTechnologyMatrix } from '../../layout/matrix/measureMatrix.ts';
import { knownMakers } from '../../model/supply.ts';
import { nodeName } from '../../view/words/markTexts.ts';
import { firstSize } from '../firstSize.ts';
import type { StillRow } from './StillRows.svelte';
import type { StillProps } from './stillProps.ts';

/** Pixels below which both are rows. */
const leastWidth = 700;

/** While a component is made. Null where there is room, or where rows would not say the same (values, units, organizations). */
export function narrowRows(view: string, { atlas, shown, viewState }: StillProps): readonly StillRow[] | null {
  const { width } = firstSize({ width: 1200, height: 700 });
  const { choices } = viewState;
  const { lang, filter, measure, matrix, singleOnly } = choices;
  if (width >= leastWidth || measure !== 'count') return null;
  const nameOf = (key: string): string => nodeName(atlas, key, lang);
  if (view === 'matrix' && matrix !== 'organizations') {
    const measured = (matrix === 'countries' ? measureCountryMatrix : measureTechnologyMatrix)(
      atlas,
      shown,
      filter.years,
      null,
    );
    return measured.cells
      .filter(({ row, column, programs }) => programs.length > 0 && (!measured.isSymmetric || row < column))
      .map(({ key, row, column, programs }) => ({
        key,
        name: `${nameOf(row)} – ${nameOf(column)}`,
        value: programs.length,
      }))
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  }
  if (view !== 'flows') return null;
  const makers = knownMakers(atlas, filter.years);
  const isLone = (key: string | null): boolean =>
    key?.startsWith('components/') === true && makers.get(key.slice('components/'.length))?.length === 1;
  const rows = new Map<string, StillRow>();
  for (const { ends, family } of pathsByCount(atlas, shown, filter.years)) {
    const [country, middle, programme] = ends;
    if (singleOnly && !isLone(middle)) continue;
    const key = middle ?? programme;
    const way = [country, programme].filter((each) => each !== null && each !== key).map((each) => nameOf(each!));
    if (!rows.has(key)) rows.set(key, { key, family, name: nameOf(key), note: way.join(' → ') });
  }
  return [...rows.values()];
}
