// References: ids given once, ids that exist, routes that fit; told in the order of the tables.
import { describe, expect, it } from 'vitest';
import { changed, findingsOf, networks } from '../../tests/scenario/networks.ts';
import type { Document, Name } from '../../tests/scenario/networks.ts';

describe('the named networks', () => {
  it.each((Object.keys(networks) as Name[]).filter((name) => name !== 'cycle'))('%s is good', (name) => {
    expect(findingsOf(networks[name]())).toEqual([]);
  });
});

describe('a finding of', () => {
  it.each([
    {
      name: 'a line and a buyer of one id',
      change: ({ demands }: Document) => demands.push({ id: 'p', item: 'missile', country: 'USA' }),
      expected: ['demands[1].id: duplicate id "p", first given in lines[0].id'],
    },
    {
      name: 'three links of one id',
      change: ({ links }: Document) => links.push({ ...links[0]! }, { ...links[0]!, id: 'p>us' }),
      expected: [
        'links[1]: duplicate id "p>us", first given in links[0]',
        'links[2].id: duplicate id "p>us", first given in links[0]',
      ],
    },
    {
      name: 'two items of one id',
      change: (document: Document) => Object.assign(document, { items: [{ id: 'missile' }, { id: 'missile' }] }),
      expected: ['items[1].id: duplicate id "missile", first given in items[0].id'],
    },
    {
      name: 'a year with two capacities',
      change: ({ lines }: Document) =>
        (lines[0]!['capacity'] = [
          [2025, 1],
          [2026, 2],
          [2025, 3],
        ]),
      expected: ['lines[0].capacity[2][0]: duplicate id "2025", first given in lines[0].capacity[0][0]'],
    },
    {
      name: 'a link from a buyer',
      change: ({ links }: Document) => (links[0]!['source'] = 'us'),
      expected: ['links[0].source: no line has the id "us"'],
    },
    {
      name: 'a link from nobody to nobody',
      change: ({ links }: Document) => (links[0] = { source: 'a', target: 'b' }),
      expected: ['links[0].source: no line has the id "a"', 'links[0].target: no line or demand has the id "b"'],
    },
    {
      name: 'a buyer of something else',
      change: ({ demands }: Document) => (demands[0]!['item'] = 'kite'),
      expected: ['links[0].target: "us" takes no "missile", which the source makes'],
    },
    {
      name: 'a gate that is not there',
      change: ({ links }: Document) => (links[0]!['gates'] = ['a', 'b']),
      expected: ['links[0].gates[0]: no agreement has the id "a"', 'links[0].gates[1]: no agreement has the id "b"'],
    },
    {
      name: 'a buffer of what nobody takes there',
      change: (document: Document) => (document.buffers = [{ id: 'b', at: 'p', item: 'missile', opening: 1 }]),
      expected: ['buffers[0].item: "p" takes no "missile"'],
    },
    {
      name: 'an order rule without a stock',
      change: ({ demands }: Document) =>
        (demands[0] = { id: 'us', item: 'missile', country: 'USA', orderRule: { type: 'base-stock' } }),
      expected: ['demands[0].stock: is missing: the order rule needs one'],
    },
    {
      name: 'an order rule beside orders',
      change: ({ demands }: Document) =>
        Object.assign(demands[0]!, { orderRule: { type: 'base-stock' }, stock: { opening: 0 } }),
      expected: [
        'demands[0].orders: orders and orderRule exclude each other',
        'demands[0].stock.target: is missing: the order rule needs it',
      ],
    },
    {
      name: 'a loop through a buyer',
      change: ({ demands }: Document) => (demands[0]!['loop'] = { fleet: 1, years: { us: 1, note: 2, p: 3 } }),
      expected: ['demands[0].loop.years.us: no line has the id "us"'],
    },
  ])('$name', ({ change, expected }) => expect(findingsOf(changed('single', change))).toEqual(expected));
});

describe('what looks wrong and is not', () => {
  it.each([
    {
      name: 'a line that ends before it begins',
      change: ({ lines }: Document) => Object.assign(lines[0]!, { from: 2030, to: 2020 }),
    },
    {
      name: 'a gate named twice',
      change: (d: Document) => {
        d.agreements = [{ id: 'a' }];
        d.links[0]!['gates'] = ['a', 'a'];
      },
    },
    {
      name: 'two links between the same two, of different ids',
      change: ({ links }: Document) => links.push({ ...links[0]!, id: 'lane' }),
    },
    { name: 'a line and an agreement of one id', change: (d: Document) => (d.agreements = [{ id: 'p' }]) },
    {
      name: 'an item that no list of items has',
      change: (d: Document) => Object.assign(d, { items: [{ id: 'kite' }] }),
    },
    { name: 'no links at all', change: (d: Document) => (d.links = []) },
  ])('$name', ({ change }) => expect(findingsOf(changed('single', change))).toEqual([]));
});
