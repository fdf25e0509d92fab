// The program behind the time to survive, on its own: who can deliver at all, and the longest time.
import { describe, expect, it } from 'vitest';
import { changed, networks } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { finishNow } from './pacer.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import { deliverers, solveSurvival } from './survivalProgram.ts';

function survivalOf(document: Document, rates: Record<string, number>) {
  const net = netFor(resolve(parseModel(document), 'central'));
  const at = (id: string) => net.lines.findIndex(({ line }) => line.id === id);
  const survival = { net, t: 0, rates: Float64Array.from(net.demands, ({ demand }) => rates[demand.id] ?? 0) };
  return {
    able: (out: string) => {
      const found = deliverers(survival, [at(out)]);
      const ids = [...net.lines.map(({ line }) => line.id), ...net.demands.map(({ demand }) => demand.id)];
      return ids.filter((_, c) => found[c] === 1);
    },
    solve: (out: string) => finishNow(solveSurvival(survival, [at(out)])),
  };
}

describe('who can deliver without a line', () => {
  it.each([
    { document: networks.diamond(), out: 'mine', expected: [] },
    { document: networks.diamond(), out: 'asm', expected: ['left', 'mine', 'right'] },
    { document: networks.diamond(), out: 'left', expected: ['mine', 'right'] },
    { document: networks.buffered(), out: 'seek', expected: ['asm', 'us'] },
    { document: networks.pair(), out: 'seek', expected: [] },
    { document: networks.disconnected(), out: 'p', expected: ['alone'] },
    { document: networks.gated(), out: 'none', expected: ['p', 'us'] },
  ])('$out: $expected', ({ document, out, expected }) => {
    expect(survivalOf(document, {}).able(out)).toEqual(expected);
  });

  it('counts the buyer’s own stock', () => {
    const document = changed('single', ({ demands }) => (demands[0]!['stock'] = { opening: 1 }));
    expect(survivalOf(document, {}).able('p')).toEqual(['us']);
  });

  it('does not count an empty buffer', () => {
    const document = changed('buffered', ({ buffers }) => (buffers![0]!['opening'] = 0));
    expect(survivalOf(document, {}).able('seek')).toEqual([]);
  });
});

describe('the longest time', () => {
  it.each([
    { name: 'what the depot lasts', rates: { us: 2 }, expected: 2.5 },
    { name: 'less at a higher rate', rates: { us: 5 }, expected: 1 },
    { name: 'no time where assembly is too small for the rate', rates: { us: 11 }, expected: 0 },
    { name: 'no limit where nobody asks', rates: {}, expected: null },
  ])('$name', ({ rates, expected }) => {
    const found = survivalOf(networks.buffered(), rates as Record<string, number>).solve('seek');
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  it('shares a common source between two buyers', () => {
    // 10 a year for both; 6 + 6 are asked for and Japan holds 8: it must give 2 a year
    const document = changed('priority', ({ lines, demands }) => {
      lines.push({ id: 'other', item: 'kite', country: 'USA', capacity: 1 });
      demands[1]!['stock'] = { opening: 8 };
    });
    expect(survivalOf(document, { us: 6, jp: 6 }).solve('other')).toBeCloseTo(4, 9);
  });
});
