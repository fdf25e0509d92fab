import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameShape, shapeWidths } from './frameShape.ts';

it('is never lower than its content at the widths that were measured', () => {
  const heights = fc.tuple(...shapeWidths.map(() => fc.integer({ min: 120, max: 2400 })));
  fc.assert(
    fc.property(heights, (own) => {
      const { ratio, leastHeight } = frameShape(own);
      for (const [at, width] of shapeWidths.entries())
        expect(Math.max(leastHeight, width / ratio)).toBeGreaterThanOrEqual(own[at]!);
    }),
  );
});
it('takes the narrow widths for the least height, the wide ones for the ratio', () => {
  expect(frameShape([540, 700, 760, 800])).toEqual({ ratio: 1.052, leastHeight: 700 });
});
