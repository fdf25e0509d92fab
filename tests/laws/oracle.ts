// The linear-programming oracle of the specification, written from the document and not from the engine: it reads the plain
// model itself and shares no code with the fill.
import type { Draftable } from './randomModel.ts';
import { highs, Program } from './linearProgram.ts';
import type { Terms } from './linearProgram.ts';

/** One year as the oracle sees it: capacities, open links, buffers and what is due. */
export interface YearView {
  readonly model: Draftable;
  readonly year: number;
  readonly capacity: Readonly<Record<string, number>>;
  readonly buffers: Readonly<Record<string, number>>;
  readonly eligible: Readonly<Record<string, number>>;
}

type Link = Draftable['links'][number];

/** Whether a link is open, from the dates, gates and parties of the document. */
export function isOpen({ model, year }: Pick<YearView, 'model' | 'year'>, link: Link): boolean {
  if (year < ((link.from as number) ?? -Infinity) || year > ((link.to as number) ?? Infinity)) return false;
  const countryOf = (id: string) =>
    model.lines.find((line) => line.id === id)?.country ?? model.demands.find((demand) => demand.id === id)!.country;
  return (link.gates ?? []).every((gate) => {
    const agreement = model.agreements!.find(({ id }) => id === gate)!;
    if (year < ((agreement.from as number) ?? -Infinity) || year > ((agreement.to as number) ?? Infinity)) return false;
    return [link.source, link.target].every((end) => {
      const joined = agreement.parties?.[countryOf(end)] as number | undefined;
      return !agreement.parties || (joined !== undefined && joined <= year);
    });
  });
}

const sum = (names: readonly string[], k = 1): Terms => names.map((name): [number, string] => [k, name]);

/** Rows of the year's program; `scale` is the name of a variable by which capacities and caps are multiplied, if any. */
export function networkProgram(view: YearView, scale?: string): Program {
  const { model, capacity, buffers } = view;
  const program = new Program();
  const itemOf = new Map(model.lines.map(({ id, item }) => [id, item]));
  const flows = model.links.map((link, e) => ({ link, name: `f${e}`, item: itemOf.get(link.source)! }));
  const limit = (terms: Terms, most: number) => {
    if (most === Infinity) return;
    if (scale && most > 0) program.atMost([...terms, [-most, scale]], 0);
    else program.atMost(terms, most);
  };
  for (const { link, name } of flows) {
    if (!isOpen(view, link)) program.bound(name, 0);
    else if (link.cap != null) limit([[1, name]], link.cap as number);
  }
  (model.buffers ?? []).forEach(({ id }, k) => program.bound(`b${k}`, buffers[id]!));
  const into = (at: string, item: string) => [
    ...flows.filter(({ link, item: carried }) => link.target === at && carried === item).map(({ name }) => name),
    ...(model.buffers ?? []).flatMap((buffer, k) => (buffer.at === at && buffer.item === item ? [`b${k}`] : [])),
  ];
  for (const line of model.lines) {
    const made = flows.filter(({ link }) => link.source === line.id).map(({ name }) => name);
    limit(sum(made), capacity[line.id]!);
    for (const input of line.inputs ?? []) {
      program.atMost([...sum(made, input.perUnit as number), ...sum(into(line.id, input.item), -1)], 0);
    }
  }
  model.demands.forEach((demand, d) => {
    program.atMost([[1, `x${d}`], ...sum(into(demand.id, demand.item), -1)], 0);
  });
  return program;
}

/** The most that could be delivered in total in one year. */
export async function largestTotal(view: YearView): Promise<number> {
  const program = networkProgram(view);
  view.model.demands.forEach(({ id }, d) => program.bound(`x${d}`, view.eligible[id]!));
  return program.largest(await highs(), sum(view.model.demands.map((_, d) => `x${d}`)))!;
}

/** Deliveries of the lexicographic max-min share, class after class, by demand. */
export async function fairestShare(view: YearView): Promise<Record<string, number>> {
  const solver = await highs();
  const { model, eligible } = view;
  const due = model.demands.map(({ id }) => eligible[id]!);
  const pace = model.demands.map(({ weight }, d) => ((weight as number) ?? 1) * due[d]!);
  const classOf = model.demands.map(({ priority }) => (priority as number) ?? 1);
  const program = networkProgram(view);
  due.forEach((units, d) => program.bound(`x${d}`, units));
  const share = due.map(() => 0);
  const fix = (d: number, units: number) => {
    share[d] = units;
    program.atLeast([[1, `x${d}`]], Math.max(0, units - 1e-7 * Math.max(1, units)));
  };
  for (const priority of [...new Set(classOf)].sort((a, b) => a - b)) {
    let free = due.flatMap((units, d) => (classOf[d] === priority && units > 0 ? [d] : []));
    while (free.length > 0) {
      const step = program.copy();
      for (const d of free)
        step.atLeast(
          [
            [1, `x${d}`],
            [-pace[d]!, 'theta'],
          ],
          0,
        );
      const theta = step.largest(solver, [[1, 'theta']])!;
      const level = (d: number) => Math.min(due[d]!, theta * pace[d]!);
      const held = program.copy();
      for (const d of free) held.atLeast([[1, `x${d}`]], Math.max(0, level(d) - 1e-7 * Math.max(1, level(d))));
      const stuck = free.filter(
        (d) => held.largest(solver, [[1, `x${d}`]])! <= level(d) + 1e-5 * Math.max(1, level(d)),
      );
      if (stuck.length === 0) throw new Error('nobody is stuck: the tolerance is wrong');
      for (const d of stuck) fix(d, level(d));
      free = free.filter((d) => !stuck.includes(d));
    }
  }
  return Object.fromEntries(model.demands.map(({ id }, d) => [id, share[d]!]));
}

const forever = 1e6; // years

/** The longest time a line can be out, by the program as it stands in the specification; infinite for no limit. */
export async function longestOutage(view: YearView, rates: Record<string, number>, out: string): Promise<number> {
  const { model } = view;
  const program = networkProgram({ ...view, capacity: { ...view.capacity, [out]: 0 } }, 'tau');
  model.demands.forEach(({ id, stock }, d) => {
    const rate = rates[id]!;
    program.bound(`s${d}`, (stock?.opening as number) ?? 0);
    if (rate > 0)
      program.atLeast(
        [
          [1, `x${d}`],
          [1, `s${d}`],
          [-rate, 'tau'],
        ],
        0,
      );
  });
  program.bound('tau', forever); // HiGHS calls some programs without a limit infeasible
  const longest = program.largest(await highs(), [[1, 'tau']])!;
  return longest > forever / 2 ? Infinity : longest;
}
