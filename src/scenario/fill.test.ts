// The fill of one class: equal pace, weights, ranks, shares, caps, buffers, and the order in which demands stop.
import { describe, expect, it } from 'vitest';
import { changed, rounded } from '../../tests/scenario/networks.ts';
import type { Document, Row } from '../../tests/scenario/networks.ts';
import { fillClass } from './fill.ts';
import { openYear, workFor } from './live.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';

/** Fills all demands of a document as one class, with these units due, in the first year. */
function filled(document: Document, due: Record<string, number>) {
  const net = netFor(resolve(parseModel(document), 'central'));
  const work = workFor(net);
  openYear(
    net,
    0,
    Float64Array.from(net.buffers, ({ opening }) => opening),
    work,
  );
  const ids = net.demands.map(({ demand }) => demand.id);
  const eligible = Float64Array.from(ids, (id) => due[id] ?? 0);
  const delivered = new Float64Array(ids.length);
  const stopped: string[] = [];
  fillClass(net, work, [...ids.keys()], { eligible, delivered, stopped: (d) => stopped.push(ids[d]!) });
  const byId = (values: ArrayLike<number>, names: readonly string[]) =>
    Object.fromEntries(names.map((id, i) => [id, rounded([values[i]!])[0]]));
  return {
    delivered: byId(delivered, ids),
    stopped,
    output: byId(
      work.lineOutput,
      net.lines.map(({ line }) => line.id),
    ),
    flow: byId(
      work.optionFlow,
      net.optionLink.map((link) => link?.id ?? 'buffer'),
    ),
  };
}

/** p makes 12; three buyers. */
const shop = (...more: [string, Row][]) =>
  changed('single', (document) => {
    document.lines[0]!['capacity'] = 12;
    document.demands = ['a', 'b', 'c'].map((id) => ({ id, item: 'missile', country: 'USA' }));
    document.links = ['a', 'b', 'c'].map((target) => ({ source: 'p', target }));
    for (const [id, fields] of more) {
      Object.assign(
        document.demands.find((demand) => demand['id'] === id)!,
        fields,
      );
    }
  });

describe('buyers of one line', () => {
  it.each([
    { name: 'get all where there is enough', due: { a: 3, b: 4, c: 5 }, expected: { a: 3, b: 4, c: 5 }, stopped: [] },
    {
      name: 'get the same part of what is due',
      due: { a: 12, b: 8, c: 4 },
      expected: { a: 6, b: 4, c: 2 },
      stopped: ['a', 'b', 'c'],
    },
    { name: 'alone gets all there is', due: { b: 20 }, expected: { a: 0, b: 12, c: 0 }, stopped: ['b'] },
    { name: 'get nothing where nothing is due', due: {}, expected: { a: 0, b: 0, c: 0 }, stopped: [] },
    {
      name: 'may be owed next to nothing',
      due: { a: 1e-10, b: 4 },
      expected: { a: 0, b: 4, c: 0 },
      stopped: [],
    },
  ])('$name', ({ due, expected, stopped }) => {
    const found = filled(shop(), due as Record<string, number>);
    expect({ delivered: found.delivered, stopped: found.stopped }).toEqual({ delivered: expected, stopped });
  });

  it('rise by their weight: 12 and 12 due at 3 to 1 get 9 and 3', () => {
    expect(filled(shop(['a', { weight: 3 }]), { a: 12, b: 12 }).delivered).toEqual({ a: 9, b: 3, c: 0 });
  });

  it('leave what a full order does not need: at 3 to 1, 4 and 12 due get 4 and 8', () => {
    expect(filled(shop(['a', { weight: 3 }]), { a: 4, b: 12 }).delivered).toEqual({ a: 4, b: 8, c: 0 });
  });
});

