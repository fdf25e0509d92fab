// What stands in for a picture, or is read as a list, of the tiny atlas as text: chains, flows as a list, the matrix by rows,
// the table, the tree; full, empty, filtered, focused and, where the width counts, narrow.
import { expect, it } from 'vitest';
import { measureSupply } from '../../src/layout/flows/measureSupply.ts';
import { pathsByCount } from '../../src/layout/flows/supplyPaths.ts';
import { measureTechnologyMatrix } from '../../src/layout/matrix/measureMatrix.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { findChains } from '../../src/model/chains.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { networkOf } from '../../src/model/network.ts';
import { recordsShown } from '../../src/model/shownRecords.ts';
import { knownMakers } from '../../src/model/supply.ts';
import { nodesUnder, supplyTree } from '../../src/model/supplyTree.ts';
import ChainFigure from '../../src/view/figures/ChainFigure.svelte';
import FlowsList from '../../src/view/figures/FlowsList.svelte';
import MatrixRows from '../../src/view/figures/MatrixRows.svelte';
import TableFigure from '../../src/view/figures/TableFigure.svelte';
import { tableColumns, tableRows } from '../../src/view/figures/tableRows.ts';
import TreeFigure from '../../src/view/figures/TreeFigure.svelte';
import { empty, everything, tiny } from '../fixtures/tinyAtlas.ts';
import { markupOf, prettyOf } from './rendered.ts';

const noop = (): void => undefined;
interface State {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly focus: string | null;
}
const states: Readonly<Record<string, State>> = {
  full: { atlas: tiny, filter: everything, focus: null },
  empty: { atlas: empty, filter: everything, focus: null },
  filtered: { atlas: tiny, filter: { ...everything, areas: ['missile-defense'] }, focus: null },
  focused: { atlas: tiny, filter: everything, focus: 'programs/interceptor' },
};

/** Each state under its name; classes and marks as they are written. */
async function expectAsBefore(name: string, draw: (state: State) => string): Promise<void> {
  const parts = Object.entries(states).map(([state, own]) => `# ${state}\n${prettyOf(draw(own))}`);
  await expect(parts.join('\n')).toMatchFileSnapshot(`snapshots/${name}.txt`);
}

it('flows as a list are as they were', () =>
  expectAsBefore('flows-list', ({ atlas, filter, focus }) => {
    const shown = applyFilter(atlas, filter);
    return markupOf(FlowsList, {
      atlas,
      network: measureSupply(pathsByCount(atlas, shown, filter.years), { rows: 34, opened: [] }),
      makers: knownMakers(atlas, filter.years),
      breadth: null,
      lang: 'en' as const,
      selection: focus,
      describedby: 'summary',
      onpoint: noop,
      onselect: noop,
      onopen: noop,
    });
  }));

it('the matrix by rows is as it was', () =>
  expectAsBefore('matrix-rows', ({ atlas, filter, focus }) =>
    markupOf(MatrixRows, {
      atlas,
      matrices: [measureTechnologyMatrix(atlas, applyFilter(atlas, filter), filter.years, null)],
      label: 'Matrix',
      money: null,
      row: focus === null ? null : 'countries/USA',
      lang: 'en' as const,
      describedby: 'summary',
      onrow: noop,
      onchoose: noop,
    }),
  ));

it('the table is as it was', () =>
  expectAsBefore('table', ({ atlas, filter, focus }) =>
    markupOf(TableFigure, {
      table: 'programs' as const,
      columns: tableColumns('programs', null, 'en'),
      rows: tableRows(atlas, recordsShown(atlas, applyFilter(atlas, filter), filter), 'programs', null, 'en'),
      sort: null,
      lang: 'en' as const,
      selection: focus,
      sourcesOf: () => [],
      onselect: noop,
      onsort: noop,
    }),
  ));

it('the tree is as it was', () =>
  expectAsBefore('tree', ({ atlas, filter, focus }) => {
    const families = supplyTree(atlas, applyFilter(atlas, filter), filter.years, false);
    const paths = families.flatMap(({ programmes }) => programmes.flatMap(nodesUnder)).map(({ path }) => path);
    return markupOf(TreeFigure, {
      atlas,
      families,
      years: filter.years,
      lang: 'en' as const,
      singleOnly: false,
      opened: new Set(focus === null ? [] : paths),
      selection: focus,
      actionsOf: () => [],
      ontoggle: noop,
      onclose: noop,
      onsingle: noop,
      onhover: noop,
      onselect: noop,
    });
  }));

it.each([1000, 358])('a chain is as it was, %i pixels wide', async (width) => {
  const network = networkOf(tiny);
  const found = findChains(network, 'organizations/mhi', 'countries/USA');
  if (typeof found === 'string') throw new Error(found);
  const markup = [null, 'organizations/mhi'].map((selection) =>
    prettyOf(
      markupOf(ChainFigure, {
        atlas: tiny,
        shown: applyFilter(tiny, everything),
        years: everything.years,
        network,
        found,
        details: null,
        width,
        lang: 'en' as const,
        selection,
        hovered: null,
        describedby: 'summary',
        onhover: noop,
        onselect: noop,
        onleave: noop,
      }),
    ),
  );
  await expect(markup.join('\n# focused\n')).toMatchFileSnapshot(`snapshots/chain-${width}.txt`);
});
