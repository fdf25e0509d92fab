// Which links are open in a year, and what closes the others.
import type { Draft, DraftLink } from './draft.ts';
import type { Net } from './net.ts';

type Ends = { readonly source: string; readonly target: string };

/** The first thing that keeps a link closed in a year: its own dates, then its gates in their order. Null: it is open. */
export function closedBy(draft: Draft, link: DraftLink, ends: Ends, year: number): string | null {
  if (year < link.from || year > link.to) return `link:${link.id}`;
  for (const gate of link.link.gates ?? []) {
    const { from, to, parties } = draft.agreements.get(gate)!;
    const isParty = (country: string) => (parties?.get(country) ?? Infinity) <= year;
    const inForce = year >= from && year <= to;
    if (!inForce || (parties && !(isParty(ends.source) && isParty(ends.target)))) return `agreement:${gate}`;
  }
  return null;
}

/** The countries at both ends of an option's link. */
export function endsOf(
  net: Pick<Net, 'lines' | 'demands' | 'optionSource' | 'optionSlot' | 'slotConsumer'>,
  o: number,
): Ends {
  const consumer = net.slotConsumer[net.optionSlot[o]!]!;
  const target = net.lines[consumer]?.line ?? net.demands[consumer - net.lines.length]!.demand;
  return { source: net.lines[net.optionSource[o]!]!.line.country, target: target.country };
}

/** 1 where an option is open, [year x options + option]; buffers always are. */
export function openLinks(net: Omit<Net, 'open' | 'leads'>): Uint8Array {
  const count = net.optionLink.length;
  const open = new Uint8Array(net.span * count).fill(1);
  net.optionLink.forEach((link, o) => {
    if (!link) return;
    const isAlways = !link.link.gates?.length && link.from <= net.first && link.to >= net.first + net.span - 1;
    if (isAlways) return;
    const ends = endsOf(net, o);
    for (let t = 0; t < net.span; t++) {
      if (closedBy(net.draft, link, ends, net.first + t) !== null) open[t * count + o] = 0;
    }
  });
  return open;
}
