// The fair fill once more, as plainly as it can be written: objects, recursion, everything found anew at every event. It reads
// the document itself and shares no code with the engine, so that the engine's arrays and short cuts can be checked against it.
import { isOpen } from './oracle.ts';
import type { Draftable } from './randomModel.ts';

interface Supplier {
  /** Name in `left`, or null where there is no limit. */
  readonly name: string;
  readonly line: string | null;
  readonly rank: number;
  readonly share: number;
  readonly isOpen: boolean;
}

export interface PlainOutcome {
  delivered: Record<string, number[]>;
  backlog: Record<string, number[]>;
  eligible: Record<string, number[]>;
  output: Record<string, number[]>;
  flow: Record<string, number[]>;
}

const number = (value: unknown, absent: number) => (typeof value === 'number' ? value : absent);

/** Straight between points, flat outside; models of the laws give their points in order. */
function capacityOf(line: Draftable['lines'][number], year: number): number {
  if (year < number(line.from, -Infinity) || year > number(line.to, Infinity)) return 0;
  if (line.capacity === null) return Infinity;
  if (!Array.isArray(line.capacity)) return line.capacity as number;
  const points = line.capacity as [number, number][];
  const [a, b] = [points[0]!, points[points.length - 1]!];
  const part = Math.min(1, Math.max(0, (year - a[0]) / (b[0] - a[0])));
  return a[1] + part * (b[1] - a[1]);
}

