// The given cases: twelve tiny models with their whole output, to 1e-6, relative and absolute.
import { describe, it } from 'vitest';
import small from '../../tests/scenario/cases/small.json';
import { expectClose } from '../../tests/scenario/expectClose.ts';
import { outputOf } from './output.ts';
import { parseModel } from './parse.ts';
import type { Case } from './ranged.ts';
import { runNow } from './run.ts';

describe('the small cases, whole output', () => {
  for (const { id, note, case: end, input, output } of small.cases) {
    it(`${id}: ${note}`, () => {
      expectClose(outputOf(runNow(parseModel(input), end as Case)), output);
    });
  }
});
