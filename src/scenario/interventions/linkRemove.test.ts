// A route that closes for good.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const remove = (more: Row = {}): Row => ({ kind: 'link-remove', id: 'p>us', ...more });

describe('a removed link', () => {
  it.each([
    { name: 'carries nothing, without a date', more: {}, expected: [0, 0, 0] },
    { name: 'carries nothing from its year on', more: { from: 2026 }, expected: [10, 0, 0] },
    { name: 'from before the run carries nothing', more: { from: 1990 }, expected: [0, 0, 0] },
    { name: 'from the last year', more: { from: 2027 }, expected: [10, 10, 0] },
    { name: 'after the run is there to the end', more: { from: 2028 }, expected: [10, 10, 10] },
    { name: 'from mid-year is there until that year’s end', more: { from: 2026.5 }, expected: [10, 10, 0] },
  ])('$name', ({ more, expected }) => expect(runWith('single', remove(more)).links['p>us']).toEqual(expected));

  it('is named as the cause of what waits', () => {
    const { blocked, lead, backlog } = runWith('single', remove({ from: 2026 })).demands['us']!;
    expect(blocked).toEqual([[], ['link:p>us'], ['link:p>us']]);
    expect(lead).toEqual([0, null, null]);
    expect(backlog).toEqual([5, 20, 35]); // 5 are left of 2025; then 15 a year wait
  });

  it('keeps an earlier last year of its own', () => {
    const document = changed('single', ({ links }) => (links[0]!['to'] = 2025));
    const model = parseModel({ ...document, interventions: [remove({ from: 2027 })] });
    expect(runNow(model).links['p>us']).toEqual([10, 0, 0]);
  });

  it('removed twice is gone from the earlier year on', () => {
    expect(runWith('single', remove({ from: 2027 }), remove({ from: 2026 })).links['p>us']).toEqual([10, 0, 0]);
  });

  it('that was added and opened before stays in the outcome until then', () => {
    const line = { id: 'q', item: 'missile', country: 'KOR', capacity: 2 };
    const interventions = [
      { kind: 'line-add', line },
      { kind: 'link-add', link: { source: 'q', target: 'us' } },
      { kind: 'link-remove', id: 'q>us', from: 2026 },
    ];
    expect(runWith('single', ...interventions).links['q>us']).toEqual([2, 0, 0]);
  });

  it.each([
    { wrong: { id: 'us>p' }, finding: 'interventions[0].id: no link has the id "us>p"' },
    { wrong: { id: undefined }, finding: 'interventions[0].id: is missing' },
    { wrong: { from: 'soon' }, finding: 'interventions[0].from: must be a number or {low, central, high}, not "soon"' },
    { wrong: { to: 2030 }, finding: 'interventions[0].to: is not a field of this format' },
  ])('finds $finding', ({ wrong, finding }) => expect(findingsWith('single', remove(wrong))).toEqual([finding]));
});
