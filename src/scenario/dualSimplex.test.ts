// The small solver against programs with known answers, and against HiGHS on random ones.
import { describe, expect, it } from 'vitest';
import { highs, Program } from '../../tests/laws/linearProgram.ts';
import { Dice } from '../../tests/laws/randomModel.ts';
import { leastFirst as leastFirstSteps } from './dualSimplex.ts';
import type { Row } from './dualSimplex.ts';
import { finishNow } from './pacer.ts';

const leastFirst = (columns: number, rows: readonly Row[]) => finishNow(leastFirstSteps(columns, rows));

const row = (most: number, ...terms: [number, number][]): Row => ({
  at: terms.map(([column]) => column),
  value: terms.map(([, value]) => value),
  most,
});

describe('the least first variable', () => {
  it('is 0 where nothing asks for more', () => expect(leastFirst(2, [row(5, [0, 1], [1, 1])])).toBe(0));

  it('is what a lower bound asks for', () => expect(leastFirst(1, [row(-3, [0, -1])])).toBeCloseTo(3, 12));

  it('is less where another variable can help', () => {
    // x0 + x1 >= 5, x1 <= 2
    expect(leastFirst(2, [row(-5, [0, -1], [1, -1]), row(2, [1, 1])])).toBeCloseTo(3, 12);
  });

  it('is none where no point fits', () => expect(leastFirst(1, [row(-3, [0, -1]), row(2, [0, 1])])).toBeNull());

  it('is none where a bound has nothing on its other side', () => expect(leastFirst(1, [row(-1)])).toBeNull());

  it('adds up terms of the same variable', () => {
    expect(leastFirst(1, [row(-6, [0, -1], [0, -2])])).toBeCloseTo(2, 12);
  });

  it('is found where many bounds meet in a point', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(-1, [0, -1], [1 + (i % 3), i % 2 === 0 ? 1 : -1]));
    expect(leastFirst(4, [...rows, ...[1, 2, 3].map((c) => row(0, [c, 1]))])).toBeCloseTo(1, 9);
  });
});

it('is the same as HiGHS finds on a thousand random programs', async () => {
  const solver = await highs();
  let fitting = 0;
  for (let seed = 0; seed < 1000; seed++) {
    const dice = new Dice(seed);
    const columns = dice.whole(1, 5);
    const program = new Program();
    const rows = Array.from({ length: dice.whole(1, 7) }, () => {
      const terms = Array.from({ length: columns }, (_, c): [number, number] => [c, dice.whole(-3, c === 0 ? 0 : 3)]);
      const most = dice.whole(-8, 8);
      program.atMost(
        terms.map(([c, k]) => [k, `v${c}`]),
        most,
      );
      return row(most, ...terms);
    });
    const least = leastFirst(columns, rows);
    const found = program.largest(solver, [[-1, 'v0']]);
    if (found === null) expect(least).toBeNull();
    else expect(least).toBeCloseTo(-found, 7);
    if (least !== null && least > 0) fitting++;
  }
  expect(fitting).toBeGreaterThan(100);
});
