// The engine's measurements: the stress model, the given cases, and how the cost grows with lines and years, beside HiGHS
// solving one total-delivery program of the first year.
import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import { dependences } from '../src/scenario/dependence.ts';
import { draftOf } from '../src/scenario/applyInterventions.ts';
import { knockOuts } from '../src/scenario/knockOuts.ts';
import type { Job } from '../src/scenario/pacer.ts';
import { netOf } from '../src/scenario/net.ts';
import type { Net } from '../src/scenario/net.ts';
import { parseJson, parseModel } from '../src/scenario/parse.ts';
import { resolve } from '../src/scenario/resolve.ts';
import { rangeOf } from '../src/scenario/rangeOf.ts';
import { runNow } from '../src/scenario/run.ts';
import type { Model } from '../src/scenario/schema.ts';
import { shadowValues } from '../src/scenario/shadowValues.ts';
import { parseShipped } from '../src/scenario/shipped/checkShipped.ts';
import { modelWith } from '../src/scenario/shipped/interventionsOf.ts';
import { singlePoints } from '../src/scenario/singlePoints.ts';
import { timesToSurvive } from '../src/scenario/timeToSurvive.ts';

const read = (name: string): unknown =>
  parseJson(readFileSync(new URL(`../tests/scenario/cases/${name}.json`, import.meta.url), 'utf8'));

const shipped = (path: string): unknown =>
  parseJson(readFileSync(new URL(`../static/data/${path}`, import.meta.url), 'utf8'));

/** Least and middle milliseconds of several calls, after two to warm up. */
function time(work: () => unknown, calls = 9): { least: number; middle: number } {
  for (let i = 0; i < 2; i++) work();
  const taken = Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { least: taken[0]!, middle: taken[Math.floor(calls / 2)]! };
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = head.map((cell, c) => Math.max(cell.length, ...rows.map((row) => row[c]!.length)));
  const format = (row: readonly string[]) => row.map((cell, c) => cell.padStart(width[c]!)).join('  ');
  console.log(`\n${title}\n${format(head)}\n${rows.map(format).join('\n')}`);
}

/** A made model: five tiers, two makers per item, one to three inputs, two ranked sources each; the same for the same size. */
function madeModel(lines: number, years: number): Model {
  let state = 12345;
  const below = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % n;
  };
  const tiers = 5;
  const items = Math.max(1, Math.floor(lines / tiers / 2));
  const idOf = (tier: number, item: number, maker: number) => `t${tier}-${item}-${maker}`;
  const made: object[] = [];
  const links: object[] = [];
  for (let tier = 0; tier < tiers; tier++) {
    for (let item = 0; item < items; item++) {
      for (let maker = 0; maker < 2; maker++) {
        const id = idOf(tier, item, maker);
        const wanted = tier === tiers - 1 ? [] : [...new Set(Array.from({ length: 1 + below(3) }, () => below(items)))];
        made.push({
          id,
          item: `i${tier}-${item}`,
          country: ['USA', 'JPN', 'AUS', 'GBR'][below(4)],
          capacity: 30 + below(90),
          inputs: wanted.map((each) => ({ item: `i${tier + 1}-${each}`, perUnit: 1 + below(2) })),
        });
        for (const each of wanted) {
          links.push({ source: idOf(tier + 1, each, 0), target: id, rank: 1 });
          links.push({ source: idOf(tier + 1, each, 1), target: id, rank: 2 });
        }
      }
    }
  }
  const demands = Array.from({ length: Math.ceil(lines / 9) }, (_, d) => {
    const item = below(items);
    links.push(
      { source: idOf(0, item, 0), target: `d${d}`, rank: 1 },
      { source: idOf(0, item, 1), target: `d${d}`, rank: 2 },
    );
    return { id: `d${d}`, item: `i0-${item}`, country: 'USA', orders: 1 + below(20), priority: 1 + below(3) };
  });
  return parseModel({ years: [2025, 2024 + years], lines: made, links, demands });
}

/** The total-delivery program of a net's first year, as text for HiGHS. */
function totalProgram(net: Net): string {
  const options = net.optionLink.length;
  const flows = (at: readonly number[], sign = '+') => at.map((o) => ` ${sign} f${o}`).join('');
  const into = (slot: number) =>
    Array.from({ length: net.optionStart[slot + 1]! - net.optionStart[slot]! }, (_, k) => net.optionStart[slot]! + k);
  const rows: string[] = [];
  net.lines.forEach((_, l) => {
    const made = [...net.outOption.subarray(net.outStart[l], net.outStart[l + 1])];
    if (made.length === 0) return;
    rows.push(`${flows(made)} <= ${net.capacity[l]}`);
    for (let slot = net.slotStart[l]!; slot < net.slotStart[l + 1]!; slot++) {
      rows.push(`${made.map((o) => ` + ${net.slotNeed[slot]} f${o}`).join('')}${flows(into(slot), '-')} <= 0`);
    }
  });
  const bounds = net.demands.map((_, d) => `x${d} <= ${net.orders[d]}`);
  net.demands.forEach((_, d) => rows.push(` + x${d}${flows(into(net.slotStart[net.lines.length + d]!), '-')} <= 0`));
  for (let o = 0; o < options; o++) if (net.open[o] === 0) bounds.push(`f${o} <= 0`);
  const objective = net.demands.map((_, d) => ` + x${d}`).join('');
  const numbered = rows.map((row, r) => `r${r}:${row}`);
  return `Maximize\n obj:${objective}\nSubject To\n${numbered.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`;
}

