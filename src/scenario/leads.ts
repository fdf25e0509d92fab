// Leads: the longest input decides, the quickest open source of each input. Capacity and outages make queues, not leads.
import type { Net } from './net.ts';

/** Years from order to delivery of each demand, [year x demands + demand]; infinite where no path is open. */
export function leadsOf(net: Omit<Net, 'leads'>): Float64Array {
  const { span, lines, demands, optionStart, optionSource, slotStart } = net;
  const options = net.optionLink.length;
  const leads = new Float64Array(span * demands.length);
  const lineLead = new Float64Array(lines.length);
  const delay = Float64Array.from(net.optionLink, (link) => link?.link.delay ?? 0);

  const quickest = (slot: number, t: number) => {
    let best = Infinity;
    for (let o = optionStart[slot]!; o < optionStart[slot + 1]!; o++) {
      if (net.open[t * options + o] === 0) continue;
      const source = optionSource[o]!;
      best = Math.min(best, source < 0 ? 0 : lineLead[source]! + delay[o]!);
    }
    return best;
  };

  for (let t = 0; t < span; t++) {
    const year = net.first + t;
    for (const l of net.upstreamFirst) {
      const { line, from, to } = lines[l]!;
      let longest = 0;
      for (let slot = slotStart[l]!; slot < slotStart[l + 1]!; slot++) longest = Math.max(longest, quickest(slot, t));
      lineLead[l] = year < from || year > to ? Infinity : (line.lead ?? 0) + longest;
    }
    demands.forEach(({ demand }, d) => {
      const path = quickest(slotStart[lines.length + d]!, t);
      leads[t * demands.length + d] = path === Infinity ? Infinity : (demand.lead ?? path);
    });
  }
  return leads;
}
