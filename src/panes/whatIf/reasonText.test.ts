// Every reason for which an own change can be left out is said in Japanese, with the engine's own reasons as they come.
import { expect, it } from 'vitest';
import { sortOwn } from './question.ts';
import { parseModel } from '../../scenario/parse.ts';
import type { Shorthand } from '../../scenario/shorthand.ts';
import { reasonText } from '../../view/whatIf/reasonText.ts';

const model = parseModel({
  years: [2026, 2028],
  lines: [{ id: 'line', item: 'a', org: 'o', country: 'JPN', capacity: 5 }],
  links: [{ source: 'line', target: 'buyer', gates: ['open'] }],
  demands: [{ id: 'buyer', item: 'a', country: 'JPN', orders: 1 }],
  agreements: [{ id: 'open' }],
});
const cases: readonly (readonly Shorthand[])[] = [
  [{ kind: 'lose', what: 'line', id: 'nobody', from: 2026, years: 1 }],
  [{ kind: 'lose', what: 'org', id: 'nobody', from: 2026, years: 1 }],
  [{ kind: 'lose', what: 'country', id: 'XXX', from: 2026, years: 1 }],
  [{ kind: 'lose', what: 'line', id: 'line', from: 2026, years: -1 }],
  [{ kind: 'grow', line: 'nobody', amount: 3, from: 2026 }],
  [{ kind: 'late', agreement: 'nothing', years: 1 }],
  [{ kind: 'join', agreement: 'open', country: 'KOR', year: 2027 }],
  [
    { kind: 'late', agreement: 'open', years: 1 },
    { kind: 'late', agreement: 'open', years: 2 },
  ],
];

it.each(cases.map((own) => [JSON.stringify(own), own] as const))('%s', (_, own) => {
  const reasons = sortOwn(model, [], own).leftOut.map(({ reason }) => reason);
  for (const reason of reasons) {
    expect(reasonText(reason, 'ja')).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(reasonText(reason, 'ja')).not.toContain('原文');
    expect(reasonText(reason, 'en')).not.toMatch(/undefined/);
  }
});
it('has a reason for most of them', () => {
  expect(cases.filter((own) => sortOwn(model, [], own).leftOut.length > 0).length).toBeGreaterThan(5);
});
