// Two runs side by side.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, runWith } from '../../tests/scenario/networks.ts';
import { compare } from './compare.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

describe('a comparison', () => {
  const add = { kind: 'capacity-add', line: 'p', approved: 2026, amount: 3 };

  it('is outcome less baseline, figure by figure', () => {
    const { demands, lines, links, items, isSame, years } = compare(runWith('single'), runWith('single', add));
    expect({ years, isSame }).toEqual({ years: [2025, 2026, 2027], isSame: false });
    expect(demands['us']).toEqual({
      delivered: [0, 3, 3],
      cumulative: [0, 3, 6],
      backlog: [0, -3, -6],
      // 13 of 20 less 10 of 20; 13 of 22 less 10 of 25
      fill: [0, 13 / 20 - 10 / 20, 13 / 22 - 10 / 25],
      causesChanged: [],
    });
    expect(lines['p']).toEqual({ output: [0, 3, 3], use: [0, 0, 0] });
    expect(links['p>us']).toEqual([0, 3, 3]);
    expect(items['missile']).toEqual({ output: [0, 3, 3], hhiOutput: [0, 0, 0] });
  });

  it('of a run with itself is nothing', () => {
    const { isSame, demands } = compare(runWith('diamond'), runWith('diamond'));
    expect(isSame).toBe(true);
    expect(demands['us']!.delivered).toEqual([0, 0, 0]);
  });

  it('the other way round has the other sign', () => {
    const [one, two] = [runWith('single'), runWith('single', add)];
    expect(compare(two, one).demands['us']!.delivered).toEqual([0, -3, -3]);
  });

  it('lists the years in which other causes bind or block', () => {
    // 3 more seekers a year: 9 of 10 due come in 2026, and all 9 in 2027, where nothing binds any more
    const more = { kind: 'capacity-add', line: 'seek', approved: 2026, amount: 3 };
    expect(compare(runWith('pair'), runWith('pair', more)).demands['us']!.causesChanged).toEqual([2027]);
    const closed = { kind: 'link-remove', id: 'asm>us', from: 2027 };
    expect(compare(runWith('pair'), runWith('pair', closed)).demands['us']!.causesChanged).toEqual([2027]);
  });

  it('is not the same where only a cause differs', () => {
    const gate = changed('gated', ({ agreements }) => (agreements![0]!['from'] = 2999));
    const link = changed('gated', ({ agreements, links }) => {
      agreements![0]!['from'] = 2999;
      links[1]!['from'] = 2999;
    });
    const { isSame, demands } = compare(runNow(parseModel(gate)), runNow(parseModel(link)));
    expect({ isSame, backlog: demands['jp']!.backlog }).toEqual({ isSame: false, backlog: [0, 0, 0, 0] });
    expect(demands['jp']!.causesChanged).toEqual([2025, 2026, 2027, 2028]);
  });

  it('counts 0 for what one of the two lacks', () => {
    const line = { id: 'q', item: 'kite', country: 'KOR', capacity: 2 };
    const { lines, items } = compare(runWith('single'), runWith('single', { kind: 'line-add', line }));
    expect(lines['q']).toEqual({ output: [0, 0, 0], use: [0, 0, 0] });
    expect(items['kite']).toEqual({ output: [0, 0, 0], hhiOutput: [null, null, null] });
  });

  it('takes the name of something every object has for an id', () => {
    const line = { id: 'constructor', item: 'missile', country: 'KOR', capacity: 2 };
    const list = [
      { kind: 'line-add', line },
      { kind: 'link-add', link: { id: 'toString', source: 'constructor', target: 'us' } },
    ];
    const { lines, links } = compare(runWith('single'), runWith('single', ...list));
    expect(lines['constructor']!.output).toEqual([2, 2, 2]);
    expect(links['toString']).toEqual([2, 2, 2]);
  });

  it('has what is left in buffers', () => {
    const set = { kind: 'buffer-set', id: 'depot', opening: 6 };
    expect(compare(runWith('buffered'), runWith('buffered', set)).buffers['depot']).toEqual([1, 1, 0]);
  });

  it('needs the same years', () => {
    const other = runNow(modelOf('single', { years: [2025, 2028] }));
    expect(() => compare(runWith('single'), other)).toThrow(new RangeError('the two runs must cover the same years'));
  });
});
