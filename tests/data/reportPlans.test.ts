// Plans whose year is over, as a work list: relations, programmes and targets.
import { expect, it } from 'vitest';
import { parseSide } from '../../tools/data/diffSide.ts';
import { pastPlans } from '../../tools/data/reportPlans.ts';
import { tinyPackage, withCell, withCopy, withText, type Files } from './tinyPackage.ts';

const plansOf = (files: Files, year: number) =>
  pastPlans(parseSide('tiny', files).tables, year).map(({ record, status, plan }) => `${record} ${status} ${plan}`);

it('lists no plan for the year of the data or a later one', () => {
  expect(plansOf(tinyPackage(), 2018)).toEqual([]);
});

it('tells a notice, of which only the ceiling is known, from a plan', () => {
  expect(plansOf(tinyPackage(), 2026)).toEqual(['relations/buys-japan-sm-3-iia-2018 notice due from 2018']);
});

it('lists relations by their last year, else by their first', () => {
  const row = 5; // an active relation from 2018
  const announced = withCell('relations.csv', row, 'status', 'announced');
  expect(plansOf(announced, 2026)).toContain('relations/raytheon-assembles-sm-3-iia announced due from 2018');
  const until = withCopy('relations.csv', row, { id: 'a', status: 'planned', from: '2018', to: '2025' });
  expect(plansOf(until, 2026)).toContain('relations/a planned due until 2025');
  expect(plansOf(withCell('relations.csv', row, 'status', 'proposed'), 2026)).toHaveLength(1);
});

it('lists planned programmes whose phases have begun, or whose planning is over', () => {
  const planned = withCell('programs.csv', 2, 'status', 'planned');
  expect(plansOf(planned, 2020)).toEqual(
    expect.arrayContaining(
      ['research due from 1999', 'development due from 2006', 'production due from 2017'].map(
        (phase) => `programs/sm-3-iia planned its ${phase}`,
      ),
    ),
  );
  const phases = 'program,order,phase,from,to\nsm-3-iia,1,planned,2019,2022\n';
  const stalled = new Map(planned).set('phases.csv', phases);
  expect(plansOf(stalled, 2026)).toContain(
    'programs/sm-3-iia planned its planning due until 2022, and no phase follows',
  );
});

it('lists targets of past years until a figure says what was reached', () => {
  const target = 'programs/sm-3-iia target target of 136 missile requested in 2027, and no figure of what was reached';
  expect(plansOf(tinyPackage(), 2028)).toContain(target);
  const reached = withCopy('capacities.csv', 3, { basis: 'actual', value: '99', year: '2027' });
  expect(plansOf(reached, 2028)).not.toContain(target);
  const earlier = withCopy('capacities.csv', 3, { basis: 'actual', value: '99', year: '2026' });
  expect(plansOf(earlier, 2028)).toContain(target);
  expect(
    plansOf(
      withText('capacities.csv', (text) => text.replace(',target,', ',funded,')),
      2028,
    ),
  ).not.toContain(target);
});
