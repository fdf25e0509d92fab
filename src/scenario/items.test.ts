// Shares and concentration: by country in every outcome, by organization, site or line on request.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { concentrationOf, concentrations } from './items.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

describe('the concentration of amounts', () => {
  it.each([
    { amounts: [7], expected: 10_000 },
    { amounts: [1, 1], expected: 5000 },
    { amounts: [1, 1, 1, 1], expected: 2500 },
    { amounts: [3, 1], expected: 6250 }, // 75 x 75 + 25 x 25
    { amounts: [5, 3, 2], expected: 3800 }, // 2500 + 900 + 400
    { amounts: [0, 4], expected: 10_000 },
    { amounts: [0, 0], expected: null },
    { amounts: [], expected: null },
    { amounts: [1e15, 1e15], expected: 5000 },
    { amounts: [1e-9, 1e-9], expected: 5000 },
  ])('$amounts is $expected', ({ amounts, expected }) => {
    const found = concentrationOf(amounts);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 6);
  });

  it('stands for 10,000 / HHI equal suppliers', () =>
    expect(10_000 / concentrationOf([2, 2, 2, 2, 2])!).toBeCloseTo(5, 9));
});

/** Three makers of missiles: two of one house in two countries, one that names no house. Orders of 15, capacity 20. */
const market = () =>
  parseModel(
    changed('single', ({ lines, links }) => {
      lines.push(
        { id: 'q', item: 'missile', org: 'acme', country: 'JPN', capacity: 4 },
        { id: 'r', item: 'missile', country: 'JPN', capacity: 6 },
      );
      links.push({ source: 'q', target: 'us', rank: 2 }, { source: 'r', target: 'us', rank: 3 });
    }),
  );

describe('the items of an outcome', () => {
  const { items } = runNow(market());

  it('have their output by country: 10 of p, 4 of q, 1 of r', () => {
    expect(items['missile']!.output[0]).toBe(15);
    expect(items['missile']!.shareByCountry[0]).toEqual({ JPN: 5 / 15, USA: 10 / 15 });
  });

  it('have a concentration of what was made and of what could be', () => {
    expect(items['missile']!.hhiOutput[0]).toBeCloseTo(5555.555556, 5); // 66.67 squared and 33.33 squared
    expect(items['missile']!.hhiCapacity[0]).toBeCloseTo(5000, 9); // 10 and 10
  });

  it.each([
    // 14 of acme, 1 of r: 93.33 and 6.67 percent; 14 and 6 of capacity: 70 and 30 percent
    { what: 'org', shares: { acme: 14 / 15, r: 1 / 15 }, hhiOutput: 8755.555556, hhiCapacity: 5800 },
    // only p names its site
    { what: 'site', shares: { hall: 10 / 15, q: 4 / 15, r: 1 / 15 }, hhiOutput: 5200, hhiCapacity: 3800 },
    { what: 'line', shares: { p: 10 / 15, q: 4 / 15, r: 1 / 15 }, hhiOutput: 5200, hhiCapacity: 3800 },
    { what: 'country', shares: { JPN: 5 / 15, USA: 10 / 15 }, hhiOutput: 5555.555556, hhiCapacity: 5000 },
    { what: 'item', shares: { missile: 1 }, hhiOutput: 10_000, hhiCapacity: 10_000 },
  ] as const)('have them by $what too', ({ what, shares, hhiOutput, hhiCapacity }) => {
    const found = concentrations(runNow(market()), what)['missile']!;
    expect(found.output[0]).toBe(15);
    expect(found.shares[0]).toEqual(shares);
    expect(found.hhiOutput[0]).toBeCloseTo(hhiOutput, 5);
    expect(found.hhiCapacity[0]).toBeCloseTo(hhiCapacity, 5);
  });

  it('leave an unknown capacity out of the concentration of capacity', () => {
    const document = changed('single', ({ lines }) => {
      lines.push({ id: 'q', item: 'missile', country: 'JPN', capacity: null });
    });
    expect(runNow(parseModel(document)).items['missile']!.hhiCapacity).toEqual([10_000, 10_000, 10_000]);
  });

  it('have none where nothing is made or nothing is known', () => {
    const document = changed('single', ({ lines, demands }) => {
      lines[0]!['capacity'] = null;
      demands[0]!['orders'] = 0;
    });
    expect(runNow(parseModel(document)).items['missile']).toEqual({
      output: [0, 0, 0],
      shareByCountry: [{ USA: 0 }, { USA: 0 }, { USA: 0 }],
      hhiOutput: [null, null, null],
      hhiCapacity: [null, null, null],
    });
  });

  it('are those that a line makes', () => {
    expect(Object.keys(runNow(modelOf('disconnected')).items).sort()).toEqual(['kite', 'missile']);
  });
});
