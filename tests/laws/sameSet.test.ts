// Every view shows exactly the filtered set: map, network and table, whatever is asked for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSupply } from '../../src/layout/flows/measureSupply.ts';
import { placeSupply } from '../../src/layout/flows/placeSupply.ts';
import { pathsByValue } from '../../src/layout/flows/supplyMoney.ts';
import { pathsByCount } from '../../src/layout/flows/supplyPaths.ts';
import { measureFlows } from '../../src/layout/map/measureFlows.ts';
import { measureTies } from '../../src/layout/map/measureTies.ts';
import { placeFlows, spinesOf } from '../../src/layout/map/placeFlows.ts';
import { screenProjection } from '../../src/layout/map/placeGround.ts';
import { placeTies } from '../../src/layout/map/placeTies.ts';
import { projectionFor } from '../../src/layout/map/projections.ts';
import { familyStandings, measureFamily } from '../../src/layout/network/measureFamily.ts';
import { chooseColumns, measureOverview } from '../../src/layout/network/measureOverview.ts';
import { placeOverview } from '../../src/layout/network/placeOverview.ts';
import {
  measureCountryMatrix,
  measureOrganizationMatrices,
  measureTechnologyMatrix,
} from '../../src/layout/matrix/measureMatrix.ts';
import type { Matrix } from '../../src/layout/matrix/matrix.ts';
import { familyIds } from '../../src/model/atlas.ts';
import { countYears } from '../../src/model/facets.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { summarize } from '../../src/model/summary.ts';
import { tableRows } from '../../src/view/figures/tableRows.ts';
import { filterOf } from '../fixtures/randomFilter.ts';
import { real } from '../fixtures/realAtlas.ts';

const size = { width: 800, height: 520 };
const project = screenProjection(projectionFor('north-pacific', size), { x: 0, y: 0, k: 1 });
const columns = chooseColumns(real);
const whole = measureOverview(real, columns, real.programs, 'all');
const frame = { ...size, left: 128, right: 152, top: 30, bottom: 6 };

/** Ids as a view shows them: once each, in order. */
const set = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

/** The programmes that each view shows, by the view's name. */
function programsByView({ years, ...rest }: Filter): Record<string, readonly string[]> {
  const shown = applyFilter(real, { years, ...rest });
  const { flows, domestic } = measureFlows(real, shown.programs, years);
  const drawn = placeFlows(
    flows,
    spinesOf((id) => real.country.get(id)?.anchor, project),
    {
      perProgram: 1,
      least: 1,
      families: familyIds,
    },
  );
  const overview = placeOverview(
    columns,
    familyIds,
    whole,
    measureOverview(real, columns, shown.programs, years),
    frame,
  );
  const standings = familyStandings(real, shown.programs, years);
  const familyRows = familyIds.flatMap((family) => measureFamily(real, family).rows);
  const supply = placeSupply(measureSupply(pathsByCount(real, shown, years), { rows: 34, opened: [] }), {
    ...size,
    size: 13,
    unit: 1.6,
    labelsOf: (node) => [node.key],
    isMarked: () => false,
  });
  const cellsOf = (matrix: Matrix): readonly string[] => matrix.cells.flatMap((cell) => cell.programs);
  const organizations = measureOrganizationMatrices(real, shown, years, null, { all: false });
  const money = pathsByValue(real, shown, years, 'USD-contract');
  return {
    flows: set(supply.nodes.flatMap((node) => node.programs)),
    'country by technology': set(cellsOf(measureTechnologyMatrix(real, shown, years, null))),
    'country by country': set(cellsOf(measureCountryMatrix(real, shown, years, null))),
    'organization by programme': set([...organizations.families.flatMap(cellsOf), ...organizations.without]),
    'flows by value': set([...money.paths.map((path) => path.program), ...money.unknown]),
    map: set([...drawn.flatMap((flow) => flow.programs), ...[...domestic.values()].flat()]),
    network: set(overview.ribbons.flatMap((ribbon) => [...ribbon.facts, ...ribbon.plans])),
    families: set(familyRows.map((row) => row.programme.id).filter((id) => standings.has(id))),
    table: set(tableRows(real, shown, 'programs', null, 'en').map((row) => row.key.replace('programs/', ''))),
  };
}

describe('over random filters', () => {
  it('map, network and table show the programmes of the set and no others', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const expected = set(applyFilter(real, filter).programs.map((row) => row.id));
        for (const [view, ids] of Object.entries(programsByView(filter))) expect(ids, view).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('map and table show the relations of the set and no others', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const shown = applyFilter(real, filter);
        const { ties, within, unplaced } = measureTies(real, shown.relations, filter.years);
        const drawn = placeTies(ties, project, size).flatMap((tie) => tie.relations);
        const rows = tableRows(real, shown, 'relations', null, 'ja').map((row) => row.key.replace('relations/', ''));
        const expected = set(shown.relations.map((row) => row.id));
        expect(set([...drawn, ...within, ...unplaced])).toEqual(expected);
        expect(set(rows)).toEqual(expected);
        expect(rows.length).toBe(expected.length);
      }),
      { numRuns: 12 },
    );
  });

  it('the counts say how many these are', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const shown = applyFilter(real, filter);
        const summary = summarize(real, shown, filter.years);
        expect(summary.programs).toBe(tableRows(real, shown, 'programs', null, 'en').length);
        expect(summary.relations).toBe(tableRows(real, shown, 'relations', null, 'en').length);
        if (filter.years === 'all' || filter.years.from !== filter.years.to) return;
        const { from } = filter.years;
        const bar = countYears(real, filter).find((row) => row.year === from)!;
        expect(bar.facts + bar.plans).toBe(summary.programs);
        expect(bar.plans).toBe(summary.plans.programs);
      }),
      { numRuns: 12 },
    );
  });

  it('sorting the table changes the order alone', () => {
    const columnNames = fc.constantFrom(
      'name',
      'family',
      'participants',
      'from',
      'to',
      'source',
      'status',
      'no-column',
    );
    fc.assert(
      fc.property(filterOf(real), columnNames, fc.boolean(), (filter, column, descending) => {
        const shown = applyFilter(real, filter);
        for (const table of ['programs', 'relations'] as const) {
          const sorted = tableRows(real, shown, table, { column, descending }, 'en');
          expect(set(sorted.map((row) => row.key))).toEqual(set(shown[table].map((row) => `${table}/${row.id}`)));
          expect(sorted.length).toBe(shown[table].length);
        }
      }),
      { numRuns: 12 },
    );
  });
});
