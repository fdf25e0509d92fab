// "Capacities known for K of N": unknown ones are counted, never taken for 0 and never silently without limit.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, networks } from '../../tests/scenario/networks.ts';
import type { Name } from '../../tests/scenario/networks.ts';
import { coverageOf } from './coverage.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

const unknownIn = (name: Name, ...ids: string[]) =>
  parseModel(
    changed(name, ({ lines }) => {
      for (const line of lines) if (ids.includes(line['id'] as string)) line['capacity'] = null;
    }),
  );

describe('coverage', () => {
  it.each([
    { name: 'single', ids: [], expected: { known: 1, of: 1, unknown: [] } },
    { name: 'diamond', ids: [], expected: { known: 4, of: 4, unknown: [] } },
    { name: 'diamond', ids: ['mine'], expected: { known: 3, of: 4, unknown: ['mine'] } },
    { name: 'diamond', ids: ['right', 'left'], expected: { known: 2, of: 4, unknown: ['left', 'right'] } },
    { name: 'pair', ids: ['asm', 'seek'], expected: { known: 0, of: 2, unknown: ['asm', 'seek'] } },
    { name: 'disconnected', ids: ['alone'], expected: { known: 1, of: 2, unknown: ['alone'] } },
  ] as const)('of $name without $ids', ({ name, ids, expected }) => {
    expect(coverageOf(unknownIn(name, ...ids))).toEqual(expected);
  });

  it.each([
    { demand: 'us', expected: { known: 1, of: 1, unknown: [] } },
    { demand: 'nobody', expected: { known: 0, of: 0, unknown: [] } },
  ])('of the chain of $demand counts what stands upstream of it', ({ demand, expected }) => {
    expect(coverageOf(unknownIn('disconnected', 'alone'), demand)).toEqual(expected);
  });

  it('counts a line behind a gate that never opens, for it may be what is asked about', () => {
    const document = changed('gated', ({ lines, agreements }) => {
      lines[0]!['capacity'] = null;
      agreements![0]!['from'] = 2999;
    });
    expect(coverageOf(parseModel(document), 'jp')).toEqual({ known: 0, of: 1, unknown: ['p'] });
  });

  it('counts lines that interventions add', () => {
    const line = { id: 'q', item: 'missile', country: 'KOR', capacity: null };
    const link = { source: 'q', target: 'us' };
    const interventions = [
      { kind: 'line-add', line },
      { kind: 'link-add', link },
    ];
    expect(coverageOf(modelOf('single', { interventions }), 'us')).toEqual({ known: 1, of: 2, unknown: ['q'] });
  });

  it('a range and points are known; a capacity of 0 is known', () => {
    const document = changed('diamond', ({ lines }) => {
      lines[0]!['capacity'] = { low: 1, central: 2, high: 3 };
      lines[1]!['capacity'] = [[2025, 3]];
      lines[2]!['capacity'] = 0;
    });
    expect(coverageOf(parseModel(document))).toEqual({ known: 4, of: 4, unknown: [] });
  });

  it('a capacity added to an unknown one leaves it unknown', () => {
    const add = { kind: 'capacity-add', line: 'p', approved: 2025, amount: 5 };
    const model = { ...unknownIn('single', 'p'), interventions: [add] };
    expect(coverageOf(parseModel(model)).unknown).toEqual(['p']);
  });

  it('of nobody is an error', () => {
    expect(() => coverageOf(modelOf('single'), 'jp')).toThrow(new RangeError('no demand has the id "jp"'));
  });

  it('says what the run shows: no number where the capacity is unknown, and no bound', () => {
    const { lines, demands } = runNow(unknownIn('single', 'p'));
    expect(lines['p']!.capacity).toEqual([null, null, null]);
    expect(demands['us']!.delivered).toEqual([15, 15, 15]);
    expect(networks.single().lines[0]!['capacity']).toBe(10);
  });
});
