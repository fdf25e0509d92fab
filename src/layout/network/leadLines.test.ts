// Long names have two lines where there is room, and never stand in each other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadLines } from './leadLines.ts';

const lineHeight = 12.5;
const long = 'Kawasaki Heavy Industries';
const linesAt = (middles: readonly number[]): readonly (readonly string[])[] => {
  const leads = middles.map((middle, at) => ({ key: String(at), y: middle - 4, height: 8 }));
  return [...leadLines(leads, () => long, 100, 12, lineHeight).values()];
};
const countsAt = (middles: readonly number[]) => linesAt(middles).map(({ length }) => length);

it('gives a long name two lines where its neighbours are far enough, and one where not', () => {
  expect(countsAt([10, 60, 110])).toEqual([2, 2, 2]);
  expect(countsAt([10, 24, 38])).toEqual([1, 1, 1]);
  expect(countsAt([10, 24, 48])).toEqual([1, 1, 2]);
});
it('cuts a name only where it has no room', () => {
  expect(linesAt([0])[0]!.join(' ')).toBe(long);
  expect(linesAt([10, 24])[0]).not.toEqual([long]);
});
it('never lets two names run into each other', () => {
  const gaps = fc.array(fc.double({ min: lineHeight, max: 60, noNaN: true }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(gaps, (own) => {
      let y = 0;
      const middles = own.map((gap) => (y += gap));
      const lines = countsAt(middles);
      for (let at = 1; at < middles.length; at++) {
        const taken = ((lines[at - 1]! + lines[at]!) * lineHeight) / 2;
        expect(middles[at]! - middles[at - 1]!).toBeGreaterThanOrEqual(taken - lineHeight * 0.15);
      }
    }),
  );
});
