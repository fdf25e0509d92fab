import { expect, it } from 'vitest';
import { isOfYear, yearColumns } from './sourceYears.ts';

it('gathers early years and leaves no year out', () => {
  expect(yearColumns({ '1960': 1, '2014': 2, '2015': 3, '2017': 4 }, 2015, 2017)).toEqual([
    { id: 'to-2014', year: 2014, isGathered: true, count: 3 },
    { id: '2015', year: 2015, isGathered: false, count: 3 },
    { id: '2016', year: 2016, isGathered: false, count: 0 },
    { id: '2017', year: 2017, isGathered: false, count: 4 },
  ]);
});

it.each([
  { date: '2024-05-01', choice: '2024', expected: true },
  { date: '2024', choice: '2023', expected: false },
  { date: '2001-02', choice: 'to-2014', expected: true },
  { date: '2015', choice: 'to-2014', expected: false },
  { date: undefined, choice: 'undated', expected: true },
  { date: undefined, choice: '2024', expected: false },
  { date: undefined, choice: 'to-2014', expected: false },
  { date: '2024', choice: 'undated', expected: false },
])('$date is of $choice: $expected', ({ date, choice, expected }) => {
  expect(isOfYear(date, choice)).toBe(expected);
});
