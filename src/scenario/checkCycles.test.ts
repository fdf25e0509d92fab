// Cycles are reported with their members in order, at the link that closes them.
import { describe, expect, it } from 'vitest';
import { changed, findingsOf, networks } from '../../tests/scenario/networks.ts';

/** Lines that each need all that their links bring. */
function chainOf(...links: string[]) {
  const pairs = links.map((link) => link.split('>') as [string, string]);
  const ids = [...new Set(pairs.flat())];
  const inputsOf = (id: string) => [...new Set(pairs.filter(([, to]) => to === id).map(([from]) => from))];
  return {
    years: [2025, 2025],
    lines: ids.map((id) => ({
      id,
      item: `of ${id}`,
      country: 'USA',
      capacity: 1,
      inputs: inputsOf(id).map((from) => ({ item: `of ${from}`, perUnit: 1 })),
    })),
    links: pairs.map(([source, target]) => ({ source, target })),
  };
}

describe('a cycle', () => {
  it.each([
    { links: ['a>b', 'b>c'], expected: [] },
    { links: ['a>b', 'a>c', 'b>d', 'c>d'], expected: [] },
    { links: ['a>a'], expected: ['links[0]: closes a cycle: a > a'] },
    { links: ['a>b', 'b>a'], expected: ['links[1]: closes a cycle: a > b > a'] },
    { links: ['b>a', 'a>b'], expected: ['links[1]: closes a cycle: b > a > b'] },
    { links: ['a>b', 'b>c', 'c>a'], expected: ['links[2]: closes a cycle: a > b > c > a'] },
    { links: ['x>a', 'a>b', 'b>a', 'b>y'], expected: ['links[2]: closes a cycle: a > b > a'] },
    {
      links: ['a>b', 'b>a', 'c>d', 'd>c'],
      expected: ['links[1]: closes a cycle: a > b > a', 'links[3]: closes a cycle: c > d > c'],
    },
    {
      links: ['a>b', 'b>a', 'b>c', 'c>b'],
      expected: ['links[1]: closes a cycle: a > b > a', 'links[3]: closes a cycle: b > c > b'],
    },
  ])('in $links: $expected', ({ links, expected }) => expect(findingsOf(chainOf(...links))).toEqual(expected));

  it('is found in the network of that name', () => {
    expect(findingsOf(networks.cycle())).toEqual(['links[1]: closes a cycle: a > b > a']);
  });

  it('is found where its link is never open, and where a gate keeps it shut', () => {
    const document = changed('cycle', ({ links }) => Object.assign(links[1]!, { from: 2090, gates: [] }));
    expect(findingsOf(document)).toEqual(['links[1]: closes a cycle: a > b > a']);
  });

  it('is found where an intervention adds its last link, at that link', () => {
    const document = changed('cycle', ({ links }) => links.pop());
    const interventions = [{ kind: 'link-add', link: { source: 'b', target: 'a' } }];
    expect(findingsOf({ ...document, interventions })).toEqual(['interventions[0].link: closes a cycle: a > b > a']);
  });

  it('is told beside other findings', () => {
    const document = changed('cycle', ({ links }) => links.push({ source: 'a', target: 'nobody' }));
    expect(findingsOf(document)).toEqual([
      'links[2].target: no line or demand has the id "nobody"',
      'links[1]: closes a cycle: a > b > a',
    ]);
  });
});
