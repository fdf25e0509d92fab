// The interface for the app and for anyone who imports the engine: comparison, explanation, dates, ranges, streaming,
// cancelling, and the dispatcher that a worker is a shell of.
import { describe, expect, it } from 'vitest';
import small from '../../tests/scenario/cases/small.json';
import document from '../../tests/scenario/cases/cases.json';
import { compare } from './compare.ts';
import { dispatcher } from './dispatch.ts';
import type { Reply, Request } from './dispatch.ts';
import { explain } from './explain.ts';
import { knockOuts, rank } from './knockOuts.ts';
import { milestonesOf } from './milestones.ts';
import { parseModel } from './parse.ts';
import { crossingsOf, rangeOf } from './rangeOf.ts';
import { run, runNow } from './run.ts';
import { withScenario } from './schema.ts';
import type { Model } from './schema.ts';
import { sourcesOf } from './sources.ts';
import { tornado } from './tornado.ts';

const smallModel = (id: string): Model => parseModel(small.cases.find((each) => each.id.startsWith(id))!.input);
const largerModel = (id: string): Model => parseModel(document.cases.find((each) => each.id.startsWith(id))!.input);

describe('run', () => {
  it('gives the same as at once, and tells each year', async () => {
    const model = smallModel('s04');
    const told: string[] = [];
    const outcome = await run(model, 'central', { progress: (done, of) => told.push(`${done}/${of}`) });
    expect(outcome).toEqual(runNow(model));
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('hands the document back as it was', async () => {
    const model = smallModel('s07');
    expect((await run(model)).model).toBe(model);
  });
});

it('an explanation that is too late does not begin', () => {
  const outcome = runNow(largerModel('13'));
  expect(() => explain(outcome, 'mda', 2028, AbortSignal.abort(new Error('late')))).toThrow('late');
});

describe('compare', () => {
  const baseline = smallModel('s07');
  const without = { ...baseline, interventions: [] };

  it('is outcome less baseline, year by year', () => {
    const delta = compare(runNow(without), runNow(baseline));
    expect(delta.isSame).toBe(false);
    expect(delta.demands['jp']!.delivered).toEqual([0, 0, 36, 28]);
    expect(delta.demands['us']!.delivered).toEqual([0, 0, -36, -28]);
    expect(delta.demands['us']!.fill).toEqual([0, 0, -0.6, 1 / 3 - 1]);
    expect(delta.demands['jp']!.causesChanged).toEqual([2027, 2028]);
    expect(delta.links['asm>jp']).toEqual([0, 0, 36, 28]);
    expect(delta.lines['asm']!.use).toEqual([0, 0, 0, 0]);
    expect(delta.items['missile']!.hhiOutput).toEqual([0, 0, 0, 0]);
  });

  it('counts 0 where a line is only in one of the two', () => {
    const round = largerModel('15');
    const { variants } = document.cases.find(({ id }) => id.startsWith('15'))! as unknown as {
      variants: Record<string, Model['interventions']>;
    };
    const added = withScenario(round, { interventions: variants['with 120,000 charges a year from Japan in 2026']! });
    const delta = compare(runNow(round), runNow(added));
    expect(delta.lines['charge-jp']!.output).toEqual([0, 0, 120_000]);
    expect(compare(runNow(added), runNow(round)).lines['charge-jp']!.output).toEqual([0, 0, -120_000]);
    expect(delta.items['charge']!.hhiOutput[2]).toBeCloseTo(-3200, 6);
  });

  it('has no difference of concentrations where one of them is none', () => {
    const lead = smallModel('s08');
    const never = { ...lead, demands: [], links: lead.links!.filter(({ target }) => target === 'asm') };
    expect(compare(runNow(never), runNow(lead)).items['missile']!.hhiOutput).toEqual([null, null, null, null]);
  });

  it('needs the same years', () => {
    const shorter: Model = { ...baseline, years: [2025, 2026] };
    expect(() => compare(runNow(baseline), runNow(shorter))).toThrow('the same years');
  });
});

describe('explain', () => {
  it('leads from the buyer to what ran out, link by link', () => {
    const outcome = runNow(largerModel('01'));
    const explanation = explain(outcome, 'us', 2026);
    expect(explanation).toMatchObject({ state: 'short', eligible: 140, delivered: 60 });
    expect(explanation.binding).toEqual({
      causes: ['line:seeker'],
      steps: [
        { consumer: 'us', item: 'missile', link: 'final>us', supplier: 'final', cause: null },
        { consumer: 'final', item: 'seeker', link: 'seeker>final', supplier: 'seeker', cause: 'line:seeker' },
      ],
    });
    expect(explanation.blocked).toEqual({ causes: [], steps: [] });
    expect(explanation.sources).toEqual([{ line: 'final', country: 'USA', link: 'final>us', units: 60, share: 1 }]);
  });

  it('says what orders wait for', () => {
    const { state, blocked, sources } = explain(runNow(smallModel('s07')), 'jp', 2026);
    expect(state).toBe('waiting');
    expect(blocked.steps).toEqual([
      { consumer: 'jp', item: 'missile', link: 'asm>jp', supplier: 'asm', cause: 'agreement:club' },
    ]);
    expect(sources).toEqual([]);
  });

  it('says both where some orders are overdue and others wait', () => {
    const { state, binding, blocked } = explain(runNow(smallModel('s10')), 'us', 2028);
    expect([state, binding.causes, blocked.causes]).toEqual(['short', ['link:asm>us'], ['link:asm>us']]);
  });

  it('names what nobody makes', () => {
    const model = parseModel({
      years: [2025, 2025],
      lines: [{ id: 'p', item: 'm', country: 'USA', capacity: 1, inputs: [{ item: 'a', perUnit: 1 }] }],
      links: [{ source: 'p', target: 'us' }],
      demands: [{ id: 'us', item: 'm', country: 'USA', orders: 1 }],
    });
    expect(explain(runNow(model), 'us', 2025).blocked.steps.at(-1)).toEqual({
      consumer: 'p',
      item: 'a',
      link: null,
      supplier: null,
      cause: 'no-source:a',
    });
  });

  it('knows the filled and the idle', () => {
    expect(explain(runNow(smallModel('s04')), 'us', 2025).state).toBe('filled');
    const idle = parseModel({ years: [2025, 2025], demands: [{ id: 'us', item: 'm', country: 'USA' }] });
    expect(explain(runNow(idle), 'us', 2025).state).toBe('idle');
  });

  it('agrees with the outcome in every demand and year of every small case', () => {
    for (const { id } of small.cases) {
      const outcome = runNow(smallModel(id));
      for (const [demand, { binding, blocked }] of Object.entries(outcome.demands)) {
        outcome.years.forEach((year, t) => {
          const explanation = explain(outcome, demand, year);
          expect(explanation.binding.causes).toEqual(binding[t]);
          expect(explanation.blocked.causes).toEqual(blocked[t]);
          const named = [...explanation.binding.steps, ...explanation.blocked.steps].flatMap(
            ({ cause }) => cause ?? [],
          );
          expect(new Set(named)).toEqual(new Set([...binding[t]!, ...blocked[t]!]));
        });
      }
    }
  });

  it('refuses what the outcome does not have', () => {
    const outcome = runNow(smallModel('s01'));
    expect(() => explain(outcome, 'nobody', 2025)).toThrow('no demand has the id "nobody"');
    expect(() => explain(outcome, 'us', 1999)).toThrow('year 1999 is not one of 2025 to 2028');
  });
});

describe('sources', () => {
  it('are the lines and countries behind a year’s deliveries, largest first', () => {
    const loop = largerModel('05');
    expect(sourcesOf(runNow(loop), 'fdnf', 2027)).toEqual([
      { line: 'yard-us', country: 'USA', link: 'yard-us>fdnf', units: 5, share: 5 / 7 },
      { line: 'yard-jp', country: 'JPN', link: 'yard-jp>fdnf', units: 2, share: 2 / 7 },
    ]);
    expect(sourcesOf(runNow(loop), 'fdnf', 2024)).toHaveLength(1);
  });
});

describe('milestones', () => {
  const withStock = (stock: Record<string, unknown>) =>
    parseModel({
      years: [2025, 2028],
      lines: [{ id: 'p', item: 'm', country: 'USA', capacity: 10 }],
      links: [{ source: 'p', target: 'us' }],
      demands: [{ id: 'us', item: 'm', country: 'USA', orders: 15, stock }],
    });

  it('the year in which the stock first reaches its target', () => {
    expect(milestonesOf(runNow(withStock({ opening: 0, target: 30 })))['us']!.replenished).toBe(2027);
    expect(milestonesOf(runNow(withStock({ opening: 0, target: 50 })))['us']!.replenished).toBeNull();
    expect(milestonesOf(runNow(withStock({ opening: 0 })))['us']!.replenished).toBeNull();
  });

  it('a target that an intervention sets', () => {
    const set = withScenario(withStock({ opening: 0, target: 50 }), {
      interventions: [{ kind: 'stock-set', id: 'us', target: 20 }],
    });
    expect(milestonesOf(runNow(set))['us']!.replenished).toBe(2026);
  });

  it('the worst backlog and the first year that has it', () => {
    expect(milestonesOf(runNow(withStock({ opening: 0 })))['us']).toMatchObject({ peakBacklog: 20, peakYear: 2028 });
    expect(milestonesOf(runNow(smallModel('s04')))['us']).toMatchObject({ peakBacklog: 0, peakYear: null });
  });
});

describe('ranges', () => {
  it('are one run where nothing is ranged', async () => {
    const { low, central, high, crossings } = await rangeOf(smallModel('s01'));
    expect([low.case, central.case, high.case, crossings]).toEqual(['low', 'central', 'high', []]);
    expect(low.demands).toBe(central.demands);
  });

  it('take the central run that is there already', async () => {
    const model = largerModel('03');
    const central = runNow(model);
    expect((await rangeOf(model, {}, central)).central).toBe(central);
  });

  it('flag a demand that gets less where the numbers are better', () => {
    const model = parseModel({
      years: [2025, 2026],
      lines: [
        { id: 'shared', item: 'a', country: 'USA', capacity: 10 },
        {
          id: 'p',
          item: 'm',
          country: 'USA',
          capacity: { low: 2, central: 5, high: 9 },
          inputs: [{ item: 'a', perUnit: 1 }],
        },
      ],
      links: [
        { source: 'shared', target: 'p' },
        { source: 'p', target: 'first' },
        { source: 'shared', target: 'second' },
      ],
      demands: [
        { id: 'first', item: 'm', country: 'USA', orders: 20 },
        { id: 'second', item: 'a', country: 'USA', orders: 20, priority: 2 },
      ],
    });
    const [low, central, high] = (['low', 'central', 'high'] as const).map((end) => runNow(model, end));
    expect(crossingsOf(low!, central!, high!)).toEqual([{ demand: 'second', years: [2025, 2026] }]);
  });
});

describe('the ranking', () => {
  it('streams each loss before the whole is ranked', async () => {
    const found: string[] = [];
    const ranking = await knockOuts(largerModel('15'), {
      year: 2025,
      found: ({ what, id }) => found.push(`${what}:${id}`),
    });
    expect(found).toHaveLength(ranking.length);
    expect(new Set(ranking.map(({ what, id }) => `${what}:${id}`))).toEqual(new Set(found));
    expect(ranking[0]!.exposure).toBe(1);
  });

  it('of nothing lost is 0 everywhere', () => {
    expect(rank([{ what: 'line', id: 'a', lost: {}, lostAtYearEnd: {}, meanShare: 0 }])[0]!.exposure).toBe(0);
  });

  it('refuses a year outside the run', async () => {
    await expect(knockOuts(largerModel('15'), { year: 1999 })).rejects.toThrow(RangeError);
  });

  it('a tornado of nobody is a finding', async () => {
    await expect(tornado(largerModel('13'), 'nobody')).rejects.toThrow('figure: no demand has the id "nobody"');
  });
});

describe('the dispatcher', () => {
  const collect = () => {
    const replies: Reply[] = [];
    return { replies, take: dispatcher((reply) => void replies.push(reply)) };
  };
  const kinds = (replies: Reply[]) => replies.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]);

  it('posts the central run first, then the range, then the ranking, then the tornado', async () => {
    const { replies, take } = collect();
    await take({ id: 7, model: largerModel('13'), range: true, ranking: { among: ['line'] }, tornado: 'mda' });
    expect(kinds(replies)).toEqual([
      'central',
      'range',
      'loss',
      'progress',
      'loss',
      'progress',
      'ranking',
      'tornado',
      'done',
    ]);
    expect(replies.every(({ id }) => id === 7)).toBe(true);
  });

  it('does no more than it is asked for', async () => {
    const { replies, take } = collect();
    await take({ id: 1, model: smallModel('s01') });
    expect(kinds(replies)).toEqual(['central', 'done']);
  });

  it('answers a bad document with its findings', async () => {
    const { replies, take } = collect();
    await take({ id: 1, model: { years: [2025, 2025], lines: [{}] } });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      kind: 'failed',
      findings: expect.arrayContaining([{ path: 'lines[0].id', reason: 'is missing' }]) as unknown,
    });
  });

  it('answers a year outside the run with a message', async () => {
    const { replies, take } = collect();
    await take({ id: 1, model: smallModel('s01'), ranking: { year: 1999 } });
    expect(replies.at(-1)).toEqual({
      id: 1,
      kind: 'failed',
      message: 'year 1999 is not one of 2025 to 2028',
      findings: [],
    });
  });

  it('stops when cancelled, and says so', async () => {
    const replies: Reply[] = [];
    const take: (request: Request) => Promise<void> = dispatcher((reply) => {
      replies.push(reply);
      if (reply.kind === 'loss') void take({ id: 1, cancel: true });
    });
    await take({ id: 1, model: largerModel('06'), ranking: {} });
    expect(kinds(replies)).toEqual(['central', 'loss', 'progress', 'cancelled']);
  });

  it('takes a cancel for what is not running', async () => {
    const { replies, take } = collect();
    await take({ id: 9, cancel: true });
    expect(replies).toEqual([]);
  });

  it('what it posts can be cloned, as a message must be', async () => {
    const { replies, take } = collect();
    await take({ id: 1, model: largerModel('13'), range: true, ranking: {}, tornado: 'mda' });
    expect(structuredClone(replies)).toEqual(replies);
  });
});
