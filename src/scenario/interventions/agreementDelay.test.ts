// An agreement that comes later or sooner; only its first year moves.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const delay = (years: unknown, more: Row = {}): Row => ({ kind: 'agreement-delay', id: 'club', years, ...more });
const toJapan = (...interventions: Row[]) => rounded(runWith('gated', ...interventions).links['p>jp']!);

describe('an agreement delayed', () => {
  it.each([
    { years: 0, expected: [0, 0, 7.5, 6.071428571] },
    { years: 1, expected: [0, 0, 7.5, 6.071428571] }, // 2027 is when Japan joins anyway
    { years: 2, expected: [0, 0, 0, 8] },
    { years: 3, expected: [0, 0, 0, 0] },
    { years: -5, expected: [0, 0, 7.5, 6.071428571] },
    { years: 1.5, expected: [0, 0, 0, 8] },
    { years: { low: 3, central: 2, high: 0 }, expected: [0, 0, 0, 8] },
  ])('by $years years', ({ years, expected }) => expect(toJapan(delay(years))).toEqual(expected));

  it('twice is delayed by the sum', () => {
    expect(toJapan(delay(1), delay(1))).toEqual(toJapan(delay(2)));
    expect(toJapan(delay(4), delay(-4))).toEqual(toJapan());
  });

  it('keeps its last year', () => {
    const document = changed('gated', ({ agreements }) => (agreements![0]!['to'] = 2027));
    const outcome = runNow(parseModel({ ...document, interventions: [delay(1)] }));
    expect(outcome.links['p>jp']).toEqual([0, 0, 7.5, 0]);
  });

  it('that was always in force stays so', () => {
    const document = changed('gated', ({ agreements }) => delete agreements![0]!['from']);
    const outcome = runNow(parseModel({ ...document, interventions: [delay(9)] }));
    expect(rounded(outcome.links['p>jp']!)).toEqual([0, 0, 7.5, 6.071428571]);
  });

  it.each([
    { list: [delay(1, { id: 'p' })], finding: 'interventions[0].id: no agreement has the id "p"' },
    { list: [delay(undefined)], finding: 'interventions[0].years: is missing' },
    { list: [delay(NaN)], finding: 'interventions[0].years: must be finite, not NaN' },
    { list: [delay({ low: 1 })], finding: 'interventions[0].years: is a half-given range: central and high missing' },
  ])('finds $finding', ({ list, finding }) => expect(findingsWith('gated', ...list)).toEqual([finding]));
});
