// Checks that need the whole document: ids that exist, ids given once, routes that fit, interventions that mean something.
import { checkCycles } from './checkCycles.ts';
import { linkId } from './draft.ts';
import type { Line, Link } from './entities.ts';
import { kindOf } from './interventions/kinds.ts';
import type { Plain } from './resolve.ts';
import type { PlainModel } from './schema.ts';
import type { Report } from './shape.ts';
import { worldOf } from './world.ts';

/** A line or link with its place in the document, the model's own or one that an intervention adds. */
export interface Placed<T> {
  readonly value: Plain<T>;
  readonly path: string;
}

/** What the checks look up; where an id is given twice, the first counts. */
export interface Tables {
  readonly model: PlainModel;
  readonly lines: readonly Placed<Line>[];
  readonly links: readonly Placed<Link>[];
  readonly lineOf: ReadonlyMap<string, Plain<Line>>;
  readonly demandOf: ReadonlyMap<string, NonNullable<PlainModel['demands']>[number]>;
  readonly agreementOf: ReadonlyMap<string, NonNullable<PlainModel['agreements']>[number]>;
}

const quoted = (id: string) => JSON.stringify(id);
const firstById = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map([...list].reverse().map((each): [string, T] => [each.id, each]));

/** A resolved model with what interventions add, by id. */
export function tablesOf(model: PlainModel): Tables {
  const lines: Placed<Line>[] = (model.lines ?? []).map((value, i) => ({ value, path: `lines[${i}]` }));
  const links: Placed<Link>[] = (model.links ?? []).map((value, i) => ({ value, path: `links[${i}]` }));
  model.interventions?.forEach((each, i) => {
    const added = kindOf(each).adds?.(each);
    if (added?.line) lines.push({ value: added.line, path: `interventions[${i}].line` });
    if (added?.link) links.push({ value: added.link, path: `interventions[${i}].link` });
  });
  return {
    model,
    lines,
    links,
    lineOf: firstById(lines.map(({ value }) => value)),
    demandOf: firstById(model.demands ?? []),
    agreementOf: firstById(model.agreements ?? []),
  };
}

function checkUnique(entries: readonly { id: string; path: string }[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { id, path } of entries) {
    if (seen.has(id)) report(path, `duplicate id ${quoted(id)}, first given in ${seen.get(id)}`);
    else seen.set(id, path);
  }
}

function checkIds({ model, lines, links }: Tables, report: Report): void {
  const ids = (name: 'demands' | 'buffers' | 'agreements' | 'items') =>
    (model[name] ?? []).map(({ id }, i) => ({ id, path: `${name}[${i}].id` }));
  checkUnique([...lines.map(({ value, path }) => ({ id: value.id, path: `${path}.id` })), ...ids('demands')], report);
  checkUnique(
    links.map(({ value, path }) => ({ id: linkId(value), path: value.id === undefined ? path : `${path}.id` })),
    report,
  );
  for (const name of ['buffers', 'agreements', 'items'] as const) checkUnique(ids(name), report);
  for (const { value, path } of lines) {
    checkUnique(
      (value.inputs ?? []).map((input, i) => ({ id: input.item, path: `${path}.inputs[${i}].item` })),
      report,
    );
    if (!Array.isArray(value.capacity)) continue;
    const points = value.capacity as readonly (readonly [number, number])[];
    checkUnique(
      points.map(([year], i) => ({ id: String(year), path: `${path}.capacity[${i}][0]` })),
      report,
    );
  }
}

/** Whether a consumer takes an item; null where there is no such consumer. */
function takes({ lineOf, demandOf }: Tables, id: string, item: string): boolean | null {
  const [line, demand] = [lineOf.get(id), demandOf.get(id)];
  if (!line && !demand) return null;
  return demand?.item === item || (line?.inputs ?? []).some((input) => input.item === item);
}

function checkRoutes(tables: Tables, report: Report): void {
  for (const { value, path } of tables.links) {
    const source = tables.lineOf.get(value.source);
    if (!source) report(`${path}.source`, `no line has the id ${quoted(value.source)}`);
    const fits = takes(tables, value.target, source?.item ?? '');
    if (fits === null) report(`${path}.target`, `no line or demand has the id ${quoted(value.target)}`);
    else if (source && !fits) {
      report(`${path}.target`, `${quoted(value.target)} takes no ${quoted(source.item)}, which the source makes`);
    }
    value.gates?.forEach((gate, i) => {
      if (!tables.agreementOf.has(gate)) report(`${path}.gates[${i}]`, `no agreement has the id ${quoted(gate)}`);
    });
  }
  tables.model.buffers?.forEach((buffer, i) => {
    const fits = takes(tables, buffer.at, buffer.item);
    if (fits === null) report(`buffers[${i}].at`, `no line or demand has the id ${quoted(buffer.at)}`);
    else if (!fits) report(`buffers[${i}].item`, `${quoted(buffer.at)} takes no ${quoted(buffer.item)}`);
  });
}

function checkDemands({ model, lineOf }: Tables, report: Report): void {
  model.demands?.forEach(({ orders, orderRule, stock, loop }, i) => {
    const path = `demands[${i}]`;
    if (orders !== undefined && orderRule) report(`${path}.orders`, 'orders and orderRule exclude each other');
    if (orderRule && !stock) report(`${path}.stock`, 'is missing: the order rule needs one');
    if (orderRule && stock && stock.target === undefined) {
      report(`${path}.stock.target`, 'is missing: the order rule needs it');
    }
    for (const line of Object.keys(loop?.years ?? {})) {
      if (lineOf.has(line) || line === 'note' || line === 'source') continue;
      report(`${path}.loop.years.${line}`, `no line has the id ${quoted(line)}`);
    }
  });
}

/** Reports every broken reference, duplicate, misfit and cycle of a model in which ranges are resolved. */
export function checkReferences(model: PlainModel, report: Report): void {
  const tables = tablesOf(model);
  checkIds(tables, report);
  checkRoutes(tables, report);
  checkDemands(tables, report);
  const world = worldOf(tables, report);
  model.interventions?.forEach((each, i) => kindOf(each).check(each, `interventions[${i}]`, world));
  checkCycles(tables.lines, tables.links, report);
}
