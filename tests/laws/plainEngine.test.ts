// The engine against the same rule written plainly: the same figures on a thousand random networks of every kind.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import small from '../scenario/cases/small.json';
import { differences } from '../scenario/expectClose.ts';
import { runPlainly } from './plainEngine.ts';
import type { PlainOutcome } from './plainEngine.ts';
import { randomModel } from './randomModel.ts';
import type { Draftable, Taste } from './randomModel.ts';

function figuresOf({ demands, lines, links }: Outcome): PlainOutcome {
  const each = <T>(table: Record<string, T>, figure: (row: T) => number[]) =>
    Object.fromEntries(Object.entries(table).map(([id, row]) => [id, figure(row)]));
  return {
    delivered: each(demands, ({ delivered }) => delivered),
    backlog: each(demands, ({ backlog }) => backlog),
    eligible: each(demands, ({ eligible }) => eligible),
    output: each(lines, ({ output }) => output),
    flow: each(links, (flow) => flow),
  };
}

describe('the engine and the plain rule', () => {
  const tastes: [string, number, Taste][] = [
    ['everything', 500, { unknownCapacities: true }],
    ['one source per item', 300, { singleSourced: true }],
    ['many buyers', 150, { demands: 6, years: 2 }],
    ['long runs', 50, { years: 12 }],
  ];

  it('are compared on a thousand networks', () => {
    expect(tastes.reduce((sum, [, runs]) => sum + runs, 0)).toBeGreaterThanOrEqual(1000);
  });

  it.each(tastes)('give the same on random networks: %s', (_, runs, taste) => {
    for (let seed = 0; seed < runs; seed++) {
      const model = randomModel(seed, taste);
      const found = differences(figuresOf(runNow(model as Model)), runPlainly(model));
      if (found.length > 0) expect({ seed, found }).toEqual({ seed, found: [] });
    }
  });

  it('give the same on the small cases that have plain numbers', () => {
    const plain = ['s01', 's02', 's03', 's04', 's05', 's08', 's11'];
    const chosen = small.cases.filter(({ id }) => plain.includes(id.slice(0, 3)));
    expect(chosen).toHaveLength(plain.length);
    for (const { input } of chosen) {
      const model = input as unknown as Draftable;
      expect(differences(figuresOf(runNow(model as Model)), runPlainly(model))).toEqual([]);
    }
  });
});
