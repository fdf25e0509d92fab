// The workbench's geometry on the worked example: a shell needs a charge, and Japan makes charges too.
import { describe, expect, it } from 'vitest';
import type { Model } from '../../scenario/schema.ts';
import { runNow } from '../../scenario/run.ts';
import { overlaps } from '../geometry.ts';
import { barOf } from './barOf.ts';
import { answerOf, tellingYear } from './measureAnswer.ts';
import { measureChain } from './measureChain.ts';
import { measureChange } from './measureChange.ts';
import { measureShares } from './measureShares.ts';
import { measureWays } from './measureWhy.ts';
import { measureYear, treatmentOf } from './measureYear.ts';
import { placeChain } from './placeChain.ts';
import { niceStep, placeOutcome } from './placeOutcome.ts';
import { measurePace, paceIn, spansOf } from './placePace.ts';
import { placeRibbons, ribbonScale } from './placeRibbons.ts';

const baseline: Model = {
  years: [2024, 2027],
  items: [{ id: 'round', unit: 'round' }],
  lines: [
    { id: 'shells', item: 'shell', country: 'USA', capacity: 1200 },
    { id: 'charges', item: 'charge', country: 'CAN', capacity: 480 },
    {
      id: 'load',
      item: 'round',
      country: 'USA',
      capacity: null,
      inputs: [
        { item: 'shell', perUnit: 1 },
        { item: 'charge', perUnit: 1 },
      ],
    },
  ],
  links: [
    { source: 'shells', target: 'load' },
    { source: 'charges', target: 'load' },
    { source: 'load', target: 'army' },
  ],
  demands: [{ id: 'army', item: 'round', country: 'USA', orders: 1000 }],
  agreements: [{ id: 'guideline', from: 2026 }],
};
const scenario: Model = {
  ...baseline,
  interventions: [
    { kind: 'line-add', line: { id: 'japan', item: 'charge', country: 'JPN', capacity: 120 } },
    { kind: 'link-add', link: { source: 'japan', target: 'load', gates: ['guideline'] } },
  ],
};
const before = runNow(baseline);
const after = runNow(scenario);
const chain = measureChain(baseline, scenario);
const in2025 = measureYear(chain, before, after, 2025);
const in2026 = measureYear(chain, before, after, 2026);
const headingOf = (item: string): readonly string[] => [item];
const heightOf = ({ id }: { readonly id: string }): number => (id === 'load' ? 96 : 68);
const node = (year: typeof in2026, id: string) => year.nodes.find((each) => each.id === id)!;

describe('the chain', () => {
  it('has the buyer in tier 0 and makers of one item in one tier', () => {
    const tiers = Object.fromEntries(chain.nodes.map(({ id, tier }) => [id, tier]));
    expect(tiers).toEqual({ army: 0, load: 1, shells: 2, charges: 2, japan: 2 });
    expect(chain.nodes.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['japan']);
  });

  it('knows each treatment: added, raised, same', () => {
    expect(node(in2026, 'japan').treatment).toBe('added');
    expect(node(in2026, 'army')).toMatchObject({ treatment: 'raised', unitsBefore: 480, units: 600 });
    expect(node(in2026, 'charges').treatment).toBe('same');
    expect([treatmentOf(10, 5), treatmentOf(10, 0), treatmentOf(0, 0)]).toEqual(['lowered', 'lost', 'same']);
  });

  it('says what keeps a link closed and what binds', () => {
    const link = (year: typeof in2026) => year.links.find((each) => each.source === 'japan')!;
    expect(link(in2025).closedBy).toBe('agreement:guideline');
    expect(link(in2026).closedBy).toBeNull();
    expect(in2025.bindingBefore).toEqual(['line:charges']);
    expect(node(in2026, 'charges').isBinding).toBe(true);
    expect(node(in2026, 'shells').isBinding).toBe(false);
  });

  it.each([{ width: 700 }, { width: 1100 }, { width: 340 }])(
    'places boxes that do not overlap in $width pixels',
    ({ width }) => {
      const placed = placeChain(chain, { width, heightOf, headingOf });
      const boxes = [...placed.boxes.values()];
      expect(boxes).toHaveLength(chain.nodes.length);
      for (const [index, a] of boxes.entries()) {
        expect(a.x >= 0 && a.x + a.width <= width + 0.01 && a.y + a.height <= placed.height).toBe(true);
        for (const b of boxes.slice(index + 1)) expect(overlaps(a, b), `${a.id} and ${b.id}`).toBe(false);
      }
      expect(placed.isStacked).toBe(width < 500);
    },
  );

  it('never moves a box with the year: only ribbons change', () => {
    const placed = placeChain(chain, { width: 700, heightOf, headingOf });
    const scale = ribbonScale(chain, [before, after], 46);
    const japan = (year: typeof in2026) => placeRibbons(year, placed, scale).find((each) => each.source === 'japan')!;
    expect(japan(in2025)).toMatchObject({ kept: null, gained: null, lost: null });
    expect(japan(in2026).gained).not.toBeNull();
  });

  it('fills bars with what both runs use, what is added and what is there', () => {
    expect(barOf(node(in2026, 'japan'), 100)).toEqual({ limit: 100, kept: 0, gained: 100, lost: 0 });
    expect(barOf(node(in2026, 'load'), 100)).toBeNull();
    expect(barOf(node(in2026, 'shells'), 100)).toMatchObject({ kept: 40, gained: 10, limit: 100 });
  });
});

