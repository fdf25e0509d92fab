// Writes an outcome while a simulation runs.
import { causesOf } from './causes.ts';
import { itemOutcomes } from './items.ts';
import type { Net } from './net.ts';
import type { DemandOutcome, LineOutcome, Outcome } from './outcome.ts';
import type { Books, Simulation, Watcher } from './simulate.ts';

type Tables = Omit<Outcome, 'model' | 'case' | 'years'>;

function emptyDemand(net: Net, d: number): DemandOutcome {
  const { demand } = net.demands[d]!;
  return {
    orders: [],
    eligible: [],
    delivered: [],
    cumulative: [],
    backlog: [],
    eligibleBacklog: [],
    fill: [],
    lead: [],
    binding: Array.from({ length: net.span }, () => []),
    blocked: Array.from({ length: net.span }, () => []),
    ...(demand.stock ? { stock: [], shortfall: [] } : {}),
    ...(demand.loop ? { inWork: [], waiting: [], availability: [] } : {}),
  };
}

/** Collects every figure of a run. Hand it to each step as the watcher. */
export class Recorder implements Watcher {
  private readonly simulation: Simulation;
  private readonly demands: DemandOutcome[];
  private readonly lines: LineOutcome[];
  /** Units, [year x options + option]. */
  private readonly flows: Float64Array;
  private readonly left: number[][];

  constructor(simulation: Simulation) {
    const { net } = simulation;
    this.simulation = simulation;
    this.demands = net.demands.map((_, d) => emptyDemand(net, d));
    this.lines = net.lines.map(() => ({ capacity: [], output: [], use: [] }));
    this.flows = new Float64Array(net.span * net.optionLink.length);
    this.left = net.buffers.map(() => []);
  }

  blocked(t: number, d: number): void {
    this.demands[d]!.blocked[t] = causesOf(this.simulation.net, this.simulation.work, t, d);
  }

  stopped(t: number, d: number): void {
    this.demands[d]!.binding[t] = causesOf(this.simulation.net, this.simulation.work, t, d);
  }

  year(t: number, books: Books): void {
    const { net, work, state } = this.simulation;
    net.demands.forEach((_, d) => this.recordDemand(t, d, books));
    this.lines.forEach((line, l) => {
      const capacity = net.capacity[t * net.lines.length + l]!;
      const output = work.lineOutput[l]!;
      line.capacity.push(capacity === Infinity ? null : capacity);
      line.output.push(output);
      line.use.push(capacity === 0 || capacity === Infinity ? 0 : output / capacity);
    });
    this.flows.set(work.optionFlow, t * net.optionLink.length);
    this.left.forEach((left, b) => left.push(state.buffers[b]!));
  }

  private recordDemand(t: number, d: number, books: Books): void {
    const { net, state } = this.simulation;
    const outcome = this.demands[d]!;
    const eligible = books.eligible[d]!;
    const delivered = books.delivered[d]!;
    const lead = net.leads[t * net.demands.length + d]!;
    outcome.orders.push(books.orders[d]!);
    outcome.eligible.push(eligible);
    outcome.delivered.push(delivered);
    outcome.cumulative.push(state.cumulative[d]!);
    outcome.backlog.push(books.backlog[d]!);
    outcome.eligibleBacklog.push(books.overdue[d]!);
    outcome.fill.push(eligible <= 1e-9 ? 1 : delivered / eligible); // what counts as 0 is not a shortage
    outcome.lead.push(lead === Infinity ? null : lead);
    outcome.stock?.push(books.stock[d]!);
    outcome.shortfall?.push(books.shortfall[d]!);
    if (net.demands[d]!.demand.loop) this.recordLoop(d, books);
  }

  /** Little's law: ships in work are jobs a year times years per job. */
  private recordLoop(d: number, books: Books): void {
    const { net, work } = this.simulation;
    const { fleet, years } = net.demands[d]!.demand.loop!;
    const outcome = this.demands[d]!;
    const slot = net.slotStart[net.lines.length + d]!;
    let inWork = 0;
    for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
      const source = net.optionSource[o]!;
      if (source < 0) continue;
      const { id } = net.lines[source]!.line;
      inWork += work.optionFlow[o]! * (Object.hasOwn(years, id) ? years[id]! : 0);
    }
    const waiting = (books.opening[d]! + books.overdue[d]!) / 2;
    outcome.inWork!.push(inWork);
    outcome.waiting!.push(waiting);
    outcome.availability!.push(Math.max(0, 1 - (inWork + waiting) / fleet));
  }

  /** All figures by id, in the order of the document. */
  tables(): Tables {
    const { net } = this.simulation;
    const at = new Map(net.lines.map(({ line }, l) => [line.id, l]));
    const demandAt = new Map(net.demands.map(({ demand }, d) => [demand.id, d]));
    const optionAt = new Map(net.optionLink.map((link, o) => [link?.id, o]));
    const bufferAt = new Map(net.buffers.map(({ id }, b) => [id, b]));
    const inOrder = net.draft.lines.map(({ line }) => ({ line, outcome: this.lines[at.get(line.id)!]! }));
    const flowOf = (o: number) =>
      Array.from({ length: net.span }, (_, t) => this.flows[t * net.optionLink.length + o]!);
    return {
      demands: Object.fromEntries([...net.draft.demands.keys()].map((id) => [id, this.demands[demandAt.get(id)!]!])),
      lines: Object.fromEntries(inOrder.map(({ line, outcome }) => [line.id, outcome])),
      links: Object.fromEntries([...net.draft.links.keys()].map((id) => [id, flowOf(optionAt.get(id)!)])),
      buffers: Object.fromEntries([...net.draft.buffers.keys()].map((id) => [id, this.left[bufferAt.get(id)!]!])),
      items: itemOutcomes(
        net.lines.map(({ line }, l) => ({ line, outcome: this.lines[l]! })),
        net.span,
      ),
    };
  }
}
