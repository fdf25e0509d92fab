// How long each line can be out before somebody goes short.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import type { Document, Row } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { timesToSurvive } from './timeToSurvive.ts';

const timesOf = async (document: Document, year?: number) =>
  timesToSurvive(parseModel(document), year === undefined ? {} : { year });

/** Orders of 4 that one line can serve, with a depot and a spare source. */
const safe = (opening: number, spare: number, demand: Row = {}) =>
  changed('buffered', ({ lines, links, buffers, demands }) => {
    lines.push({ id: 'spare', item: 'seeker', country: 'KOR', capacity: spare });
    links.push({ source: 'spare', target: 'asm', rank: 2 });
    buffers![0]!['opening'] = opening;
    Object.assign(demands[0]!, { orders: 4, ...demand });
  });

describe('time to survive', () => {
  it.each([
    // 4 a year are wanted: without seek the depot must give 4 - spare
    { opening: 6, spare: 0, expected: 1.5 },
    { opening: 6, spare: 1, expected: 2 },
    { opening: 6, spare: 3.5, expected: 12 },
    { opening: 6, spare: 4, expected: null },
    { opening: 0, spare: 0, expected: 0 },
    { opening: 0, spare: 3, expected: 0 },
  ])('of the seeker plant, with $opening in the depot and a spare of $spare', async ({ opening, spare, expected }) => {
    const { years, short } = await timesOf(safe(opening, spare));
    if (expected === null) expect(years['seek']).toBeNull();
    else expect(years['seek']).toBeCloseTo(expected, 9);
    expect(years['asm']).toBe(0);
    expect(short).toEqual([]);
  });

  it('is without limit for a line that serves nobody', async () => {
    const document = changed('disconnected', ({ demands }) => (demands[0]!['orders'] = 5));
    expect((await timesOf(document)).years).toEqual({ p: 0, alone: null });
  });

  it.each([
    // the use of the year is the rate: 12 in store
    { consumption: 4, expected: 3 },
    { consumption: 24, expected: 0.5 },
    { consumption: 0, expected: null },
  ])('of a buyer with 12 in store that uses $consumption a year', async ({ consumption, expected }) => {
    const document = changed('single', ({ lines, demands }) => {
      lines[0]!['capacity'] = 40;
      Object.assign(demands[0]!, { orders: 30, stock: { opening: 12, consumption } });
    });
    expect((await timesOf(document)).years).toEqual({ p: expected });
  });

  it.each([
    { name: 'stopped unfilled', document: changed('single', () => {}), expected: ['us'] },
    {
      name: 'waits for a path',
      document: changed('disconnected', ({ demands }) => (demands[0]!['orders'] = 5)),
      expected: ['nobody'],
    },
    {
      name: 'has a stock that falls short',
      document: changed('single', ({ demands }) => (demands[0]!['stock'] = { opening: 0, consumption: 11 })),
      expected: ['us'],
    },
  ])('leaves out who $name', async ({ document, expected }) => {
    expect((await timesOf(document)).short).toEqual(expected);
  });

  it('keeps a buyer in whose store covers what did not come', async () => {
    const document = changed('single', ({ demands }) => (demands[0]!['stock'] = { opening: 50, consumption: 11 }));
    const { years, short } = await timesOf(document);
    expect(short).toEqual([]);
    expect(years['p']).toBeCloseTo(50 / 11, 9);
  });

  it('is at the rates, links and capacities of the year asked for, with stocks at their opening', async () => {
    const document = safe(6, 0, { orders: { '2025': 4, '2026': 3, '2027': 2 } });
    const seek = async (year: number) => (await timesOf(document, year)).years['seek'];
    expect(await seek(2025)).toBeCloseTo(6 / 4, 9);
    expect(await seek(2026)).toBeCloseTo(6 / 3, 9);
    expect(await seek(2027)).toBeCloseTo(6 / 2, 9);
  });

  it('minds the cap of the link to a spare source', async () => {
    const document = safe(6, 4);
    document.links[2]!['cap'] = 1;
    expect((await timesOf(document)).years['seek']).toBeCloseTo(6 / 3, 9);
  });

  it('refuses a year outside the run', async () => {
    await expect(timesToSurvive(modelOf('single'), { year: 1999 })).rejects.toThrow(RangeError);
  });
});
