// How a draft's consumers, inputs and sources hang together: slots, their options by rank, and an order of the lines.
import type { Draft, DraftDemand, DraftLine, DraftLink } from './draft.ts';

/** A source of a slot: a link from a line, or a buffer. */
interface Option {
  link?: DraftLink;
  buffer?: { id: string; opening: number };
  source: number;
  rank: number;
}

/** An input of a consumer: lines are numbered first, then demands. */
interface Slot {
  readonly consumer: number;
  readonly item: string;
  readonly need: number;
}

/** Order of ids by code unit, the same everywhere. */
export const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sources before users; throws where lines form a cycle, which `parseModel` reports properly. */
function sortLines(count: number, outStart: Int32Array, users: (position: number) => number, total: Int32Array) {
  const order = new Int32Array(count);
  let filled = 0;
  for (let l = 0; l < count; l++) if (total[l] === 0) order[filled++] = l;
  for (let i = 0; i < filled; i++) {
    const l = order[i]!;
    for (let k = outStart[l]!; k < outStart[l + 1]!; k++) {
      const user = users(k);
      if (user < count && --total[user]! === 0) order[filled++] = user;
    }
  }
  if (filled < count) throw new Error('the lines form a cycle: parse the model first');
  return order;
}

function slotsOf(lines: readonly DraftLine[], demands: readonly DraftDemand[]) {
  const slotStart = new Int32Array(lines.length + demands.length + 1);
  const slots: Slot[] = [];
  const slotOf = new Map<string, number>();
  const push = (consumer: number, id: string, item: string, need: number) => {
    slotOf.set(`${id}\n${item}`, slots.length);
    slots.push({ consumer, item, need });
  };
  lines.forEach(({ line }, l) => {
    slotStart[l] = slots.length;
    for (const input of line.inputs ?? []) push(l, line.id, input.item, input.perUnit);
  });
  demands.forEach(({ demand }, d) => {
    slotStart[lines.length + d] = slots.length;
    push(lines.length + d, demand.id, demand.item, 1);
  });
  slotStart[lines.length + demands.length] = slots.length;
  return { slotStart, slots, slotOf };
}

/** The options of every slot, lowest rank first; those of one rank in the order of their ids, links before buffers. */
function optionsOf(draft: Draft, lines: readonly DraftLine[], slotOf: ReadonlyMap<string, number>, count: number) {
  const lineAt = new Map(lines.map(({ line }, l) => [line.id, l]));
  const bySlot: Option[][] = Array.from({ length: count }, () => []);
  for (const link of [...draft.links.values()].sort((a, b) => byId(a.id, b.id))) {
    const source = lineAt.get(link.link.source)!;
    const slot = slotOf.get(`${link.link.target}\n${lines[source]!.line.item}`)!;
    bySlot[slot]!.push({ link, source, rank: link.link.rank ?? 1 });
  }
  for (const [id, { buffer, opening }] of [...draft.buffers].sort((a, b) => byId(a[0], b[0]))) {
    const slot = slotOf.get(`${buffer.at}\n${buffer.item}`)!;
    bySlot[slot]!.push({ buffer: { id, opening }, source: -1, rank: buffer.rank ?? 99 });
  }
  const options = bySlot.flatMap((list, slot) => list.sort((a, b) => a.rank - b.rank).map((o) => ({ ...o, slot })));
  const optionStart = new Int32Array(count + 1);
  bySlot.forEach((list, slot) => (optionStart[slot + 1] = optionStart[slot]! + list.length));
  return { options, optionStart };
}

/** Packs the network of a draft; lines and demands are those of the draft in the order of their ids. */
export function wire(draft: Draft, lines: readonly DraftLine[], demands: readonly DraftDemand[]) {
  const { slotStart, slots, slotOf } = slotsOf(lines, demands);
  const { options, optionStart } = optionsOf(draft, lines, slotOf, slots.length);
  const outStart = new Int32Array(lines.length + 1);
  const feeders = new Int32Array(lines.length);
  for (const { source, slot } of options) {
    if (source < 0) continue;
    outStart[source + 1]!++;
    const user = slots[slot]!.consumer;
    if (user < lines.length) feeders[user]!++;
  }
  for (let l = 0; l < lines.length; l++) outStart[l + 1]! += outStart[l]!;
  const outOption = new Int32Array(outStart[lines.length]!);
  const next = outStart.slice();
  options.forEach(({ source }, o) => {
    if (source >= 0) outOption[next[source]!++] = o;
  });
  const userOf = (k: number) => slots[options[outOption[k]!]!.slot]!.consumer;
  const upstreamFirst = sortLines(lines.length, outStart, userOf, feeders);
  return { slotStart, slots, options, optionStart, outStart, outOption, upstreamFirst };
}
