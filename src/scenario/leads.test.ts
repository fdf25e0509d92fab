// Leads: own work, plus the longest of the inputs, each from its quickest open source; a demand takes its quickest.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, rounded } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

const leadOf = (document: Document) => runNow(parseModel(document)).demands['us']!.lead[0];

/** `diamond` with leads: mine 1, wing 2, body 0.5, assembly 0.25. */
const timed = (change: (document: Document) => void = () => {}) =>
  changed('diamond', (document) => {
    [0.25, 2, 0.5, 1].forEach((lead, l) => (document.lines[l]!['lead'] = lead));
    change(document);
  });

describe('the lead of a chain', () => {
  it.each([
    { name: 'adds up along the longest way: 0.25 + 2 + 1', change: () => {}, expected: 3.25 },
    {
      name: 'adds the delays of links: 0.25 + 0.5 + (2 + 0.75 + 1)',
      change: ({ links }: Document) => {
        links[0]!['delay'] = 0.75;
        links[4]!['delay'] = 0.5;
      },
      expected: 4.5,
    },
    {
      name: 'goes the other way where that is longer: 0.25 + 0.5 + 3 + 1',
      change: ({ links }: Document) => (links[1]!['delay'] = 3),
      expected: 4.75,
    },
    {
      name: 'takes a demand’s own instead',
      change: ({ demands }: Document) => (demands[0]!['lead'] = 0.1),
      expected: 0.1,
    },
    {
      name: 'does not mind that a line has no capacity',
      change: ({ lines }: Document) => (lines[3]!['capacity'] = 0),
      expected: 3.25,
    },
    {
      name: 'is none where a line of it is not there yet',
      change: ({ lines }: Document) => (lines[3]!['from'] = 2026),
      expected: null,
    },
    {
      name: 'is none where one of two inputs has no open link',
      change: ({ links }: Document) => (links[2]!['to'] = 2024),
      expected: null,
    },
    {
      name: 'is none where one of two inputs has no link at all',
      change: ({ links }: Document) => links.splice(2, 1),
      expected: null,
    },
    {
      name: 'is none even where the demand has its own',
      change: ({ links, demands }: Document) => {
        links.splice(2, 1);
        demands[0]!['lead'] = 0;
      },
      expected: null,
    },
    {
      name: 'counts a buffer as 0, even an empty one: 0.25 + 0.5 + 1 through the body',
      change: (document: Document) => (document.buffers = [{ id: 'b', at: 'asm', item: 'wing', opening: 0 }]),
      expected: 1.75,
    },
    {
      name: 'is 0 where the demand itself holds a buffer',
      change: (document: Document) => (document.buffers = [{ id: 'b', at: 'us', item: 'plane', opening: 1 }]),
      expected: 0,
    },
  ])('$name', ({ change, expected }) => expect(leadOf(timed(change))).toBe(expected));

  it('takes the quickest of two sources, whatever their rank', () => {
    const document = changed('single', ({ lines, links }) => {
      lines[0]!['lead'] = 3;
      lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 1, lead: 1 });
      links.push({ source: 'q', target: 'us', rank: 9, delay: 0.5 });
    });
    expect(leadOf(document)).toBe(1.5);
  });

  it('is not longer for a knock-out, which makes a queue', () => {
    const out = { kind: 'knock-out', what: 'line', id: 'p', from: 2025, duration: 1 };
    expect(runNow(modelOf('single', { interventions: [out] })).demands['us']!.lead).toEqual([0, 0, 0]);
  });
});

describe('when orders become due', () => {
  const eligible = (lead: unknown) =>
    rounded(runNow(parseModel(changed('single', ({ lines }) => (lines[0]!['lead'] = lead)))).demands['us']!.eligible);

  it.each([
    // 15 a year are ordered, 10 a year made: due 15, 20, 25 as they are left over
    { lead: 0, expected: [15, 20, 25] },
    { lead: 0.49, expected: [15, 20, 25] },
    { lead: 0.5, expected: [0, 15, 20] },
    { lead: 1, expected: [0, 15, 20] },
    { lead: 1.49, expected: [0, 15, 20] },
    { lead: 1.5, expected: [0, 0, 15] },
    { lead: 2.4, expected: [0, 0, 15] },
    { lead: 3, expected: [0, 0, 0] },
    { lead: { low: 3, central: 1, high: 0 }, expected: [0, 15, 20] },
  ])('a lead of $lead: rounded once, half up', ({ lead, expected }) => expect(eligible(lead)).toEqual(expected));
});
