// A list of findings: the text of each, the limit, and what is no finding.
import { describe, expect, it } from 'vitest';
import { collect, DocumentError, formatFinding } from './findings.ts';
import type { Finding } from './findings.ts';

function collected(checks: Parameters<typeof collect>[0]): readonly Finding[] {
  try {
    collect(checks);
    return [];
  } catch (error) {
    return (error as DocumentError).findings;
  }
}

describe('a finding as text', () => {
  it.each([
    { path: 'lines[0].id', reason: 'is missing', expected: 'lines[0].id: is missing' },
    { path: '', reason: 'not JSON', expected: 'not JSON' },
    { path: 'a\nb', reason: 'c\td', expected: 'a b: c d' },
    { path: 'a', reason: 'x\u2028y\u2029z', expected: 'a: x y z' },
    { path: '日本', reason: 'is not a year', expected: '日本: is not a year' },
  ])('$expected', ({ path, reason, expected }) => expect(formatFinding({ path, reason })).toBe(expected));
});

describe('collecting', () => {
  it('throws nothing where nothing is reported', () => expect(collected(() => {})).toEqual([]));

  it('keeps findings in the order in which they are reported', () => {
    const found = collected((report) => {
      report('b', 'two');
      report('a', 'one');
    });
    expect(found).toEqual([
      { path: 'b', reason: 'two' },
      { path: 'a', reason: 'one' },
    ]);
  });

  it('stops the checks at the two hundredth finding, and says so', () => {
    let asked = 0;
    const found = collected((report) => {
      for (let i = 0; i < 1000; i++) {
        asked++;
        report(`[${i}]`, 'is wrong');
      }
    });
    expect(asked).toBe(200);
    expect(found).toHaveLength(201);
    expect(found[199]).toEqual({ path: '[199]', reason: 'is wrong' });
    expect(found[200]).toEqual({ path: '', reason: 'more than 200 findings: the rest are not listed' });
  });

  it('lets an error of the checks themselves through', () => {
    expect(() =>
      collect(() => {
        throw new TypeError('a fault of the program');
      }),
    ).toThrow(TypeError);
  });

  it('gives one line per finding as the message', () => {
    const error = new DocumentError([
      { path: 'a', reason: 'one' },
      { path: '', reason: 'two' },
    ]);
    expect(error.message).toBe('a: one\ntwo');
    expect(error.name).toBe('DocumentError');
  });
});
