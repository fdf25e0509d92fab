// Dependence: by hand on small networks, and against the knock-outs that it must agree with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, modelOf, networks } from '../../tests/scenario/networks.ts';
import { randomModel } from '../../tests/laws/randomModel.ts';
import { demandsOf, dependences, rankDependences } from './dependence.ts';
import type { Dependence, DependenceOptions, RankedDependence } from './dependence.ts';
import { dispatcher } from './dispatch.ts';
import type { Reply } from './dispatch.ts';
import { knockOuts } from './knockOuts.ts';
import { parseModel } from './parse.ts';
import type { Model } from './schema.ts';

async function rowsOf(model: Model, options: DependenceOptions = {}): Promise<Map<string, RankedDependence>> {
  const rows = await dependences(model, options);
  return new Map(rows.map((row) => [`${row.what}:${row.id}`, row]));
}

/** `pair` whose programmes and makers have names: the seeker plant of eye in Japan, the line of prime in the US. */
const pair = modelOf('pair');

describe('without a node', () => {
  it('its units are lost, later or for good', async () => {
    const rows = await rowsOf(pair);
    expect([...rows.keys()].sort()).toEqual([
      'country:JPN',
      'country:USA',
      'item:missile',
      'item:seeker',
      'org:eye',
      'org:prime',
    ]);
    // 6 of the 18 missiles of three years come from the year of the outage.
    expect(rows.get('org:eye')).toMatchObject({
      lines: ['seek'],
      share: { low: 1 / 3, central: 1 / 3, high: 1 / 3 },
      lost: { us: { low: 6, central: 6, high: 6 } },
      late: { us: 6 },
      lateShare: 1,
      exposure: 1,
      singlePointOf: ['us'],
    });
  });

  it('later years may make it good: then it is late, not lost', async () => {
    const demands = [{ id: 'us', item: 'missile', country: 'USA', orders: { 2025: 5 } }];
    const row = (await rowsOf(modelOf('single', { demands }))).get('org:acme')!;
    expect(row).toMatchObject({ share: { central: 0 }, lost: {}, late: { us: 5 }, lateShare: 1, exposure: 0 });
  });

  it('a second path takes over, as far as it can', async () => {
    const document = changed('single', ({ lines, links }) => {
      lines.push({ id: 'q', item: 'missile', org: 'other', country: 'JPN', capacity: 4 });
      links.push({ source: 'q', target: 'us', rank: 2 });
    });
    const rows = await rowsOf(parseModel(document));
    expect(rows.get('org:acme')).toMatchObject({ lost: { us: { central: 10 } }, singlePointOf: [] });
    expect(rows.get('org:other')).toMatchObject({ lost: { us: { central: 4 } }, singlePointOf: [] });
    expect(rows.get('item:missile')).toMatchObject({ lost: { us: { central: 14 } }, singlePointOf: ['us'] });
    expect(rows.get('item:missile')!.exposure).toBe(1);
  });

  it('the range runs from low to high', async () => {
    const row = (await rowsOf(modelOf('ranged'))).get('item:seeker')!;
    // A third of what is delivered in each case: 3, 6 and 8 a year.
    expect(row.lost).toEqual({ us: { low: 3, central: 6, high: expect.closeTo(8 - 2, 6) } });
    expect(row.share.low).toBeCloseTo(1 / 3, 9);
  });
});

describe('what helps', () => {
  it('a reserve of half a year halves the loss of a year, one of a year ends it', async () => {
    const row = (await rowsOf(pair)).get('org:eye')!;
    expect(row.withHalfYear).toBeCloseTo(1 / 6, 9);
    expect(row.withYear).toBeCloseTo(0, 9);
  });
  it('a reserve is used up: of a two-year outage a year is left', async () => {
    const row = (await rowsOf(pair, { duration: 2 })).get('org:eye')!;
    expect(row.share.central).toBeCloseTo(2 / 3, 9);
    expect(row.withHalfYear).toBeCloseTo(0.5, 9);
    expect(row.withYear).toBeCloseTo(1 / 3, 9);
  });
  it('a second source gives half in the outage, and goes on after it', async () => {
    // 3 of 6 seekers in 2025; then 9 of which 8 and the 5 that are owed are wanted: 3 + 9 + 9 = 21 against 18.
    const row = (await rowsOf(pair)).get('org:eye')!;
    expect(row.withSecondSource).toBeCloseTo((18 - 21) / 18, 9);
    const long = (await rowsOf(pair, { duration: 3 })).get('org:eye')!;
    expect(long.withSecondSource).toBeCloseTo(0.5, 9);
  });
  it('a line of unknown capacity is helped by what it made', async () => {
    const document = changed('pair', ({ lines }) => void (lines[1]!['capacity'] = null));
    const row = (await rowsOf(parseModel(document))).get('org:eye')!;
    // 8 a year come; without the plant 0, then 10 and 10 of the 8 + 8 that are due.
    expect(row.share.central).toBeCloseTo((24 - 20) / 24, 9);
    expect(row.withYear).toBeCloseTo(0, 9);
    expect(row.withSecondSource).toBeCloseTo(0, 9);
  });
});