/** Runs a model without interventions and ranges. */
export function runPlainly(model: Draftable): PlainOutcome {
  const [first, last] = model.years;
  const lineOf = new Map(model.lines.map((line) => [line.id, line]));
  const demandOf = new Map(model.demands.map((demand) => [demand.id, demand]));
  const stock = new Map(model.demands.map(({ id, stock }) => [id, number(stock?.opening, 0)]));
  const buffers = new Map((model.buffers ?? []).map(({ id, opening }) => [id, opening as number]));
  const due = new Map(
    model.demands.map(({ id, openOrders }) => [
      id,
      (openOrders ?? []).map(([y, n]) => ({ year: Math.max(first, y as number), units: n as number })),
    ]),
  );
  const waiting = new Map(model.demands.map(({ id }) => [id, 0]));
  const outcome: PlainOutcome = { delivered: {}, backlog: {}, eligible: {}, output: {}, flow: {} };
  const note = (table: Record<string, number[]>, id: string, units: number) => (table[id] ??= []).push(units);

  for (let year = first; year <= last; year++) {
    const left = new Map<string, number>();
    const zero = new Map<string, number>();
    const set = (name: string, units: number) => {
      left.set(name, units);
      zero.set(name, 1e-9 * Math.max(1, units));
    };
    for (const line of model.lines) set(`line ${line.id}`, capacityOf(line, year));
    for (const link of model.links) set(`link ${link.source}>${link.target}`, number(link.cap, Infinity));
    for (const [id, units] of buffers) set(`buffer ${id}`, units);
    const has = (name: string) => left.get(name)! === Infinity || left.get(name)! > zero.get(name)!;

    const suppliers = (consumer: string, item: string): Supplier[] => [
      ...model.links
        .filter(({ source, target }) => target === consumer && lineOf.get(source)!.item === item)
        .map((link) => ({
          name: `link ${link.source}>${link.target}`,
          line: link.source,
          rank: number(link.rank, 1),
          share: number(link.share, 1),
          isOpen: isOpen({ model, year }, link),
        })),
      ...(model.buffers ?? [])
        .filter((buffer) => buffer.at === consumer && buffer.item === item)
        .map(({ id, rank }) => ({ name: `buffer ${id}`, line: null, rank: number(rank, 99), share: 1, isOpen: true })),
    ];
    const isLineLive = (id: string): boolean =>
      has(`line ${id}`) &&
      (lineOf.get(id)!.inputs ?? []).every(({ item }) => suppliers(id, item).some((supplier) => isLive(supplier)));
    const isLive = ({ name, line, isOpen }: Supplier): boolean =>
      isOpen && has(name) && (line === null || isLineLive(line));
    const isServed = (id: string) => suppliers(id, demandOf.get(id)!.item).some((supplier) => isLive(supplier));

    const leadOf = (consumer: string, item: string): number =>
      Math.min(
        ...suppliers(consumer, item)
          .filter(({ isOpen }) => isOpen)
          .map(({ line, name }) => {
            if (line === null) return 0;
            const { lead, inputs, from, to } = lineOf.get(line)!;
            if (year < number(from, -Infinity) || year > number(to, Infinity)) return Infinity;
            const link = model.links.find(({ source, target }) => `link ${source}>${target}` === name)!;
            const longest = Math.max(0, ...(inputs ?? []).map((input) => leadOf(line, input.item)));
            return number(lead, 0) + longest + number(link.delay, 0);
          }),
      );

    const eligible = new Map<string, number>();
    for (const demand of model.demands) {
      const { id, orderRule } = demand;
      const list = due.get(id)!;
      const outstanding = waiting.get(id)! + list.reduce((sum, { units }) => sum + units, 0);
      const wanted =
        number(demand.stock?.target, 0) + number(demand.stock?.consumption, 0) - stock.get(id)! - outstanding;
      const order = orderRule
        ? Math.min(Math.max(0, wanted), number(orderRule.maxPerYear, Infinity))
        : number(demand.orders, 0);
      waiting.set(id, waiting.get(id)! + order);
      const path = leadOf(id, demand.item);
      if (path < Infinity) {
        list.push({ year: year + Math.floor(number(demand.lead, path) + 0.5), units: waiting.get(id)! });
        waiting.set(id, 0);
      }
      eligible.set(
        id,
        list.filter((each) => each.year <= year).reduce((sum, { units }) => sum + units, 0),
      );
    }

    const rest = new Map(eligible);
    const output = new Map(model.lines.map(({ id }) => [id, 0]));
    const flow = new Map<string, number>();
    const priorities = new Set(model.demands.map(({ priority }) => number(priority, 1)));
    for (const priority of [...priorities].sort((a, b) => a - b)) {
      const members = model.demands.filter((each) => number(each.priority, 1) === priority).map(({ id }) => id);
      for (;;) {
        const rising = members.filter((id) => rest.get(id)! > 1e-9 * Math.max(1, eligible.get(id)!) && isServed(id));
        if (rising.length === 0) break;
        const rate = new Map<string, number>();
        const add = (name: string, units: number) => rate.set(name, (rate.get(name) ?? 0) + units);
        const draw = (consumer: string, item: string, units: number): void => {
          const live = suppliers(consumer, item).filter((supplier) => isLive(supplier));
          const lowest = Math.min(...live.map(({ rank }) => rank));
          const asked = live.filter(({ rank }) => rank === lowest);
          const shares = asked.reduce((sum, { share }) => sum + share, 0);
          for (const { name, line, share } of asked) {
            const part = (units * share) / shares;
            add(name, part);
            if (line === null) continue;
            add(`line ${line}`, part);
            for (const input of lineOf.get(line)!.inputs ?? [])
              draw(line, input.item, part * (input.perUnit as number));
          }
        };
        const pace = (id: string) => number(demandOf.get(id)!.weight, 1) * eligible.get(id)!;
        for (const id of rising) draw(id, demandOf.get(id)!.item, pace(id));
        const step = Math.min(
          ...rising.map((id) => rest.get(id)! / pace(id)),
          ...[...rate].map(([name, units]) => left.get(name)! / units),
        );
        for (const id of rising) rest.set(id, rest.get(id)! - pace(id) * step);
        for (const [name, units] of rate) {
          left.set(name, left.get(name)! - units * step);
          flow.set(name, (flow.get(name) ?? 0) + units * step);
        }
      }
    }

    for (const { id } of model.lines) {
      output.set(id, flow.get(`line ${id}`) ?? 0);
      note(outcome.output, id, output.get(id)!);
    }
    for (const { source, target } of model.links) {
      note(outcome.flow, `${source}>${target}`, flow.get(`link ${source}>${target}`) ?? 0);
    }
    for (const id of buffers.keys()) buffers.set(id, has(`buffer ${id}`) ? left.get(`buffer ${id}`)! : 0);
    for (const demand of model.demands) {
      const { id } = demand;
      const over = rest.get(id)! > 1e-9 * Math.max(1, eligible.get(id)!) ? rest.get(id)! : 0;
      const delivered = eligible.get(id)! - over;
      const later = due.get(id)!.filter((each) => each.year > year);
      due.set(id, [...later, { year, units: over }]);
      const backlog = over + waiting.get(id)! + later.reduce((sum, { units }) => sum + units, 0);
      note(outcome.eligible, id, eligible.get(id)!);
      note(outcome.delivered, id, delivered);
      note(outcome.backlog, id, backlog);
      stock.set(id, Math.max(0, stock.get(id)! + delivered - number(demand.stock?.consumption, 0)));
    }
  }
  return outcome;
}
