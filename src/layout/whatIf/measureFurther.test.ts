// The further figures of a scenario: unlike items apart, nothing made is no concentration, never is no year.
import { expect, it } from 'vitest';
import { runNow } from '../../scenario/run.ts';
import type { Model } from '../../scenario/schema.ts';
import { measureFurther } from './measureFurther.ts';

const model: Model = {
  years: [2026, 2029],
  lines: [
    { id: 'a-line', item: 'a', country: 'USA', capacity: 2, from: 2028 },
    { id: 'b-line', item: 'b', country: 'JPN', capacity: 3 },
  ],
  links: [
    { source: 'a-line', target: 'x' },
    { source: 'b-line', target: 'y' },
  ],
  demands: [
    { id: 'x', item: 'a', country: 'USA', orders: 4 },
    { id: 'y', item: 'b', country: 'JPN', orders: 4 },
    { id: 'z', item: 'c', country: 'JPN', orders: 1 },
  ],
};
const runs = { central: runNow(model) };
const label = { en: '', ja: '' };
const of = (output: object) =>
  measureFurther(
    [{ id: 'o', label, chart: 'lines', measure: 'backlog', ...output } as never],
    'delivered',
    runs,
    runs,
    2029,
  );

it('gives each item a panel of its own, and leaves out what the answer draws already', () => {
  expect(of({}).map((panel) => panel.kind === 'series' && panel.subject?.id)).toEqual(['a', 'b', 'c']);
  expect(of({ demands: ['x'] })).toMatchObject([{ subject: null, form: 'amount' }]);
  expect(of({ measure: 'delivered' })).toEqual([]);
});

it('says what each amount counts', () => {
  const counted = (output: object) => of(output).map((panel) => panel.kind === 'series' && panel.item);
  expect(counted({})).toEqual(['a', 'b', 'c']);
  expect(counted({ measure: 'output', lines: ['a-line', 'b-line'] })).toEqual(['a', 'b']);
  expect(counted({ measure: 'made-by-country', items: ['b'] })).toEqual(['b']);
  expect(counted({ measure: 'use', lines: ['a-line'] })).toEqual([null]);
});

it('gives each buyer a panel of its own where deliveries are told by buyer', () => {
  const panels = of({ measure: 'cumulative', chart: 'stacked', demands: ['x', 'y'] });
  expect(panels).toMatchObject([
    { subject: { table: 'demands', id: 'x' }, item: 'a' },
    { subject: { table: 'demands', id: 'y' }, item: 'b' },
  ]);
});

it('takes the mean of shares', () => {
  const [panel] = of({ measure: 'fill', demands: ['x', 'y'] });
  expect(panel).toMatchObject({ form: 'share' });
});

it('has no concentration for years in which nothing is made', () => {
  expect(of({ measure: 'concentration', items: ['a'] })).toMatchObject([{ years: [2028, 2029], form: 'index' }]);
  expect(of({ measure: 'concentration', items: ['c'] })).toEqual([]);
});

it('tells first years, and never where nothing comes', () => {
  expect(of({ measure: 'first-delivery', chart: 'dumbbell' })).toMatchObject([
    { kind: 'pairs', form: 'year', rows: [{ before: 2028 }, { before: 2026 }, { before: null, after: null }] },
  ]);
});

it('shows a slope as a pair for each buyer in the year looked at', () => {
  const [panel] = of({ measure: 'fill', chart: 'slope', demands: ['y'] });
  expect(panel).toMatchObject({ kind: 'pairs', form: 'share', rows: [{ demand: 'y' }] });
});

it('gives each country that makes a part its units, and each buyer the origin of what comes', () => {
  expect(of({ measure: 'made-by-country', items: ['b'] })).toMatchObject([
    { kind: 'series', subject: { table: 'countries', id: 'JPN' }, after: { central: [3, 3, 3, 3] } },
  ]);
  expect(of({ measure: 'made-by-country', items: ['c'] })).toEqual([]);
  expect(of({ measure: 'sources', demands: ['y', 'z'] })).toMatchObject([
    {
      kind: 'origins',
      rows: [
        { demand: 'y', after: [{ country: 'JPN', share: 1 }] },
        { demand: 'z', after: [] },
      ],
    },
  ]);
});

it('says what holds back, which ways are open, and leaves the ranking to be asked for', () => {
  expect(of({ measure: 'binding', demands: ['y'] })).toMatchObject([
    { kind: 'pace', rows: [{ cause: 'line:b-line' }] },
  ]);
  expect(of({ measure: 'open-links', demands: ['x', 'y'] })).toMatchObject([{ kind: 'open', all: 2, after: 2 }]);
  expect(of({ measure: 'dependence' })).toEqual([{ kind: 'dependence', output: 0 }]);
});

it('carries the aim that a figure is held against', () => {
  const aim = { label, value: 9, source: 's' };
  expect(of({ demands: ['x'], aim })).toMatchObject([{ aim: 9 }]);
  expect(of({ demands: ['x'] })).toMatchObject([{ aim: null }]);
});
