import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameHeight, frameHeightCss, shapeWidths } from './frameHeight.ts';

it('is never lower than its content at the widths that were measured', () => {
  const heights = fc.tuple(...shapeWidths.map(() => fc.integer({ min: 120, max: 2400 })));
  fc.assert(
    fc.property(heights, (own) => {
      for (const [at, width] of shapeWidths.entries())
        expect(frameHeight(own, width)).toBeGreaterThanOrEqual(own[at]! - 1e-9);
    }),
  );
});
it('follows content that is high on phones and low on wide pages', () => {
  const heights = [1742, 1118, 880, 728];
  expect(shapeWidths.map((width) => Math.round(frameHeight(heights, width)))).toEqual([1742, 1119, 946, 729]);
});
it('is written for the column around the frame', () => {
  expect(frameHeightCss([600, 700, 760, 900], null)).toBe('max(500px + 0.313*100cqw, 345px + 0.556*100cqw, 600px)');
  expect(frameHeightCss([600, 600, 600, 600], 640)).toBe('max(600px, 600px, 600px)');
});
