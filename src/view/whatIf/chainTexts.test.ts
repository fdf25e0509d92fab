// What a box of the chain says of its numbers: all of it, or a shorter form of the same, and none cut as long as one fits.
import { expect, it } from 'vitest';
import type { NodeYear } from '../../layout/whatIf/measureYear.ts';
import { boxNumbersIn, boxPlace } from './chainTexts.ts';
import type { Naming } from './naming.ts';

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

it('gives the name of an organization a second line before it is cut', () => {
  const naming = {
    lang: 'en',
    line: () => 'Fuel',
    org: () => 'Nuclear Fuel Services',
    country: () => 'US',
  } as unknown as Naming;
  const box = node({ id: 'fuel', isDemand: false, org: 'nfs', country: 'USA' });
  expect(boxPlace(box, 240, naming)).toEqual(['Nuclear Fuel Services · US']);
  expect(boxPlace(box, 160, naming)).toEqual(['Nuclear Fuel Services', 'US']);
  expect(boxPlace(box, 125, naming)).toEqual(['Nuclear Fuel', 'Services', 'US']);
});
