import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it('keeps designations on one line and leaves everything else as it is', () => {
  expect(unbroken('SM-3 Block IIA, F-35')).toBe('SM-\u20603 Block IIA, F-\u206035');
  expect(unbroken('co-production of GCAP - 2035')).toBe('co-production of GCAP - 2035');
});
