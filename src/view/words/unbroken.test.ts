import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unbrokenParts } from './unbroken.ts';

const kept = (text: string) => unbrokenParts(text).filter((_, at) => at % 2 === 1);

it('keeps designations and numbers on one line', () => {
  expect(kept('SM-3 Block IIA, F-35B')).toEqual(['SM-3', 'F-35B']);
  expect(kept('1万5,898から1万5,925になります')).toEqual(['1万5,898', '1万5,925']);
  expect(kept('co-production of GCAP - 2035')).toEqual([]);
});
it('changes nothing else', () => {
  fc.assert(fc.property(fc.string(), (text) => unbrokenParts(text).join('') === text));
});
