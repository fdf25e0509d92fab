// A draft packed into typed arrays. Consumers are the lines and then the demands; each input of a consumer is a slot; the
// options of a slot (links and buffers) stand together, lowest rank first.
import { capacityIn, yearlyValue } from './capacity.ts';
import type { Draft, DraftDemand, DraftLine, DraftLink } from './draft.ts';
import { leadsOf } from './leads.ts';
import { openLinks } from './openLinks.ts';
import { byId, wire } from './wiring.ts';

export interface Net {
  readonly draft: Draft;
  /** First year, and number of years. */
  readonly first: number;
  readonly span: number;
  /** In the order of their ids, so that the order of a document's lists has no effect, not even in the last digit. */
  readonly lines: readonly DraftLine[];
  readonly demands: readonly DraftDemand[];
  readonly buffers: readonly { readonly id: string; readonly opening: number; readonly option: number }[];
  /** Units a year, [year x lines + line]; infinite where unknown. */
  readonly capacity: Float64Array;
  /** First slot of each consumer; one more at the end. */
  readonly slotStart: Int32Array;
  readonly slotConsumer: Int32Array;
  readonly slotItem: readonly string[];
  /** Units of the item for one unit of the consumer. */
  readonly slotNeed: Float64Array;
  /** First option of each slot; one more at the end. */
  readonly optionStart: Int32Array;
  readonly optionSlot: Int32Array;
  /** The line that feeds it; -1 for a buffer. */
  readonly optionSource: Int32Array;
  /** The link it is; undefined for a buffer. */
  readonly optionLink: readonly (DraftLink | undefined)[];
  /** Names as causes, made once. */
  readonly lineCause: readonly string[];
  readonly optionCause: readonly string[];
  readonly optionRank: Float64Array;
  readonly optionShare: Float64Array;
  /** Units a year; infinite where none. */
  readonly optionCap: Float64Array;
  /** Options fed by each line: outStart per line into outOption. */
  readonly outStart: Int32Array;
  readonly outOption: Int32Array;
  /** 1 where the link is open, [year x options + option]; 1 for buffers. */
  readonly open: Uint8Array;
  /** Lines, sources before users. */
  readonly upstreamFirst: Int32Array;
  /** All consumers, users before their sources: the demands, then the lines. */
  readonly usersFirst: Int32Array;
  /** Years from order to delivery, [year x demands + demand]; infinite where no path is open. */
  readonly leads: Float64Array;
  /** Units ordered a year, [year x demands + demand]; not for base-stock rules. */
  readonly orders: Float64Array;
  /** Units used a year from the stock, [year x demands + demand]. */
  readonly use: Float64Array;
  readonly priority: Float64Array;
}

/** Packs a draft. Cost: lines and links x years. */
export function netOf(draft: Draft): Net {
  const { first } = draft;
  const span = draft.last - first + 1;
  const lines = [...draft.lines].sort((a, b) => byId(a.line.id, b.line.id));
  const demands = [...draft.demands.values()].sort((a, b) => byId(a.demand.id, b.demand.id));
  const { slotStart, slots, options, optionStart, outStart, outOption, upstreamFirst } = wire(draft, lines, demands);
  const base = {
    draft,
    first,
    span,
    lines,
    demands,
    buffers: options.flatMap(({ buffer }, option) => (buffer ? [{ ...buffer, option }] : [])),
    capacity: perYear(draft, lines.length, (l, year) => capacityIn(lines[l]!, year)),
    slotStart,
    slotConsumer: Int32Array.from(slots, ({ consumer }) => consumer),
    slotItem: slots.map(({ item }) => item),
    slotNeed: Float64Array.from(slots, ({ need }) => need),
    optionStart,
    optionSlot: Int32Array.from(options, ({ slot }) => slot),
    optionSource: Int32Array.from(options, ({ source }) => source),
    optionLink: options.map(({ link }) => link),
    lineCause: lines.map(({ line }) => `line:${line.id}`),
    optionCause: options.map(({ link }) => `link:${link?.id}`),
    optionRank: Float64Array.from(options, ({ rank }) => rank),
    optionShare: Float64Array.from(options, ({ link }) => link?.link.share ?? 1),
    optionCap: Float64Array.from(options, ({ link }) => link?.link.cap ?? Infinity),
    outStart,
    outOption,
    upstreamFirst,
    usersFirst: Int32Array.from([...demands.map((_, d) => lines.length + d), ...[...upstreamFirst].reverse()]),
    orders: perYear(draft, demands.length, (d, year) => ordersIn(demands[d]!, year)),
    use: perYear(draft, demands.length, (d, year) => yearlyValue(demands[d]!.demand.stock?.consumption, year)),
    priority: perYear(draft, demands.length, (d, year) => priorityIn(demands[d]!, year)),
  };
  const open = openLinks(base);
  return { ...base, open, leads: leadsOf({ ...base, open }) };
}

/** A value for each thing and year, [year x count + thing]. */
function perYear({ first, last }: Draft, count: number, value: (i: number, year: number) => number): Float64Array {
  const values = new Float64Array((last - first + 1) * count);
  for (let k = 0, year = first; year <= last; year++) {
    for (let i = 0; i < count; i++) values[k++] = value(i, year);
  }
  return values;
}

function ordersIn({ demand, orders }: DraftDemand, year: number): number {
  let factor = 1;
  let added = 0;
  for (const each of orders) {
    if (year < each.from || year > each.to) continue;
    factor *= each.factor;
    added += each.add;
  }
  return Math.max(0, yearlyValue(demand.orders, year) * factor + added);
}

function priorityIn({ demand, priorities }: DraftDemand, year: number): number {
  const change = priorities.find(({ from, to }) => year >= from && year <= to);
  return change?.value ?? demand.priority ?? 1;
}
