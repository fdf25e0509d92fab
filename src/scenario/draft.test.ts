// Names and dates of a draft.
import { describe, expect, it } from 'vitest';
import { draftLine, draftLink, linkId, nameIn, scopes } from './draft.ts';

const line = { id: 'p', item: 'missile', org: 'acme', country: 'USA', capacity: 1 };

describe('what a line is called', () => {
  it.each([
    { what: 'line', expected: 'p' },
    { what: 'item', expected: 'missile' },
    { what: 'org', expected: 'acme' },
    { what: 'site', expected: undefined },
    { what: 'country', expected: 'USA' },
  ] as const)('as a $what: $expected', ({ what, expected }) => expect(nameIn(line, what)).toBe(expected));

  it('is asked in five scopes', () => expect(scopes).toHaveLength(5));
});

describe('the years of a line or link', () => {
  it.each([
    { own: {}, given: undefined, expected: { from: -Infinity, to: Infinity } },
    { own: { from: 2026 }, given: undefined, expected: { from: 2026, to: Infinity } },
    { own: { to: 2026 }, given: 2025, expected: { from: 2025, to: 2026 } },
    { own: { from: 2026 }, given: 2028, expected: { from: 2028, to: Infinity } },
    { own: { from: 2028 }, given: 2026, expected: { from: 2028, to: Infinity } },
  ])('of $own, added from $given', ({ own, given, expected }) => {
    expect(draftLine({ ...line, ...own }, given)).toMatchObject(expected);
    expect(draftLink({ source: 'p', target: 'us', ...own }, given)).toMatchObject(expected);
  });
});

describe('the id of a link', () => {
  it.each([
    { link: { source: 'p', target: 'us' }, expected: 'p>us' },
    { link: { id: 'lane', source: 'p', target: 'us' }, expected: 'lane' },
  ])('$expected', ({ link, expected }) => expect(linkId(link)).toBe(expected));
});
