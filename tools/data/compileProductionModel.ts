// The production tables to one document of the engine: all of them, or those of one model. What is not known is left out,
// but for a capacity, which is then null.
import type { Ranged } from '../../src/scenario/ranged.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { byId, compact, idOf } from './compact.ts';
import { compileProductionDemand } from './compileProductionDemand.ts';
import { rangedOf } from './compileProductionNumbers.ts';
import { compareText } from './finding.ts';
import { listOf, numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

type Line = NonNullable<Model['lines']>[number];
type Link = NonNullable<Model['links']>[number];
type Agreement = NonNullable<Model['agreements']>[number];

/** Where models run together: a loss that is made good only decades later would else count as none. */
const lastOfMany = 2045;

/** The ids of all models, in order. */
export function productionModels(tables: Tables): string[] {
  return byId(rowsOf(tables, 'production-models')).map(idOf);
}

/** The models of the one document of everything: not those of which no capacity or order is known, as a ranking of them would
 * rest on nothing. */
export function modelsTogether(tables: Tables): string[] {
  const owner = new Map(
    ['production-lines', 'production-demands'].flatMap((table) =>
      rowsOf(tables, table).map((row): [string, string] => [idOf(row), row.cells.model ?? '']),
    ),
  );
  const numbers = [...rowsOf(tables, 'production-capacities'), ...rowsOf(tables, 'production-demand-figures')];
  const known = new Set(
    numbers
      .filter(({ cells }) => cells.grade !== 'assumed')
      .map(({ cells }) => owner.get(cells.line ?? '') ?? owner.get(cells.demand ?? '')),
  );
  return productionModels(tables).filter((id) => known.has(id));
}

/** `ids`: the models to put into one document; its years span theirs, to 2045 where they are several. */
export function compileProductionModel(tables: Tables, ids: readonly string[]): Model {
  const isIn = (row: Row) => ids.includes(row.cells.model ?? '');
  const models = rowsOf(tables, 'production-models').filter((row) => ids.includes(idOf(row)));
  const first = Math.min(...models.map((row) => numberOf(row, 'from') ?? 0));
  const longest = Math.max(...models.map((row) => numberOf(row, 'to') ?? 0));
  const last = models.length > 1 ? Math.min(longest, lastOfMany) : longest;
  const lines = byId(rowsOf(tables, 'production-lines').filter(isIn)).map((row) => compileLine(tables, row));
  const demands = byId(rowsOf(tables, 'production-demands').filter(isIn)).map((row) =>
    compileProductionDemand(tables, row, [first, last]),
  );
  const ends = new Set([...lines, ...demands].map(({ id }) => id));
  const used = new Set([...lines, ...demands].map(({ item }) => item));
  for (const line of lines) for (const { item } of line.inputs ?? []) used.add(item);
  return {
    years: [first, last],
    items: byId(rowsOf(tables, 'production-items').filter((row) => used.has(idOf(row)))).map((row) => ({
      id: idOf(row),
      unit: row.cells.unit ?? '',
      kind: row.cells.kind as 'end',
    })),
    lines,
    links: compileLinks(rowsOf(tables, 'production-links').filter(({ cells }) => ends.has(cells.target ?? ''))),
    demands,
    agreements: byId(rowsOf(tables, 'production-agreements'))
      .filter((row) => listOf(row, 'models').some((id) => ids.includes(id)))
      .map(compileAgreement),
  };
}

function compileLine(tables: Tables, row: Row): Line {
  const own = (table: string) => rowsOf(tables, table).filter(({ cells }) => cells.line === idOf(row));
  const inputs = own('production-inputs')
    .sort((a, b) => compareText(a.cells.item ?? '', b.cells.item ?? ''))
    .map((input) => ({ item: input.cells.item ?? '', perUnit: rangedOf(input) ?? 1 }));
  const [lead] = own('production-leads');
  return compact<Line>({
    id: idOf(row),
    item: row.cells.item ?? '',
    org: textOf(row, 'org'),
    site: textOf(row, 'site'),
    country: row.cells.country ?? '',
    capacity: capacityOf(own('production-capacities')),
    inputs: inputs.length > 0 ? inputs : undefined,
    lead: lead && rangedOf(lead),
    from: numberOf(row, 'from'),
    to: numberOf(row, 'to'),
  });
}

/** Null where no year is known; the engine draws straight lines between the years and goes on flat outside them. */
function capacityOf(rows: readonly Row[]): Line['capacity'] {
  const points = rows
    .map((row): [number, Ranged] => [numberOf(row, 'year') ?? 0, rangedOf(row) ?? 0])
    .sort(([a], [b]) => a - b);
  return points.length === 0 ? null : points.length === 1 ? points[0]![1] : points;
}

function compileLinks(rows: readonly Row[]): Link[] {
  return rows
    .map((row) => {
      const gates = listOf(row, 'gates');
      return compact<Link>({
        source: row.cells.source ?? '',
        target: row.cells.target ?? '',
        rank: numberOf(row, 'rank'),
        gates: gates.length > 0 ? gates : undefined,
        delay: rangedOf(row),
        from: numberOf(row, 'from'),
        to: numberOf(row, 'to'),
      });
    })
    .sort((a, b) => compareText(`${a.source}>${a.target}`, `${b.source}>${b.target}`));
}

function compileAgreement(row: Row): Agreement {
  const from = rangedOf(row);
  const parties = listOf(row, 'parties');
  const since = typeof from === 'object' ? from.central : (from ?? 0);
  return compact<Agreement>({
    id: idOf(row),
    from,
    parties: parties.length > 0 ? Object.fromEntries(parties.map((id) => [id, since])) : undefined,
  });
}
