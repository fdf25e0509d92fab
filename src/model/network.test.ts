// The whole network, its filtered part, what is near a node, and the chains between two: laws over random networks and filters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { findChains } from './chains.ts';
import { applyFilter } from './filter.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import {
  downstreamOf,
  indexNetwork,
  networkOf,
  otherEnd,
  shownNetwork,
  upstreamOf,
  type Network,
  type NetworkLink,
} from './network.ts';

const whole = networkOf(real);

/** A network of a few nodes, some of them without links, as pairs of letters. */
const randomNetwork: fc.Arbitrary<Network> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }), fc.boolean()), { maxLength: 30 })
  .map((pairs) => {
    const name = (at: number): string => `programs/${String.fromCharCode(97 + at)}`;
    const links = pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b, isReversed], at): NetworkLink => ({
        key: `link-${at}`,
        source: name(a),
        target: name(b),
        kind: 'supplies',
        isReversed,
        record: 'relations/x',
      }));
    return indexNetwork(
      links,
      Array.from({ length: 12 }, (_, at) => name(at)),
    );
  });
const node = fc.integer({ min: 0, max: 11 }).map((at) => `programs/${String.fromCharCode(97 + at)}`);

/** Distances by the plainest method: matrices of reach, one link more at a time. */
function plainDistance(network: Network, from: string, to: string): number | undefined {
  let reached = new Set([from]);
  for (let steps = 0; steps <= network.nodes.length; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([
      ...reached,
      ...network.links
        .filter((link) => reached.has(link.source) || reached.has(link.target))
        .flatMap((link) => [link.source, link.target]),
    ]);
  }
  return undefined;
}

/** Steps on one side by the plainest method: a link more at a time. */
function plainSteps(network: Network, from: string, end: (link: NetworkLink) => string): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  for (let step = 1; step <= network.nodes.length; step++)
    for (const link of network.links)
      if (steps.get(otherEnd(link, end(link))) === step - 1 && !steps.has(end(link))) steps.set(end(link), step);
  return steps;
}

describe('the whole network', () => {
  it('has every relation as a link, and no link to itself', () => {
    const relations = new Set(whole.links.map((link) => link.relation));
    for (const relation of real.relations) expect(relations.has(relation.id), relation.id).toBe(true);
    for (const link of whole.links) expect(link.source).not.toBe(link.target);
    expect(new Set(whole.links.map((link) => link.key)).size).toBe(whole.links.length);
  });

  it('has only ends that are records, and says which record says so', () => {
    const tables = {
      organizations: real.organization,
      programs: real.program,
      components: real.component,
      agreements: real.agreement,
      countries: real.country,
      relations: real.relation,
    };
    const isRecord = (key: string): boolean => {
      const [table, id = ''] = key.split('/');
      return tables[table as keyof typeof tables].has(id);
    };
    for (const link of whole.links)
      for (const key of [link.source, link.target, link.record]) expect(isRecord(key), key).toBe(true);
  });

  it('knows which end rests on the other', () => {
    const ofTiny = networkOf(tiny);
    const byKey = (part: string): NetworkLink => ofTiny.links.find((link) => link.key.startsWith(part))!;
    expect(upstreamOf(byKey('organizations/jmod>programs/interceptor:buys'))).toBe('programs/interceptor');
    expect(downstreamOf(byKey('organizations/mhi>organizations/raytheon:supplies'))).toBe('organizations/raytheon');
    expect(upstreamOf(byKey('agreements/treaty>programs/fighter:enables'))).toBe('agreements/treaty');
    // Who receives for a programme and is no ministry works for it.
    expect(upstreamOf(byKey('organizations/raytheon>programs/interceptor:takes-part'))).toBe('organizations/raytheon');
  });
});

describe('the filtered network', () => {
  it('is part of the whole, by identity, and all of it without filters', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const shown = applyFilter(real, filter);
        const part = shownNetwork(real, shown);
        const all = new Set(whole.links);
        const relations = new Set(shown.relations.map((row) => row.id));
        const programs = new Set(shown.programs.map((row) => row.id));
        for (const link of part.links) {
          expect(all.has(link)).toBe(true);
          if (link.relation !== undefined) expect(relations.has(link.relation)).toBe(true);
          else if (link.program !== undefined) expect(programs.has(link.program)).toBe(true);
        }
        const drawn = new Set(part.links.map((link) => link.relation));
        for (const id of relations) expect(drawn.has(id), id).toBe(true);
      }),
      { numRuns: 12 },
    );
    expect(shownNetwork(real, applyFilter(real, everything)).links.length).toBeGreaterThan(whole.links.length * 0.8);
  });
});

