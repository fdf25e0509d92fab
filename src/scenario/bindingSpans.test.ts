// The badge that moves: spans of years with the same causes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWith } from '../../tests/scenario/networks.ts';
import { randomModel } from '../../tests/laws/randomModel.ts';
import { bindingSpans } from './bindingSpans.ts';
import { runNow } from './run.ts';
import type { Model } from './schema.ts';

const add = (line: string, amount: number, approved: number) => ({ kind: 'capacity-add', line, approved, amount });

describe('spans', () => {
  it('are one where one thing binds all the time', () => {
    expect(bindingSpans(runWith('pair'), 'us')).toEqual([
      { from: 2025, to: 2027, state: 'short', causes: ['line:seek'] },
    ]);
  });
  it('end where the cause moves, and where nothing binds any more', () => {
    expect(bindingSpans(runWith('pair', add('seek', 20, 2026)), 'us')).toEqual([
      { from: 2025, to: 2025, state: 'short', causes: ['line:seek'] },
      { from: 2026, to: 2027, state: 'free', causes: [] },
    ]);
    const orders = { kind: 'orders', demand: 'us', add: 10 };
    expect(bindingSpans(runWith('pair', orders, add('seek', 20, 2026)), 'us')).toEqual([
      { from: 2025, to: 2025, state: 'short', causes: ['line:seek'] },
      { from: 2026, to: 2027, state: 'short', causes: ['line:asm'] },
    ]);
  });
  it('say what orders wait for while no path is open', () => {
    expect(bindingSpans(runWith('gated'), 'jp')).toEqual([
      { from: 2025, to: 2026, state: 'waiting', causes: ['agreement:club'] },
      { from: 2027, to: 2028, state: 'short', causes: ['line:p'] },
    ]);
  });
  it('name a line before what is closed by a rule', () => {
    const second = [
      { kind: 'line-add', line: { id: 'q', item: 'missile', country: 'JPN', capacity: 5 } },
      { kind: 'link-add', link: { source: 'q', target: 'us', gates: ['club'] } },
      { kind: 'orders', demand: 'us', add: 9 },
    ];
    expect(bindingSpans(runWith('gated', ...second), 'us')[0]!.causes).toEqual(['line:p', 'agreement:club']);
  });
  it('are of a demand that there is', () => {
    expect(() => bindingSpans(runWith('pair'), 'constructor')).toThrow(/no demand has the id "constructor"/);
  });
});

it('cover every year once, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const model: Model = randomModel(seed, { interventions: true });
      const outcome = runNow(model);
      for (const demand of Object.keys(outcome.demands)) {
        const spans = bindingSpans(outcome, demand);
        const years = spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, k) => from + k));
        expect(years).toEqual(outcome.years);
        spans
          .slice(1)
          .forEach((span, i) =>
            expect({ ...span, ...{ from: 0, to: 0 } }).not.toEqual({ ...spans[i]!, from: 0, to: 0 }),
          );
      }
    }),
    { numRuns: 60 },
  );
});
