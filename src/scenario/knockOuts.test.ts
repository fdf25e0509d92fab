// What each single loss costs, by hand; the laws compare it with running every knock-out.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { knockOuts, rank } from './knockOuts.ts';
import type { KnockOutOptions, Loss } from './knockOuts.ts';
import { parseModel } from './parse.ts';

const lossesOf = async (model: Parameters<typeof knockOuts>[0], options: KnockOutOptions = {}) =>
  Object.fromEntries((await knockOuts(model, options)).map((row) => [`${row.what}:${row.id}`, row]));

describe('the loss of a node', () => {
  it.each([
    { name: 'a year', options: {}, lost: 4, atYearEnd: 4 },
    { name: 'half a year', options: { duration: 0.5 }, lost: 2, atYearEnd: 2 },
    { name: 'two years', options: { duration: 2 }, lost: 8, atYearEnd: 4 },
    { name: 'the middle year', options: { year: 2026 }, lost: 4, atYearEnd: 4 },
    { name: 'longer than the run', options: { year: 2027, duration: 9 }, lost: 4, atYearEnd: 4 },
    { name: 'a year, told at its end', options: { until: 'year' }, lost: 4, atYearEnd: 4 },
  ] as const)('$name of ore, of which 4 planes a year are made', async ({ options, lost, atYearEnd }) => {
    const { 'line:mine': mine } = await lossesOf(modelOf('diamond'), options);
    expect(mine).toMatchObject({ lost: { us: lost }, lostAtYearEnd: { us: atYearEnd }, exposure: 1 });
  });

  it('is made up for later where there is room', async () => {
    // 8 ordered a year, 20 can be made: all of 2025 comes in 2026
    const document = changed('single', ({ lines, demands }) => {
      lines[0]!['capacity'] = 20;
      demands[0]!['orders'] = 8;
    });
    const { 'line:p': p } = await lossesOf(parseModel(document));
    expect(p).toMatchObject({ lost: { us: 0 }, lostAtYearEnd: { us: 8 }, exposure: 0 });
  });

  it('is nothing where nothing came from it', async () => {
    const { 'line:alone': alone } = await lossesOf(modelOf('disconnected'));
    expect(alone).toMatchObject({ lost: { us: 0, nobody: 0 }, exposure: 0 });
  });

  it('is a gain for the one who was second', async () => {
    const document = changed('priority', ({ lines, links }) => {
      lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 3 });
      links.push({ source: 'q', target: 'us' });
    });
    // With q, at one rank the US draws 3 from q and 3 from p, and Japan gets 7; without it 6 from p, and Japan gets 4.
    const { 'line:q': q } = await lossesOf(parseModel(document), { until: 'year' });
    expect(q!.lost).toEqual({ us: 0, jp: 3 });
  });

  it('is told for every demand, on the nodes asked for', async () => {
    const found = await lossesOf(modelOf('priority'), { among: ['country'] });
    expect(Object.keys(found)).toEqual(['country:USA']);
    expect(found['country:USA']!.lost).toEqual({ us: 0, jp: 10 }); // the US is first and catches up
  });

  it('is of the case asked for', async () => {
    const lost = async (end: 'low' | 'central' | 'high') =>
      (await lossesOf(modelOf('ranged'), { case: end, until: 'year' }))['line:seek']!.lost['us'];
    expect([await lost('low'), await lost('central'), await lost('high')]).toEqual([3, 6, 8]);
  });
});

describe('exposure', () => {
  const loss = (id: string, meanShare: number): Loss => ({ what: 'line', id, lost: {}, lostAtYearEnd: {}, meanShare });

  it.each([
    { shares: [0.2, 0.4, 0.1], expected: { b: 1, a: 0.5, c: 0.25 } },
    { shares: [0, 0, 0], expected: { a: 0, b: 0, c: 0 } },
    { shares: [-0.2, 0.4, 0], expected: { b: 1, c: 0, a: -0.5 } },
    { shares: [0.3, 0.3, 0.3], expected: { a: 1, b: 1, c: 1 } },
  ])('of mean shares $shares', ({ shares, expected }) => {
    const ranked = rank(shares.map((share, i) => loss('abc'[i]!, share)));
    expect(ranked.map(({ id, exposure }) => [id, exposure])).toEqual(Object.entries(expected));
  });

  it('leaves demands out that get nothing anyway', async () => {
    const { 'line:p': p } = await lossesOf(modelOf('disconnected'));
    expect(p!.exposure).toBe(1); // a third of `us`; `nobody` is not half of the mean
  });
});

it('tells each loss as it is found', async () => {
  const told: string[] = [];
  await knockOuts(modelOf('single'), { found: ({ what, id }) => told.push(`${what}:${id}`) });
  expect(told).toEqual(['line:p', 'item:missile', 'org:acme', 'site:hall', 'country:USA']);
});

it.each([2024, 2028, 2025.5])('refuses the year %d', async (year) => {
  await expect(knockOuts(modelOf('single'), { year })).rejects.toThrow(RangeError);
});
