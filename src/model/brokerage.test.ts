// Ties and brokerage against a plain count over all pairs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { measureCentrality } from './brokerage.ts';
import { findChains } from './chains.ts';
import { indexNetwork, networkOf, type NetworkLink } from './network.ts';

const link = (source: string, target: string): NetworkLink => ({
  key: `${source}>${target}`,
  source,
  target,
  kind: 'supplies',
  isReversed: false,
  record: 'relations/x',
});

it('of a line, the middle brokers the most', () => {
  const line = indexNetwork([link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'e')]);
  const central = measureCentrality(line);
  expect([...central].map(([key, own]) => [key, own.ties])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 2],
    ['e', 1],
  ]);
  // Of the 6 pairs of others, 4 pass the middle and 3 each of its neighbours.
  expect(central.get('c')!.brokerage).toBeCloseTo(4 / 6, 10);
  expect(central.get('b')!.brokerage).toBeCloseTo(3 / 6, 10);
  expect(central.get('a')!.brokerage).toBe(0);
});

it('is the share of the shortest chains of all pairs', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(pairs, (ends) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const links = ends.filter(([x, y]) => x !== y).map(([x, y]) => link(names[x]!, names[y]!));
      const network = indexNetwork(links, names);
      const central = measureCentrality(network);
      for (const node of names) {
        let sum = 0;
        for (const [at, from] of names.entries())
          for (const to of names.slice(at + 1)) {
            if (from === node || to === node) continue;
            const found = findChains(network, from, to, 1000);
            if (typeof found === 'string') continue;
            sum += found.chains.filter((chain) => chain.includes(node)).length / found.chains.length;
          }
        expect(central.get(node)!.brokerage).toBeCloseTo(sum / 15, 10);
      }
    }),
    { numRuns: 60 },
  );
});

it('counts each other node once, however many relations join them', () => {
  const network = networkOf(real);
  const central = measureCentrality(network);
  for (const node of network.nodes) {
    const others = network.linksOf.get(node)!.map((own) => (own.source === node ? own.target : own.source));
    expect(central.get(node)!.ties).toBe(new Set(others).size);
  }
});
