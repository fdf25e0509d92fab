// How interventions reach a result: ways down to a buyer, and up through a shared supplier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, modelOf, runWith } from '../../tests/scenario/networks.ts';
import { randomModel } from '../../tests/laws/randomModel.ts';
import { effectsOn } from './effects.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';
import type { Model } from './schema.ts';

const add = (line: string, amount: number, approved = 2025) => ({ kind: 'capacity-add', line, approved, amount });

describe('the way of an intervention', () => {
  it('goes down to the buyer', () => {
    const found = effectsOn('us', runWith('pair'), runWith('pair', add('seek', 1)));
    expect(found.difference).toBe(3);
    expect(found.effects).toEqual([
      {
        intervention: 0,
        touched: { lines: ['seek'], links: [], demands: [], agreements: [] },
        steps: [
          { link: 'seek>asm', from: 'seek', to: 'asm', direction: 'down', difference: 3 },
          { link: 'asm>us', from: 'asm', to: 'us', direction: 'down', difference: 3 },
        ],
      },
    ]);
    expect(found.lit).toEqual({
      lines: ['seek', 'asm'],
      demands: ['us'],
      links: ['seek>asm', 'asm>us'],
      agreements: [],
    });
  });

  it('goes up through a shared supplier, and down to another buyer', () => {
    const document = changed('pair', ({ lines, links, demands }) => {
      lines.push({
        id: 'asm2',
        item: 'missile',
        country: 'JPN',
        capacity: 1,
        inputs: [{ item: 'seeker', perUnit: 1 }],
      });
      links.push({ source: 'seek', target: 'asm2' }, { source: 'asm2', target: 'jp' });
      demands.push({ id: 'jp', item: 'missile', country: 'JPN', orders: 8 });
    });
    const baseline = runNow(parseModel(document));
    const scenario = runNow(parseModel({ ...document, interventions: [add('asm2', 2)] }));
    const { effects, difference } = effectsOn('us', baseline, scenario);
    expect(difference).toBeLessThan(0);
    expect(effects[0]!.steps!.map(({ from, to, direction }) => [from, to, direction])).toEqual([
      ['asm2', 'seek', 'up'],
      ['seek', 'asm', 'down'],
      ['asm', 'us', 'down'],
    ]);
    expect(effects[0]!.steps!.map((step) => Math.sign(step.difference))).toEqual([1, -1, -1]);
  });

  it('begins at the links that an agreement opens', () => {
    const scenario = runWith('gated', { kind: 'admit', agreement: 'club', country: 'JPN', year: 2026 });
    const { effects, lit } = effectsOn('jp', runWith('gated'), scenario);
    expect(effects[0]!.steps).toEqual([]);
    expect(lit).toEqual({ lines: [], demands: ['jp'], links: ['p>jp'], agreements: ['club'] });
    expect(effectsOn('us', runWith('gated'), scenario).effects[0]!.steps).toMatchObject([
      { link: 'p>us', from: 'p', to: 'us' },
    ]);
  });

  it('is empty at the buyer whose orders change, and reaches others', () => {
    const scenario = runWith('priority', { kind: 'orders', demand: 'us', add: 2 });
    const steps = (demand: string) => effectsOn(demand, runWith('priority'), scenario).effects[0]!.steps;
    expect(steps('us')).toEqual([]);
    expect(steps('jp')!.map(({ link, direction }) => [link, direction])).toEqual([
      ['p>us', 'up'],
      ['p>jp', 'down'],
    ]);
  });

  it('is none where nothing changes', () => {
    const { effects, lit, difference } = effectsOn('us', runWith('pair'), runWith('pair', add('asm', 5)));
    expect(difference).toBe(0);
    expect(effects[0]!.steps).toBeNull();
    expect(lit).toEqual({ lines: [], links: [], demands: [], agreements: [] });
  });

  it('is that of the years asked for', () => {
    const [baseline, scenario] = [runWith('pair'), runWith('pair', add('seek', 1, 2027))];
    const effectIn = (from: number, to: number) => effectsOn('us', baseline, scenario, { from, to });
    expect(effectIn(2025, 2026)).toMatchObject({ difference: 0, effects: [{ steps: null }] });
    expect(effectIn(2027, 2027)).toMatchObject({ difference: 1, effects: [{ steps: [{ difference: 1 }, {}] }] });
  });

  it('is told only of what the baseline does not have', () => {
    const baseline = runWith('pair', add('asm', 5));
    const { effects } = effectsOn('us', baseline, runWith('pair', add('asm', 5), add('seek', 1)));
    expect(effects.map(({ intervention }) => intervention)).toEqual([1]);
  });
});

it('needs runs over the same years, and a demand that there is', () => {
  const other = runNow(modelOf('pair', { years: [2025, 2026] }));
  expect(() => effectsOn('us', other, runWith('pair'))).toThrow(/same years/);
  expect(() => effectsOn('toString', runWith('pair'), runWith('pair'))).toThrow(/no demand has the id "toString"/);
});

it('for any model: a way is unbroken, ends at the demand, and there is one wherever a delivery changes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const model: Model = randomModel(seed);
      const line = model.lines![seed % model.lines!.length]!;
      const interventions = [{ kind: 'knock-out', what: 'line', id: line.id, from: model.years[0], duration: 40 }];
      const baseline = runNow({ ...model, interventions: [] });
      const scenario = runNow(parseModel({ ...model, interventions }));
      for (const demand of Object.keys(scenario.demands)) {
        const { difference, effects } = effectsOn(demand, baseline, scenario);
        const [{ steps }] = effects as [(typeof effects)[0]];
        if (Math.abs(difference) > 1e-3) expect(steps).not.toBeNull();
        if (!steps || steps.length === 0) continue;
        expect(steps[0]!.from).toBe(line.id);
        expect(steps.at(-1)!.to).toBe(demand);
        steps.slice(1).forEach((step, i) => expect(step.from).toBe(steps[i]!.to));
      }
    }),
    { numRuns: 80 },
  );
});
