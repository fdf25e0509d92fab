// Why a demand stopped, or cannot start: down from the consumer through every input without a live option, to what is closed
// or run out.
import type { Work } from './live.ts';
import type { Net } from './net.ts';
import { closedBy, endsOf } from './openLinks.ts';

/** One step of the descent: an option of a consumer that cannot deliver. */
export interface Step {
  /** Id of the line or demand that lacks the item. */
  readonly consumer: string;
  readonly item: string;
  /** The link looked at and the line at its other end; null where nothing supplies the item. */
  readonly link: string | null;
  readonly supplier: string | null;
  /** What is named; null where the search goes on into the supplier. */
  readonly cause: string | null;
}

/** What stands in the way of a demand on the present state of a year, as causes sorted by name; steps on request. */
export function causesOf(net: Net, work: Work, t: number, demand: number, steps?: Step[]): string[] {
  const lines = net.lines.length;
  const options = net.optionLink.length;
  const causes = new Set<string>();
  const seen = new Set<number>();
  const stack = [lines + demand];
  const idOf = (c: number) => (c < lines ? net.lines[c]!.line.id : net.demands[c - lines]!.demand.id);

  const stepAt = (consumer: number, slot: number, o: number | null, cause: string | null): Step => ({
    consumer: idOf(consumer),
    item: net.slotItem[slot]!,
    link: o === null ? null : net.optionLink[o]!.id,
    supplier: o === null ? null : net.lines[net.optionSource[o]!]!.line.id,
    cause,
  });

  const causeAt = (o: number, source: number): string | null => {
    const link = net.optionLink[o]!;
    if (net.open[t * options + o] === 0) return closedBy(net.draft, link, endsOf(net, o), net.first + t);
    if (work.optionLeft[o]! <= work.optionZero[o]!) return net.optionCause[o]!;
    if (work.lineLeft[source]! <= work.lineZero[source]!) return net.lineCause[source]!;
    return null;
  };

  for (let consumer = stack.pop(); consumer !== undefined; consumer = stack.pop()) {
    if (seen.has(consumer)) continue;
    seen.add(consumer);
    for (let slot = net.slotStart[consumer]!; slot < net.slotStart[consumer + 1]!; slot++) {
      if (work.slotLive[slot]! > 0) continue;
      let hasSource = false;
      for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
        const source = net.optionSource[o]!;
        if (source < 0) continue; // buffers are skipped
        hasSource = true;
        const cause = causeAt(o, source);
        if (cause === null) stack.push(source);
        else causes.add(cause);
        steps?.push(stepAt(consumer, slot, o, cause));
      }
      if (hasSource) continue;
      const cause = `no-source:${net.slotItem[slot]}`;
      causes.add(cause);
      steps?.push(stepAt(consumer, slot, null, cause));
    }
  }
  return [...causes].sort();
}
