// The result table of a what-if: a row for each buyer and year, with the range of the three cases.
import { expect, it } from 'vitest';
import { rangeOf } from '../scenario/rangeOf.ts';
import { runNow } from '../scenario/run.ts';
import type { Model } from '../scenario/schema.ts';
import { writeCsv } from './csv.ts';
import { outcomeTable, type BuyerEntry } from './outcomeTable.ts';

const model: Model = {
  years: [2026, 2027],
  lines: [{ id: 'line', item: 'a', country: 'USA', capacity: { low: 2, central: 3, high: 5 } }],
  links: [{ source: 'line', target: 'x' }],
  demands: [{ id: 'x', item: 'a', country: 'USA', orders: 4 }],
};
const buyer: BuyerEntry = {
  id: 'x',
  name: 'Army, "first"',
  program: '',
  item: 'A',
  country: 'USA',
  unit: 'round',
  grade: 'assumed',
};

it('says what is delivered, its range and its grade, with version and licence', async () => {
  const scenario: Model = {
    ...model,
    interventions: [{ kind: 'capacity-add', line: 'line', amount: 1, approved: 2027 }],
  };
  const before = { central: runNow(model) };
  const { columns, rows } = outcomeTable('More', before, await rangeOf(scenario), [buyer]);
  expect(rows.map((row) => row.slice(6))).toEqual([
    [2026, 'round', 3, 3, 2, 4, 'assumed'],
    [2027, 'round', 3, 4, 3, 4, 'assumed'],
  ]);
  const provenance = {
    version: '2026.11',
    asOf: '',
    made: '2026-11-29',
    address: '',
    title: 'More',
    lang: 'en',
  } as const;
  const text = writeCsv(columns, rows, provenance);
  expect(text).toContain('delivered_least,delivered_most,grade,data_version,licence,citation');
  expect(text).toContain('"Army, ""first"""');
  expect(text).toContain('CC-BY-4.0');
});

it('leaves the range empty until it is known', () => {
  const runs = { central: runNow(model) };
  const { rows } = outcomeTable('', runs, runs, [buyer]);
  expect(rows[0]!.slice(8)).toEqual([3, 3, undefined, undefined, 'assumed']);
});