describe('time to survive', () => {
  it('is none where a demand hangs on it, a buffer long where there is one', async () => {
    const enough = { demands: [{ id: 'us', item: 'missile', country: 'USA', orders: 5 }] };
    expect((await rowsOf(modelOf('pair', enough))).get('item:seeker')!.timeToSurvive).toBe(0);
    expect((await rowsOf(modelOf('buffered', enough))).get('item:seeker')!.timeToSurvive).toBeCloseTo(1, 9);
  });
  it('has no limit where others can take over, and names who is short anyway', async () => {
    const row = (await rowsOf(modelOf('disconnected'))).get('country:NZL');
    expect(row).toBeUndefined(); // nobody buys its kites
    const short = (await rowsOf(pair)).get('item:seeker')!;
    expect(short).toMatchObject({ timeToSurvive: null, shortAnyway: ['us'] });
  });
});

describe('what is asked', () => {
  const both = changed('priority', ({ demands }) => {
    demands[0]!['programme'] = 'shield';
    demands[1]!['programme'] = 'sword';
  });

  it('may be some demands: the others count for nothing', async () => {
    const model = parseModel(both);
    const japan = demandsOf(model, { countries: ['JPN'] });
    expect(japan).toEqual(['jp']);
    const row = (await rowsOf(model, { demands: japan })).get('item:missile')!;
    expect(Object.keys(row.lost)).toEqual(['jp']);
    expect(row.singlePointOf).toEqual(['jp']);
  });
  it.each([
    { choice: {}, expected: ['us', 'jp'] },
    { choice: { programmes: ['shield'] }, expected: ['us'] },
    { choice: { programmes: ['shield'], countries: ['JPN'] }, expected: [] },
    { choice: { programmes: ['shield', 'sword'], countries: ['JPN'] }, expected: ['jp'] },
  ])('$choice are the demands $expected', ({ choice, expected }) => {
    expect(demandsOf(parseModel(both), choice)).toEqual(expected);
  });
  it('nodes elsewhere in the model are left out', async () => {
    const rows = await rowsOf(modelOf('disconnected'), { demands: ['us'] });
    expect([...rows.keys()].sort()).toEqual(['country:USA', 'item:missile', 'org:acme']);
    expect((await rowsOf(modelOf('disconnected'), { demands: ['nobody'] })).size).toBe(0);
    expect((await rowsOf(modelOf('disconnected'), { demands: [] })).size).toBe(0);
  });
  it('may be one kind of node, never a site', async () => {
    const rows = await dependences(pair, { among: ['country'] });
    expect(rows.map(({ what }) => what)).toEqual(['country', 'country']);
    expect((await dependences(pair)).some(({ what }) => (what as string) === 'site')).toBe(false);
  });
  it('is of a year of the run', async () => {
    expect((await rowsOf(pair, { year: 2027 })).get('org:eye')!.lost).toEqual({ us: { low: 6, central: 6, high: 6 } });
    await expect(dependences(pair, { year: 2030 })).rejects.toThrow(RangeError);
  });
  it('may be half a year', async () => {
    expect((await rowsOf(pair, { duration: 0.5 })).get('org:eye')!.lost).toEqual({
      us: { low: 3, central: 3, high: 3 },
    });
  });
  it('counts interventions of the model', async () => {
    const model = modelOf('pair', {
      interventions: [{ kind: 'capacity-add', line: 'seek', approved: 2025, amount: 2 }],
    });
    expect((await rowsOf(model)).get('org:eye')!.late).toEqual({ us: 8 });
    const half = (await rowsOf(model, { duration: 0.5 })).get('org:eye')!;
    expect(half.lateShare).toBeCloseTo(0.5, 9);
  });
});

describe('while it works', () => {
  it('rows are told as they are found, and can be ranked so far', async () => {
    const told: Dependence[] = [];
    const all = await dependences(modelOf('diamond'), { found: (row) => told.push(row) });
    expect(rankDependences(told)).toEqual(all);
    expect(rankDependences(told.slice(0, 2)).map(({ exposure }) => exposure)[0]).toBe(1);
    expect(rankDependences([])).toEqual([]);
  });
  it('it can be stopped', async () => {
    const controller = new AbortController();
    const found = () => controller.abort(new Error('enough'));
    await expect(dependences(modelOf('diamond'), { signal: controller.signal, found })).rejects.toThrow('enough');
  });
  it('a worker streams it', async () => {
    const replies: Reply[] = [];
    await dispatcher((reply) => replies.push(reply))({ id: 7, model: networks.pair(), dependence: { year: 2026 } });
    expect(replies.every(({ id }) => id === 7)).toBe(true);
    expect(replies.filter(({ kind }) => kind === 'dependence')).toHaveLength(6);
    const rows = replies.flatMap((reply) => (reply.kind === 'dependences' ? [reply.rows] : []));
    expect(rows).toEqual([await dependences(pair, { year: 2026 })]);
    expect(structuredClone(replies)).toEqual(replies);
  });
});

it('agrees with the knock-outs of any model', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(0.5, 1, 2), async (seed, duration) => {
      const model: Model = randomModel(seed, { interventions: true, ranges: true });
      const rows = await rowsOf(model, { duration });
      for (const end of ['low', 'central', 'high'] as const) {
        for (const { what, id, lost } of await knockOuts(model, {
          case: end,
          duration,
          among: ['org', 'item', 'country'],
        })) {
          const row = rows.get(`${what}:${id}`);
          for (const [demand, units] of Object.entries(lost)) {
            const size = Math.max(1, Math.abs(units));
            expect((row?.lost[demand]?.[end] ?? 0) / size).toBeCloseTo(units / size, 5);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});
