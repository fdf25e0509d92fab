import { expect, it } from 'vitest';
import { originsOf, routesFrom } from './numberOrigins.ts';
import type { Model } from './schema.ts';

const model: Model = {
  years: [2026, 2030],
  lines: [
    {
      id: 'plant',
      item: 'round',
      country: 'USA',
      capacity: [
        [2026, 10],
        [2028, { low: 10, central: 20, high: 30 }],
      ],
      inputs: [{ item: 'fuze', perUnit: 2 }],
      lead: 1.5,
    },
  ],
  links: [{ source: 'plant', target: 'buyer', gates: ['law'], delay: 0.5 }],
  demands: [
    {
      id: 'buyer',
      item: 'round',
      country: 'USA',
      orders: { 2026: 5, 2027: 6 },
      openOrders: [[2026, 3]],
      loop: { fleet: 20, years: { plant: 0.5 } },
    },
  ],
  agreements: [{ id: 'law', from: 2025 }],
};
const known = { grade: 'reported', sources: ['page'] } as const;
const told = (key: string, ...places: string[]) =>
  originsOf(model, Object.fromEntries(places.map((place) => [place, known])), key).map(({ field, of, value }) => [
    field,
    of,
    value,
  ]);

it('finds the year of an agreement', () => {
  expect(told('agreements/law', 'agreements/law/from')).toEqual([['gate', 'law', 2025]]);
});

it('finds each number of a line, with its routes and what opens them', () => {
  expect(
    told(
      'lines/plant',
      'agreements/law/from',
      'lines/plant/lead',
      'lines/plant/capacity/2026',
      'lines/plant/capacity/2028',
      'lines/plant/inputs/fuze',
      'links/plant>buyer/delay',
      'lines/other/lead',
    ),
  ).toEqual([
    ['capacity', '2026', 10],
    ['capacity', '2028', { low: 10, central: 20, high: 30 }],
    ['inputs', 'fuze', 2],
    ['lead', null, 1.5],
    ['delay', 'buyer', 0.5],
    ['gate', 'law', 2025],
  ]);
  expect(routesFrom(model, 'plant')).toEqual(['links/plant>buyer']);
});

it('finds each number of a buyer', () => {
  expect(
    told(
      'demands/buyer',
      'demands/buyer/orders/2026',
      'demands/buyer/open/2026',
      'demands/buyer/fleet',
      'demands/buyer/job-years/plant',
    ),
  ).toEqual([
    ['orders', '2026', 5],
    ['open', '2026', 3],
    ['fleet', null, 20],
    ['job-years', 'plant', 0.5],
  ]);
});

it('keeps what the data say of a number that the model has no more, and leaves out what they do not say', () => {
  expect(told('demands/buyer', 'demands/buyer/orders/2040')).toEqual([['orders', '2040', null]]);
  expect(told('lines/plant')).toEqual([]);
  expect(told('lines/gone', 'lines/gone/lead')).toEqual([['lead', null, null]]);
});
