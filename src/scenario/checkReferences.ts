// Checks that need the whole document: ids that exist, ids given once, routes that fit, interventions that mean something.
import { checkCycles } from './checkCycles.ts';
import { linkId, nameIn } from './draft.ts';
import type { Line, Link } from './entities.ts';
import { kindOf } from './interventions/kinds.ts';
import type { World } from './interventions/kind.ts';
import type { Plain } from './resolve.ts';
import type { PlainModel } from './schema.ts';
import type { Report } from './shape.ts';

export interface Placed<T> {
  readonly value: Plain<T>;
  readonly path: string;
}

const quoted = (id: string) => JSON.stringify(id);

/** Reports every broken reference, duplicate, misfit and cycle of a model in which ranges are resolved. */
export function checkReferences(model: PlainModel, report: Report): void {
  const { demands = [], buffers = [], agreements = [], interventions = [] } = model;
  const lines: Placed<Line>[] = (model.lines ?? []).map((value, i) => ({ value, path: `lines[${i}]` }));
  const links: Placed<Link>[] = (model.links ?? []).map((value, i) => ({ value, path: `links[${i}]` }));
  interventions.forEach((each, i) => {
    const added = kindOf(each).adds?.(each);
    if (added?.line) lines.push({ value: added.line, path: `interventions[${i}].line` });
    if (added?.link) links.push({ value: added.link, path: `interventions[${i}].link` });
  });

  const unique = (entries: { id: string; path: string }[]) => {
    const seen = new Map<string, string>();
    for (const { id, path } of entries) {
      if (seen.has(id)) report(path, `duplicate id ${quoted(id)}, first given in ${seen.get(id)}`);
      else seen.set(id, path);
    }
  };
  const ids = (list: readonly { id: string }[], name: string) =>
    list.map(({ id }, i) => ({ id, path: `${name}[${i}].id` }));
  unique([...lines.map(({ value, path }) => ({ id: value.id, path: `${path}.id` })), ...ids(demands, 'demands')]);
  unique(links.map(({ value, path }) => ({ id: linkId(value), path: value.id === undefined ? path : `${path}.id` })));
  unique(ids(buffers, 'buffers'));
  unique(ids(agreements, 'agreements'));
  unique(ids(model.items ?? [], 'items'));

  const lineOf = new Map(lines.map(({ value }) => [value.id, value]));
  const demandOf = new Map(demands.map((demand) => [demand.id, demand]));
  const agreementOf = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const takes = (id: string, item: string) =>
    demandOf.get(id)?.item === item || lineOf.get(id)?.inputs?.some((input) => input.item === item);

  for (const { value, path } of lines) {
    const inputs = (value.inputs ?? []).map((input, i) => ({ id: input.item, path: `${path}.inputs[${i}].item` }));
    unique(inputs);
    if (Array.isArray(value.capacity)) {
      const points = value.capacity as readonly (readonly [number, number])[];
      unique(points.map(([year], i) => ({ id: String(year), path: `${path}.capacity[${i}][0]` })));
    }
  }
  for (const { value, path } of links) {
    const source = lineOf.get(value.source);
    if (!source) report(`${path}.source`, `no line has the id ${quoted(value.source)}`);
    if (!lineOf.has(value.target) && !demandOf.has(value.target)) {
      report(`${path}.target`, `no line or demand has the id ${quoted(value.target)}`);
    } else if (source && !takes(value.target, source.item)) {
      report(`${path}.target`, `${quoted(value.target)} takes no ${quoted(source.item)}, which the source makes`);
    }
    value.gates?.forEach((gate, i) => {
      if (!agreementOf.has(gate)) report(`${path}.gates[${i}]`, `no agreement has the id ${quoted(gate)}`);
    });
  }
  buffers.forEach((buffer, i) => {
    if (!lineOf.has(buffer.at) && !demandOf.has(buffer.at)) {
      report(`buffers[${i}].at`, `no line or demand has the id ${quoted(buffer.at)}`);
    } else if (!takes(buffer.at, buffer.item)) {
      report(`buffers[${i}].item`, `${quoted(buffer.at)} takes no ${quoted(buffer.item)}`);
    }
  });
  demands.forEach((demand, i) => {
    const path = `demands[${i}]`;
    if (demand.orders !== undefined && demand.orderRule)
      report(`${path}.orders`, 'orders and orderRule exclude each other');
    if (demand.orderRule && !demand.stock) report(`${path}.stock`, 'is missing: the order rule needs one');
    if (demand.orderRule && demand.stock && demand.stock.target === undefined) {
      report(`${path}.stock.target`, 'is missing: the order rule needs it');
    }
    for (const line of Object.keys(demand.loop?.years ?? {})) {
      if (!lineOf.has(line) && line !== 'note' && line !== 'source')
        report(`${path}.loop.years.${line}`, `no line has the id ${quoted(line)}`);
    }
  });

  const claims = new Map<string, { path: string; from: number; to: number }[]>();
  const linkIds = new Set(links.map(({ value }) => linkId(value)));
  const tables = {
    lines: lineOf,
    links: linkIds,
    buffers: new Set(buffers.map(({ id }) => id)),
    demands: demandOf,
    agreements: agreementOf,
  };
  const world: World = {
    has: (table, id) => tables[table].has(id),
    bears: (what, id) => lines.some(({ value }) => nameIn(value, what) === id),
    hasParties: (id) => agreementOf.get(id)?.parties !== undefined,
    hasStock: (id) => demandOf.get(id)?.stock !== undefined,
    claim(thing, path, from = -Infinity, to = Infinity) {
      const earlier = claims.get(thing) ?? [];
      const other = earlier.find((claim) => from <= claim.to && claim.from <= to);
      if (other) report(path, `sets ${thing}, which ${other.path} sets too`);
      claims.set(thing, [...earlier, { path, from, to }]);
    },
    report,
  };
  interventions.forEach((each, i) => kindOf(each).check(each, `interventions[${i}]`, world));
  checkCycles(lines, links, report);
}