/** Two lines of 10 and 6 for one buyer. */
const choice = (first: Row, second: Row, capacity = 10) =>
  changed('single', ({ lines, links }) => {
    lines[0]!['capacity'] = capacity;
    lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 6 });
    Object.assign(links[0]!, first);
    links.push({ source: 'q', target: 'us', ...second });
  });

describe('a buyer with two sources', () => {
  it.each([
    { name: 'asks the first rank first', first: {}, second: { rank: 2 }, due: 12, flow: [10, 2] },
    { name: 'asks only the first where that is enough', first: {}, second: { rank: 2 }, due: 9, flow: [9, 0] },
    { name: 'splits a rank in halves', first: {}, second: {}, due: 8, flow: [4, 4] },
    { name: 'splits a rank by share', first: { share: 3 }, second: {}, due: 8, flow: [6, 2] },
    { name: 'goes on with the other where one is out', first: {}, second: {}, due: 15, flow: [9, 6] },
    { name: 'takes a cap for a limit', first: { cap: 3 }, second: {}, due: 8, flow: [3, 5] },
    { name: 'goes to the next rank at a cap', first: { cap: 3 }, second: { rank: 5 }, due: 8, flow: [3, 5] },
    { name: 'does not ask a closed link', first: { from: 2026 }, second: { rank: 2 }, due: 8, flow: [0, 6] },
    { name: 'takes a cap of 0 for closed', first: { cap: 0 }, second: {}, due: 5, flow: [0, 5] },
    { name: 'stops where both are out', first: {}, second: {}, due: 99, flow: [10, 6] },
  ])('$name', ({ first, second, due, flow }) => {
    const found = filled(choice(first, second), { us: due });
    expect(found.flow).toEqual({ 'p>us': flow[0], 'q>us': flow[1] });
    expect(found.delivered).toEqual({ us: flow[0]! + flow[1]! });
  });
});

describe('a chain', () => {
  it('draws what a recipe needs: 4 planes take 4 + 8 ore', () => {
    const { delivered, output } = filled(
      changed('diamond', () => {}),
      { us: 8 },
    );
    expect(delivered).toEqual({ us: 4 });
    expect(output).toEqual({ asm: 4, left: 4, right: 4, mine: 12 });
  });

  it.each([
    { name: 'assembly', change: ({ lines }: Document) => (lines[0]!['capacity'] = 2), expected: 2 },
    { name: 'wings', change: ({ lines }: Document) => (lines[1]!['capacity'] = 3), expected: 3 },
    { name: 'bodies', change: ({ lines }: Document) => (lines[2]!['capacity'] = 1), expected: 1 },
    { name: 'ore', change: ({ lines }: Document) => (lines[3]!['capacity'] = 6), expected: 2 },
    { name: 'ore for bodies', change: ({ links }: Document) => (links[1]!['cap'] = 5), expected: 2.5 },
    { name: 'nothing', change: ({ lines }: Document) => (lines[3]!['capacity'] = null), expected: 5 },
  ])('is as strong as its weakest part: $name', ({ change, expected }) => {
    expect(filled(changed('diamond', change), { us: 8 }).delivered['us']).toBe(expected);
  });

  it('takes from a buffer what the line before it lacks', () => {
    const { delivered, flow } = filled(
      changed('buffered', () => {}),
      { us: 8 },
    );
    expect([delivered, flow]).toEqual([{ us: 8 }, { 'seek>asm': 6, buffer: 2, 'asm>us': 8 }]);
  });

  it('takes from a buffer of the first rank before all', () => {
    const document = changed('buffered', ({ buffers }) => (buffers![0]!['rank'] = 0));
    expect(filled(document, { us: 8 }).flow).toMatchObject({ buffer: 5, 'seek>asm': 3 });
  });
});

it('refuses numbers that cannot be added up: a pace so small that it is nothing', () => {
  const document = changed('single', ({ demands }) => (demands[0]!['weight'] = 1e-320));
  expect(() => filled(document, { us: 1e-8 })).toThrow(RangeError);
});
