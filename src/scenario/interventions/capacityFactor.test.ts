// Capacity times a factor, on a line, an item, an organization, a site or a country, in a span of years.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, networks, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const times = (more: Row): Row => ({ kind: 'capacity-factor', what: 'line', id: 'p', factor: 0.5, ...more });

describe('a capacity factor', () => {
  it.each([
    { name: 'holds in all years without dates', more: {}, expected: [5, 5, 5] },
    { name: 'holds from its first year on', more: { from: 2026 }, expected: [10, 5, 5] },
    { name: 'holds until its last year', more: { to: 2025 }, expected: [5, 10, 10] },
    { name: 'holds between its years', more: { from: 2026, to: 2026 }, expected: [10, 5, 10] },
    { name: 'before the run does nothing', more: { to: 2024 }, expected: [10, 10, 10] },
    { name: 'after the run does nothing', more: { from: 2028 }, expected: [10, 10, 10] },
    { name: 'backwards does nothing', more: { from: 2027, to: 2025 }, expected: [10, 10, 10] },
    { name: 'from the middle of a year holds from the next', more: { from: 2025.5 }, expected: [10, 5, 5] },
    { name: 'of 0 closes the line', more: { factor: 0 }, expected: [0, 0, 0] },
    { name: 'of 1 does nothing', more: { factor: 1 }, expected: [10, 10, 10] },
    { name: 'above 1 is more', more: { factor: 1.5 }, expected: [15, 15, 15] },
  ])('$name', ({ more, expected }) => {
    expect(runWith('single', times(more)).lines['p']!.capacity).toEqual(expected);
  });

  it.each([
    { what: 'line', id: 'seek', expected: { asm: 10, seek: 3 } },
    { what: 'item', id: 'seeker', expected: { asm: 10, seek: 3 } },
    { what: 'org', id: 'prime', expected: { asm: 5, seek: 6 } },
    { what: 'country', id: 'JPN', expected: { asm: 10, seek: 3 } },
    { what: 'country', id: 'USA', expected: { asm: 5, seek: 6 } },
  ])('may speak of a $what', ({ what, id, expected }) => {
    const { lines } = runWith('pair', times({ what, id }));
    expect({ asm: lines['asm']!.capacity[0], seek: lines['seek']!.capacity[0] }).toEqual(expected);
  });

  it('may speak of a site', () => {
    expect(runWith('single', times({ what: 'site', id: 'hall' })).lines['p']!.capacity).toEqual([5, 5, 5]);
  });

  it('touches every line of a country', () => {
    const { lines } = runWith('diamond', times({ what: 'country', id: 'USA', factor: 2 }));
    expect(Object.values(lines).map(({ capacity }) => capacity[0])).toEqual([20, 12, 5, 12]);
  });

  it('multiplies with others and comes after what is added', () => {
    const add = { kind: 'capacity-add', line: 'p', approved: 2025, amount: 2 };
    const { capacity } = runWith('single', times({ factor: 3 }), add, times({ from: 2027 })).lines['p']!;
    expect(capacity).toEqual([36, 36, 18]); // (10 + 2) x 3, and x 0.5 in 2027
  });

  it('and its inverse are the line as it was', () => {
    const { capacity } = runWith('single', times({ factor: 0.3 }), times({ factor: 1 / 0.3 })).lines['p']!;
    expect(rounded(capacity as number[])).toEqual([10, 10, 10]);
  });

  it('touches a line that another intervention adds', () => {
    const line = { id: 'q', item: 'missile', org: 'acme', country: 'KOR', capacity: 8 };
    const { lines } = runWith('single', times({ what: 'org', id: 'acme' }), { kind: 'line-add', line });
    expect([lines['p']!.capacity[0], lines['q']!.capacity[0]]).toEqual([5, 4]);
  });

  it.each([
    { factor: 0.5, expected: [null, null, null] },
    { factor: 0, expected: [0, 0, 0] },
  ])('of $factor on an unknown capacity gives $expected', ({ factor, expected }) => {
    const document = changed('single', ({ lines }) => (lines[0]!['capacity'] = null));
    const model = parseModel({ ...document, interventions: [times({ factor })] });
    expect(runNow(model).lines['p']!.capacity).toEqual(expected);
  });

  it.each([
    { wrong: { id: 'q' }, finding: 'interventions[0].id: no line has the line "q"' },
    { wrong: { what: 'org', id: 'p' }, finding: 'interventions[0].id: no line has the org "p"' },
    { wrong: { what: 'country', id: 'FRA' }, finding: 'interventions[0].id: no line has the country "FRA"' },
    { wrong: { factor: -1 }, finding: 'interventions[0].factor: must be 0 or more, not -1' },
    { wrong: { factor: undefined }, finding: 'interventions[0].factor: is missing' },
    { wrong: { what: undefined }, finding: 'interventions[0].what: must be one of line, item, org, site, country' },
    { wrong: { years: 2 }, finding: 'interventions[0].years: is not a field of this format' },
  ])('finds $finding', ({ wrong, finding }) => {
    const expected = 'what' in wrong && wrong.what === undefined ? 'interventions[0].what: is missing' : finding;
    expect(findingsWith('single', times(wrong))).toEqual([expected]);
  });

  it('is no part of the document it is laid on', () => {
    expect(networks.single().lines[0]!['capacity']).toBe(10);
  });
});
