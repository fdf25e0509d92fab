// Names of causes, in every mix of closed links, spent caps, empty lines and missing sources.
import { describe, expect, it } from 'vitest';
import { changed, networks } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

const causesOf = (document: Document, demand = 'us') => {
  const { binding, blocked } = runNow(parseModel({ ...document, years: [2025, 2025] })).demands[demand]!;
  return { binding: binding[0], blocked: blocked[0] };
};

describe('what stopped a demand', () => {
  it.each([
    { name: 'nothing', change: ({ demands }: Document) => (demands[0]!['orders'] = 4), expected: [] },
    { name: 'the ore', change: () => {}, expected: ['line:mine'] },
    {
      name: 'the assembly line, not searched below although the ore is out too',
      change: ({ lines }: Document) => (lines[0]!['capacity'] = 4),
      expected: ['line:asm'],
    },
    {
      name: 'wings and bodies that run out together',
      change: ({ lines }: Document) => {
        lines[1]!['capacity'] = 3;
        lines[2]!['capacity'] = 3;
      },
      expected: ['line:left', 'line:right'],
    },
    {
      name: 'a cap and a line that run out together',
      change: ({ lines, links }: Document) => {
        links[2]!['cap'] = 3;
        lines[2]!['capacity'] = 3;
      },
      expected: ['line:right', 'link:left>asm'],
    },
    {
      name: 'the last link of the chain',
      change: ({ links }: Document) => (links[4]!['cap'] = 1),
      expected: ['link:asm>us'],
    },
    {
      name: 'a line without capacity',
      change: ({ lines }: Document) => (lines[1]!['capacity'] = 0),
      expected: ['line:left'],
    },
    {
      name: 'both ways to the ore, by their caps',
      change: ({ links }: Document) => {
        links[0]!['cap'] = 2;
        links[1]!['cap'] = 4;
      },
      expected: ['link:mine>left', 'link:mine>right'],
    },
  ])('$name', ({ change, expected }) => {
    expect(causesOf(changed('diamond', change))).toEqual({ binding: expected, blocked: [] });
  });

  it('is each of two sources', () => {
    const document = changed('single', ({ lines, links }) => {
      lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 2 });
      links.push({ source: 'q', target: 'us', rank: 2 });
    });
    expect(causesOf(document).binding).toEqual(['line:p', 'line:q']);
  });

  it('is a second source’s closed gate beside the first source', () => {
    const document = changed('gated', ({ links, lines }) => {
      lines.push({ id: 'q', item: 'missile', country: 'JPN', capacity: 1 });
      links.push({ source: 'q', target: 'jp' });
    });
    expect(causesOf(document, 'jp').binding).toEqual(['agreement:club', 'line:q']);
  });

  it('is what the first class left, for the second', () => {
    expect(causesOf(networks.priority(), 'us').binding).toEqual([]);
    expect(causesOf(networks.priority(), 'jp').binding).toEqual(['line:p']);
  });

  it('is a knock-out’s line by its own name', () => {
    const out = { kind: 'knock-out', what: 'country', id: 'JPN', from: 2025, duration: 1 };
    expect(causesOf({ ...networks.pair(), interventions: [out] }).binding).toEqual(['line:seek']);
  });
});

describe('what keeps orders waiting', () => {
  it.each([
    { name: 'nothing, where a path is open', change: () => {}, expected: [] },
    {
      name: 'a link and a line at once',
      change: ({ links, lines }: Document) => {
        links[2]!['from'] = 2026;
        lines[2]!['from'] = 2026;
      },
      expected: ['line:right', 'link:left>asm'],
    },
    {
      name: 'an input without any link',
      change: ({ links }: Document) => links.splice(3, 1),
      expected: ['no-source:body'],
    },
    {
      name: 'raw material two steps away',
      change: ({ links }: Document) => links.splice(0, 2),
      expected: ['no-source:ore'],
    },
    {
      name: 'the last link',
      change: ({ links }: Document) => (links[4]!['to'] = 2000),
      expected: ['link:asm>us'],
    },
  ])('$name', ({ change, expected }) => {
    expect(causesOf(changed('diamond', change)).blocked).toEqual(expected);
  });

  it('is nothing where nothing is ordered', () => {
    const document = changed('gated', ({ demands }) => (demands[1]!['orders'] = 0));
    expect(causesOf(document, 'jp')).toEqual({ binding: [], blocked: [] });
  });
});
