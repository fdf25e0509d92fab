// What a box of the chain says of its numbers: all of it, or a shorter form of the same, and none cut as long as one fits.
import { expect, it } from 'vitest';
import type { NodeYear } from '../../layout/whatIf/measureYear.ts';
import { boxNumbersIn } from './chainTexts.ts';

const node = (own: Partial<NodeYear>): NodeYear =>
  ({ id: 'fleet', isDemand: true, units: 23_243, limit: 24_442, ...own }) as NodeYear;

it.each([
  { lang: 'en' as const, forms: ['23,243 of 24,442 due', '23,243 of 24,442', '23,243/24,442', '23.2K/24.4K'] },
  {
    lang: 'ja' as const,
    forms: ['期限分2万4,442中2万3,243', '2万4,442のうち2万3,243', '2万3,243/2万4,442', '2.32万/2.44万'],
  },
])('gets shorter before it is cut: $lang', ({ lang, forms }) => {
  const said = Array.from({ length: 200 }, (_, room) => boxNumbersIn(200 - room, node({}), lang));
  expect([...new Set(said)]).toEqual(forms);
});

it('has one form where the limit is not known', () => {
  expect(boxNumbersIn(10, node({ isDemand: false, limit: null }), 'en')).toBe('23,243; limit not known');
});
