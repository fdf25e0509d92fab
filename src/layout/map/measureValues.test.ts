// Values between countries: never added across currencies or kinds, never lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../tests/fixtures/tinyAtlas.ts';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { moneyOf, moneysOf } from '../../model/money.ts';
import { relationsOfShown } from '../flows/supplyMoney.ts';
import { measureValues, roundBelow } from './measureValues.ts';

const all = applyFilter(real, everything);
const moneys = moneysOf(relationsOfShown(all)).map((row) => row.money);
const relationOf = (id: string) => real.relation.get(id)!;

describe('values between countries', () => {
  const sets = fc.record({
    money: fc.constantFrom(...moneys, 'XXX-contract'),
    countries: fc.subarray(real.countries.map((row) => row.id)),
    years: fc.oneof(
      fc.constant('all' as const),
      fc.integer({ min: 1990, max: 2035 }).map((y) => ({ from: y, to: y })),
    ),
  });

  it('are of one currency and one kind, and each sum is that of its relations', () => {
    fc.assert(
      fc.property(sets, ({ money, countries, years }) => {
        const measured = measureValues(real, applyFilter(real, { ...everything, countries, years }), years, money);
        for (const flow of measured.flows) {
          const own = flow.relations.map(relationOf);
          expect(new Set(own.map(moneyOf))).toEqual(new Set([money]));
          expect(new Set(own.map((row) => row.value!.currency)).size).toBe(1);
          expect(flow.amount).toBeCloseTo(
            own.reduce((sum, row) => sum + row.value!.amount, 0),
            3,
          );
          expect(flow.ends).toContain(flow.payer);
        }
        for (const pair of measured.unvalued)
          for (const id of pair.relations) expect(moneyOf(relationOf(id))).not.toBe(money);
      }),
    );
  });

  it('leave no relation between countries out: each is in one flow or counted as unknown', () => {
    fc.assert(
      fc.property(sets, ({ money, countries, years }) => {
        const measured = measureValues(real, applyFilter(real, { ...everything, countries, years }), years, money);
        const drawn = measured.flows.flatMap((flow) => flow.relations);
        const unknown = measured.unvalued.flatMap((pair) => pair.relations);
        expect(new Set([...drawn, ...unknown]).size).toBe(measured.between);
        expect(drawn.length).toBe(measured.known);
        expect(drawn.length + unknown.length).toBe(measured.between);
      }),
    );
  });

  it('have no flow in a money that nobody paid, and still count what is unknown', () => {
    const measured = measureValues(real, all, 'all', 'XXX-contract');
    expect(measured.flows).toEqual([]);
    expect(measured.known).toBe(0);
    expect(measured.between).toBeGreaterThan(0);
  });
});

it('the scale of the legend is a round amount that something reaches', () => {
  expect([1, 4.9, 99, 200, 7.2e9, 0].map(roundBelow)).toEqual([1, 2, 50, 200, 5e9, 0]);
});
