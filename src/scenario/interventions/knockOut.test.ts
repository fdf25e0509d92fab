// An outage: whole and fractional dates, before, in and after the run, what is left, and whom it hits.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const out = (more: Row): Row => ({ kind: 'knock-out', what: 'line', id: 'p', from: 2026, duration: 1, ...more });
const capacityOf = (...interventions: Row[]) =>
  rounded(runWith('single', ...interventions).lines['p']!.capacity as number[]);

describe('a knock-out', () => {
  it.each([
    { name: 'of a year takes that year', more: {}, expected: [10, 0, 10] },
    { name: 'of half a year takes half of it', more: { duration: 0.5 }, expected: [10, 5, 10] },
    { name: 'from mid-year takes halves of two', more: { from: 2025.5 }, expected: [5, 5, 10] },
    { name: 'of a month', more: { duration: 1 / 12 }, expected: [10, 9.166666667, 10] },
    { name: 'of two and a half years', more: { from: 2025, duration: 2.5 }, expected: [0, 0, 5] },
    { name: 'that began before the run', more: { from: 2024.25, duration: 1 }, expected: [7.5, 10, 10] },
    { name: 'that ended before the run', more: { from: 2020 }, expected: [10, 10, 10] },
    { name: 'that goes on after the run', more: { from: 2026.75, duration: 9 }, expected: [10, 7.5, 0] },
    { name: 'after the run', more: { from: 2028 }, expected: [10, 10, 10] },
    { name: 'of no time', more: { duration: 0 }, expected: [10, 10, 10] },
    { name: 'that leaves a fifth', more: { residual: 0.2 }, expected: [10, 2, 10] },
    { name: 'that leaves a fifth, for half a year', more: { residual: 0.2, duration: 0.5 }, expected: [10, 6, 10] },
    { name: 'that leaves everything', more: { residual: 1 }, expected: [10, 10, 10] },
  ])('$name', ({ more, expected }) => expect(capacityOf(out(more))).toEqual(expected));

  it('multiplies with others', () => {
    expect(capacityOf(out({ duration: 0.5 }), out({ duration: 0.5 }))).toEqual([10, 2.5, 10]);
    expect(capacityOf(out({ residual: 0.5 }), out({ residual: 0.5, what: 'org', id: 'acme' }))).toEqual([10, 2.5, 10]);
  });

  it('comes after adds and factors', () => {
    const add = { kind: 'capacity-add', line: 'p', approved: 2025, amount: 2 };
    const factor = { kind: 'capacity-factor', what: 'line', id: 'p', factor: 2 };
    expect(capacityOf(out({ duration: 0.5 }), add, factor)).toEqual([24, 12, 24]); // (10 + 2) x 2 x 0.5
  });

  it.each([
    { what: 'line', id: 'left', expected: [10, 0, 5, 12] },
    { what: 'item', id: 'body', expected: [10, 6, 0, 12] },
    { what: 'country', id: 'USA', expected: [0, 0, 5, 12] },
    { what: 'country', id: 'AUS', expected: [10, 6, 5, 0] },
  ])('hits every line of the $what $id', ({ what, id, expected }) => {
    const { lines } = runWith('diamond', out({ what, id }));
    expect(Object.values(lines).map(({ capacity }) => capacity[1])).toEqual(expected);
  });

  it('starves what hangs on the line, and names it', () => {
    const { delivered, binding } = runWith('diamond', out({ id: 'mine' })).demands['us']!;
    expect(delivered).toEqual([4, 0, 4]);
    expect(binding).toEqual([['line:mine'], ['line:mine'], ['line:mine']]);
  });

  it.each([
    { name: 'stops an unknown capacity where nothing is left', more: {}, expected: [null, 0, null] },
    { name: 'leaves it unknown where something is', more: { duration: 0.5 }, expected: [null, null, null] },
    { name: 'stops it where only rounding is left', more: { from: 2025.3, duration: 1.7 }, expected: [null, 0, null] },
  ])('$name', ({ more, expected }) => {
    const document = changed('single', ({ lines }) => (lines[0]!['capacity'] = null));
    expect(runNow(parseModel({ ...document, interventions: [out(more)] })).lines['p']!.capacity).toEqual(expected);
  });

  it.each([
    { wrong: { id: 'q' }, finding: 'interventions[0].id: no line has the line "q"' },
    { wrong: { what: 'site', id: 'p' }, finding: 'interventions[0].id: no line has the site "p"' },
    { wrong: { from: undefined }, finding: 'interventions[0].from: is missing' },
    { wrong: { duration: undefined }, finding: 'interventions[0].duration: is missing' },
    { wrong: { duration: -1 }, finding: 'interventions[0].duration: must be 0 or more, not -1' },
    { wrong: { residual: -0.1 }, finding: 'interventions[0].residual: must be 0 or more, not -0.1' },
    { wrong: { residual: 30 }, finding: 'interventions[0].residual: must be 1 or less, not 30' },
    {
      wrong: { what: 'demand' },
      finding: 'interventions[0].what: must be one of line, item, org, site, country, not "demand"',
    },
  ])('finds $finding', ({ wrong, finding }) => {
    expect(findingsWith('single', out(wrong))).toEqual([finding]);
  });
});