describe('what is near', () => {
  it('is at the distance that a plain search gives, each side by its own direction', () => {
    fc.assert(
      fc.property(randomNetwork, node, (network, key) => {
        const near = neighbourhoodOf(network, key, 3);
        const [up, down] = [plainSteps(network, key, upstreamOf), plainSteps(network, key, downstreamOf)];
        for (const own of network.nodes) {
          if (own === key) continue;
          const [above, below] = [up.get(own) ?? Infinity, down.get(own) ?? Infinity];
          const steps = Math.min(above, below);
          const expected = steps > 3 ? undefined : { side: above <= below ? 'upstream' : 'downstream', steps };
          expect(near.nodes.get(own), own).toEqual(expected);
        }
        expect(near.nodes.has(key)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is upstream of a node where the node is downstream of it, one step away', () => {
    for (const key of whole.nodes.slice(0, 80))
      for (const [other, { side, steps }] of neighbourhoodOf(whole, key, 1).nodes) {
        expect(steps).toBe(1);
        const back = whole.linksOf.get(other)!.filter((link) => otherEnd(link, other) === key);
        const ends = back.map(side === 'upstream' ? upstreamOf : downstreamOf);
        expect(ends).toContain(other);
      }
  });
});

describe('chains', () => {
  it('are as short as a plain search says, and each step is a link', () => {
    fc.assert(
      fc.property(randomNetwork, node, node, (network, from, to) => {
        const found = findChains(network, from, to);
        const expected = plainDistance(network, from, to);
        if (typeof found === 'string') {
          expect([found, expected]).toEqual(['apart', undefined]);
          return;
        }
        expect(found.steps).toBe(expected);
        expect(found.chains.length).toBe(Math.min(5, found.count));
        for (const chain of found.chains) {
          expect(chain.length).toBe(expected! + 1);
          expect([chain[0], chain.at(-1)]).toEqual([from, to]);
          for (const [at, own] of chain.slice(1).entries())
            expect(network.linksOf.get(own)!.some((link) => otherEnd(link, own) === chain[at])).toBe(true);
        }
        expect(new Set(found.chains.map((chain) => chain.join())).size).toBe(found.chains.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same from either end', () => {
    fc.assert(
      fc.property(randomNetwork, node, node, (network, from, to) => {
        const [there, back] = [findChains(network, from, to), findChains(network, to, from)];
        if (typeof there === 'string' || typeof back === 'string') {
          expect(there).toBe(back);
          return;
        }
        expect(back.steps).toBe(there.steps);
        expect(back.count).toBe(there.count);
        expect(back.chains.map((chain) => [...chain].reverse())).toEqual(there.chains);
      }),
      { numRuns: 200 },
    );
  });

  it('keep to the filter, and are never shorter than without it', () => {
    const ends = fc.constantFrom(...whole.nodes);
    fc.assert(
      fc.property(filterOf(real), ends, ends, (filter, from, to) => {
        const part = shownNetwork(real, applyFilter(real, filter));
        const [within, without] = [findChains(part, from, to), findChains(whole, from, to)];
        if (typeof within === 'string') return;
        if (typeof without === 'string') throw new Error('no chain without the filters');
        expect(within.steps).toBeGreaterThanOrEqual(without.steps);
        for (const key of within.chains.flat()) expect(part.linksOf.has(key)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('say why there are none', () => {
    const network = indexNetwork([], ['programs/a', 'programs/b']);
    expect(findChains(network, 'programs/a', 'programs/b')).toBe('apart');
    expect(findChains(network, 'programs/c', 'programs/b')).toBe('from-outside');
    expect(findChains(network, 'programs/a', 'programs/c')).toBe('to-outside');
    expect(findChains(network, 'programs/a', 'programs/a')).toEqual({ steps: 0, count: 1, chains: [['programs/a']] });
  });
});