describe('the answer', () => {
  it('sums deliveries to the last year and compares with the baseline', () => {
    const answer = answerOf({ central: before }, { central: after }, 'delivered', ['army']);
    expect(answer).toMatchObject({ year: 2027, before: 1920, after: 2160, change: 240, range: null, atEnd: null });
  });

  it('takes each case against its own baseline, and puts the least first', () => {
    const runs = (central: typeof before) => ({ central, low: central, high: before });
    expect(answerOf({ central: before, low: before, high: before }, runs(after), 'delivered', ['army']).range).toEqual([
      0, 240,
    ]);
  });

  it('begins with the year in which most changes', () => {
    expect(tellingYear(before, after, 'delivered', ['army'])).toBe(2026);
  });

  it('tells the way from what is changed to the buyer', () => {
    const [told] = measureWays(in2026, chain, after.model.interventions ?? []);
    expect(told?.way.steps.map(({ id }) => id)).toEqual(['japan', 'load', 'army']);
  });

  it('says who makes what, with its concentration', () => {
    const [charge] = measureShares(before, after, 2026, new Set(['charge', 'shell']));
    expect(charge).toMatchObject({ item: 'charge', hhiBefore: 10000, isChanged: true });
    expect(charge?.hhiAfter).toBeCloseTo(6800);
  });

  it('sums the change by country and between countries', () => {
    const { countries, flows } = measureChange(in2026);
    expect(countries.find(({ country }) => country === 'JPN')).toMatchObject({
      before: 0,
      after: 120,
      treatment: 'added',
    });
    expect(flows.map(({ source, target, treatment }) => [source, target, treatment])).toEqual(
      expect.arrayContaining([
        ['JPN', 'USA', 'added'],
        ['CAN', 'USA', 'same'],
      ]),
    );
  });
});

describe('the chart', () => {
  it('joins years in a row to spans', () => {
    expect(spansOf(new Set([2027, 2024, 2025]))).toEqual([
      { from: 2024, to: 2025 },
      { from: 2027, to: 2027 },
    ]);
    expect(spansOf(new Set())).toEqual([]);
  });

  it('says what binds in one year, with the changes and as published', () => {
    const pace = measurePace(before, after, ['army']);
    expect(paceIn(pace, 2025).before).toEqual(['line:charges']);
    expect(paceIn(pace, 2026).after).toContain('line:japan');
  });

  it('has a row for each cause of either run', () => {
    expect(measurePace(before, after, ['army']).map(({ cause }) => cause)).toContain('line:charges');
  });

  it.each([
    { extent: 1000, count: 4, step: 500 },
    { extent: 7, count: 4, step: 2 },
    { extent: 0.4, count: 4, step: 0.1 },
  ])('steps $extent in about $count by $step', ({ extent, count, step }) => {
    expect(niceStep(extent, count)).toBeCloseTo(step);
  });

  it('keeps the two end labels apart and inside', () => {
    const options = { width: 400, height: 240, left: 40, right: 80, top: 12, bottom: 8 };
    const placed = placeOutcome([2024, 2025], { central: [10, 10] }, { central: [10, 10.1] }, options);
    expect(Math.abs(placed.endAfter - placed.endBefore)).toBeGreaterThanOrEqual(17);
    for (const y of [placed.endAfter, placed.endBefore]) expect(y >= 12 && y <= 240).toBe(true);
  });
});