/** The longest time an analysis keeps the thread between two rests, what it takes in all, and how often it rests. */
async function slices(name: string, work: (job: Job) => Promise<unknown>): Promise<string[]> {
  let longest = 0;
  let rests = 0;
  let since = performance.now();
  const start = since;
  const pace = {
    now: () => performance.now(),
    async rest() {
      longest = Math.max(longest, performance.now() - since);
      rests++;
      await new Promise<void>((resolve) => setImmediate(resolve));
      since = performance.now();
    },
  };
  await work({ pace });
  const end = performance.now();
  return [name, ms(Math.max(longest, end - since)), ms(end - start), String(rests)];
}

/** Slices of the long analyses; times to survive are stopped after a hundred lines. */
async function sliceRows(model: Model): Promise<string[][]> {
  return [
    await slices('knock-outs of countries, whole horizon', (job) => knockOuts(model, { ...job, among: ['country'] })),
    await slices('single points', (job) => singlePoints(model, job)),
    await slices('shadow values, first year', (job) =>
      shadowValues({ ...model, years: [model.years[0], model.years[0]] }, job),
    ),
    await slices('times to survive, a hundred lines', async (job) => {
      const controller = new AbortController();
      const progress = (done: number) => done >= 100 && controller.abort(new Error('enough'));
      await timesToSurvive(model, { ...job, signal: controller.signal, progress }).catch(() => {});
    }),
  ];
}

/** Milliseconds of several calls, least and middle, after one to warm up; the first call is told too. */
async function timeFirst(name: string, bound: string, work: () => Promise<unknown> | unknown): Promise<string[]> {
  const taken: number[] = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  const [first = 0, ...rest] = taken;
  rest.sort((a, b) => a - b);
  return [name, ms(first), ms(rest[0]!), ms(rest[2]!), bound];
}

/** The shipped data: all models together, and the scenario with the most settings on it. */
async function shippedRows(): Promise<string[][]> {
  const all = parseModel(shipped('models/all.json'));
  const scenario = parseShipped(shipped('scenarios/sosa-crisis.json'));
  const laid = parseModel(modelWith(all, scenario));
  const nodes = await dependences(all, { year: 2028 });
  return [
    await timeFirst('one run', '20 ms', () => runNow(all)),
    await timeFirst('one run with its range', '60 ms', () => rangeOf(all)),
    await timeFirst('a setting moved: interventions, checks, run', '20 ms', () =>
      runNow(parseModel(modelWith(all, scenario, { surge: 3 }))),
    ),
    await timeFirst('the same with its range', '60 ms', () => rangeOf(laid)),
    await timeFirst(`dependence on all ${nodes.length} suppliers, parts and countries`, '1 s', () =>
      dependences(all, { year: 2028 }),
    ),
  ];
}

/** Prints what the shipped data cost: one run, its range, a moved setting, all knock-outs. */
export async function benchShipped(): Promise<void> {
  print('The shipped data, all models together', ['what', 'first', 'least', 'middle', 'held to'], await shippedRows());
}

/** Prints the tables of the engine. */
export async function benchScenario(): Promise<void> {
  await benchShipped();
  const stress = parseModel(read('stress-900'));
  const net = netOf(draftOf(resolve(stress, 'central')));
  const solver = await loadHighs();
  const program = totalProgram(net);
  const oneYear: Model = { ...stress, years: [stress.years[0], stress.years[0]] };

  const losses = performance.now();
  let firstLoss = 0;
  await knockOuts(stress, { among: ['line'], until: 'year', found: () => (firstLoss ||= performance.now() - losses) });
  const allLosses = performance.now() - losses;
  const row = (name: string, work: () => unknown) => {
    const { least, middle } = time(work);
    return [name, ms(least), ms(middle)];
  };
  print(
    'Stress model: 900 lines, 2,194 links, 100 demands, 30 years',
    ['what', 'least', 'middle'],
    [
      row('check the document', () => parseModel(stress)),
      row('one run', () => runNow(stress)),
      row('one year of it', () => runNow(oneYear)),
      row('HiGHS, total delivery of that year', () => solver.solve(program)),
      ['loss in one year, first line', ms(firstLoss), ''],
      ['loss in one year, all 900 lines', ms(allLosses), ''],
    ],
  );

  print(
    'How long an analysis keeps the thread of the stress model',
    ['what', 'longest', 'in all', 'rests'],
    await sliceRows(stress),
  );
  print(
    'On the page: a model of the size of the shipped data (100 lines, 20 years)',
    ['what', 'least', 'middle'],
    [
      row(
        'one run at once',
        (
          (model) => () =>
            runNow(model)
        )(madeModel(100, 20)),
      ),
    ],
  );

  const small = (read('small') as { cases: { id: string; input: unknown }[] }).cases;
  const larger = (read('cases') as { cases: { id: string; input: Record<string, unknown> }[] }).cases;
  const models = [...small, ...larger].flatMap(({ id, input }) => {
    const named = 'years' in (input as object) ? { [id]: input } : (input as Record<string, unknown>);
    return Object.entries(named).map(([name, each]): [string, Model] => [name, parseModel(each)]);
  });
  print(
    'Given cases, one run',
    ['case', 'least', 'middle'],
    models.map(([name, model]) => row(name, () => runNow(model))),
  );

  const growth: string[][] = [];
  for (const lines of [100, 300, 900, 2700]) {
    for (const years of [10, 20, 40]) {
      const model = madeModel(lines, years);
      const { least } = time(() => runNow(model), 3);
      const perYear = (1000 * least) / (lines * years);
      growth.push([String(lines), String(model.links!.length), String(years), ms(least), `${perYear.toFixed(2)} us`]);
    }
  }
  print('Growth, one run of made models', ['lines', 'links', 'years', 'least', 'per line and year'], growth);
}
