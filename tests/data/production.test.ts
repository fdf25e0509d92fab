// The production tables and what is compiled from them: documents that the engine runs, numbers that say how sure they are,
// and results that can be worked out by hand.
import { expect, it } from 'vitest';
import { knockOuts } from '../../src/scenario/knockOuts.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import type { ProductionNotes } from '../../src/model/production.ts';
import { cases } from '../../src/scenario/ranged.ts';
import { runNow } from '../../src/scenario/run.ts';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import type { ProductionFile } from '../../tools/data/compileProduction.ts';
import { numberTables } from '../../tools/data/compileProductionNumbers.ts';
import { readCompiled, readPackage, readWorld } from '../../tools/data/disk.ts';
import { listOf, numberOf, rowsOf } from '../../tools/data/table.ts';
import { findingsIn, withText } from './tinyPackage.ts';

const read = (path: string): unknown => JSON.parse(readCompiled(path) ?? '');
const file = read('production.json') as ProductionFile;
const { tables } = checkPackage(readPackage(), readWorld()['50m']);
const documents = [...file.models.map((model) => model.file), 'models/all.json'];
const numbers = numberTables.flatMap((table) =>
  rowsOf(tables, table)
    .filter((row) => numberOf(row, 'central') !== undefined)
    .map((row) => ({ row, place: `${table}.csv, row ${row.row}`, grade: row.cells.grade ?? '' })),
);

const together = file.models.filter(({ isAlone }) => !isAlone);

/** Rounded to what a reader can reckon along with. */
const round = (values: readonly number[]) => values.map((value) => Math.round(value * 1e4) / 1e4);

function runOf(id: string, end: (typeof cases)[number] = 'central') {
  return runNow(parseModel(read(`models/${id}.json`)), end);
}

it('covers the programmes that the what-ifs need', () => {
  expect(file.models.map(({ id }) => id)).toEqual([
    '155mm',
    'amraam',
    'f-35',
    'f-35-repair',
    'gcap',
    'gem-t',
    'gpi',
    'pac-3',
    'pillar-2',
    'ship-repair-japan',
    'sm-3-iia',
    'sm-6',
    'ssn-aukus',
    'tomahawk',
    'virginia',
  ]);
  const programmes = new Set(Object.values(file.lines).map((line) => line.program));
  expect(programmes.size).toBeGreaterThanOrEqual(12);
});

it.each(documents)('runs %s at all three ends, with sound figures', (path) => {
  const model = parseModel(read(path));
  for (const end of cases) {
    const { demands, lines } = runNow(model, end);
    for (const [id, { delivered, backlog }] of Object.entries(demands)) {
      expect(
        [...delivered, ...backlog].every((value) => Number.isFinite(value) && value > -1e-6),
        id,
      ).toBe(true);
    }
    for (const { output } of Object.values(lines)) expect(output.every(Number.isFinite)).toBe(true);
  }
});

it('delivers at least one unit of every demand in the high case', () => {
  const { demands } = runOf('all', 'high');
  const idle = Object.entries(demands).filter(([, { cumulative }]) => (cumulative.at(-1) ?? 0) < 1);
  expect(idle.map(([id]) => id)).toEqual(['gcap-others']); // nobody outside the three partners has ordered
});

it('leaves a model out of the whole of which no capacity and no order is known', () => {
  expect(file.models.filter(({ isAlone }) => isAlone).map(({ id }) => id)).toEqual(['pillar-2']);
});

it('puts every line, demand and route of every other model into the whole', () => {
  const count = (path: string) => {
    const { lines, links, demands } = parseModel(read(path));
    return [lines?.length ?? 0, links?.length ?? 0, demands?.length ?? 0];
  };
  const parts = together.map((model) => count(model.file));
  const sums = [0, 1, 2].map((at) => parts.reduce((sum, part) => sum + part[at]!, 0));
  expect(count('models/all.json')).toEqual(sums);
  expect(read('models/all.json')).toEqual(file.model);
});

it('has a known source for every reported number, and none for an assumed one', () => {
  const sources = read('sources.json') as Record<string, unknown>;
  for (const { row, place, grade } of numbers) {
    const named = listOf(row, 'sources');
    expect(named.length > 0, place).toBe(grade !== 'assumed');
    expect(
      named.filter((id) => !(id in sources)),
      place,
    ).toEqual([]);
  }
});

it('has a range and a reason for every number that is not reported', () => {
  for (const { row, place, grade } of numbers) {
    if (grade === 'reported') continue;
    expect([numberOf(row, 'low'), numberOf(row, 'high')], place).not.toContain(undefined);
    expect((row.cells.note ?? '').length, place).toBeGreaterThan(10);
  }
});

it('has every note in both languages, and a place for each that is a number or a thing of the models', () => {
  const notes = read('details/production-notes.json') as ProductionNotes;
  const known = new Set([
    ...Object.keys(file.provenance),
    ...Object.keys(file.lines).map((id) => `lines/${id}`),
    ...Object.keys(file.demands).map((id) => `demands/${id}`),
    ...(file.model.links ?? []).map(({ source, target }) => `links/${source}>${target}`),
  ]);
  expect(Object.keys(notes).filter((place) => !known.has(place))).toEqual([]);
  expect(Object.entries(notes).filter(([, { ja }]) => !ja)).toEqual([]);
  expect(notes['lines/pac-3-line-us/capacity/2030']).toMatchObject({
    en: expect.stringContaining('2,000 by the end of 2030') as string,
    ja: expect.stringContaining('2030年末までに2,000発') as string,
  });
});

it('says where each number of the whole comes from', () => {
  const places = Object.keys(file.provenance);
  expect(places.length).toBe(numbers.length);
  for (const { id, capacity } of file.model.lines ?? []) {
    expect(
      places.some((place) => place.startsWith(`lines/${id}/capacity/`)),
      id,
    ).toBe(capacity !== null);
  }
  expect(file.provenance['lines/155mm-charge-valleyfield/capacity/2024']).toMatchObject({ grade: 'reported' });
});

it('counts what is known: at least half of the lines, and no chain without a known line', () => {
  const { lines = [] } = file.model;
  const known = lines.filter(({ capacity }) => capacity !== null).length;
  expect(together.reduce((sum, model) => sum + model.known, 0)).toBe(known);
  expect(known / lines.length).toBeGreaterThan(0.5);
  expect(file.models.filter((model) => model.known === 0)).toEqual([]);
});

it('155 mm: a shell is not a round until it has a charge', () => {
  // 2024: 40,000 projectiles a month, but 18,000 charges: 12 x 18,000 = 216,000 rounds.
  // 2025: 40,000 a month of both: 12 x 40,000 = 480,000. Unknown loading, fuzes and fill do not bind.
  // 2026: projectiles, half way between 480,000 and the goal of 12 x (100,000 - 30,000) = 840,000: 660,000;
  // charges 480,000 from Canada and 198,000 (half of 12 x 33,000) from Illinois: 678,000. So projectiles decide: 660,000.
  // From 2028 all of Illinois: 480,000 + 396,000 = 876,000 charges, against 840,000 + 180,000 projectiles.
  const { delivered, binding } = runOf('155mm').demands['155mm-us-army']!;
  expect(delivered.slice(0, 3)).toEqual([216000, 480000, 660000]);
  expect(delivered[4]).toBe(876000);
  expect(binding[0]!.filter((cause) => cause.startsWith('line:'))).toEqual(['line:155mm-charge-valleyfield']);
  expect(binding[2]).toContain('line:155mm-projectile-us');
});

it('opens the routes of a line no earlier than the line', () => {
  const { lines = [], links = [] } = file.model;
  const from = new Map(lines.map((line) => [line.id, line.from]));
  const early = links.filter(({ source, from: open = 0 }) => Number(open) < Number(from.get(source) ?? 0));
  expect(early).toEqual([]);
});

it('Virginia: the backlog lasts while orders and yards are level', () => {
  // 40 boats bought through fiscal 2024 less 22 delivered by the end of 2023 leave 18. The yards together: 1.2 in 2024,
  // straight to 2.0 in 2028 and 2.33 in 2032; orders 0 (in the 18), 1, then 2 a year. Suppliers keep just ahead.
  // 18 - 1.2 = 16.8; + 1 - 1.4 = 16.4; + 2 - 1.6 = 16.8; + 2 - 1.8 = 17; + 2 - 2 = 17: the peak; then - 0.0825, - 0.165,
  // - 0.2475, and from 2032 on - 0.33 a year, 14 times: 17 - 0.495 - 4.62 = 11.885 at the end of 2045.
  const { backlog, binding } = runOf('virginia').demands['virginia-us-navy']!;
  expect(round(backlog.slice(0, 8))).toEqual([16.8, 16.4, 16.8, 17, 17, 16.9175, 16.7525, 16.505]);
  expect(backlog.at(-1)).toBeCloseTo(11.885, 6);
  expect(
    binding.every((causes) => [...causes].sort().join() === 'line:virginia-groton,line:virginia-newport-news'),
  ).toBe(true);
});

it('Patriot: one seeker plant limits both lines once the US line has grown', () => {
  // 2024: 500 US and 30 Japanese missiles are due and take 530 of 540 seekers: all are delivered.
  // 2028: seekers are straight between 660 in 2025 and 750 in 2030: 660 + 3/5 x 90 = 714. The US line could make
  // 650 + 1/3 x (1325 - 650) = 875, the Japanese 30. More than 714 are due, so 714 are made, all buyers at one pace.
  const { demands, lines } = runOf('pac-3');
  expect(lines['pac-3-seeker-line']!.output[0]).toBeCloseTo(530, 6);
  expect(demands['pac-3-us']!.delivered[0]).toBeCloseTo(500, 6);
  const made = ['pac-3-us', 'pac-3-germany', 'pac-3-sdf'].map((id) => demands[id]!);
  expect(made.reduce((sum, { delivered }) => sum + delivered[4]!, 0)).toBeCloseTo(714, 6);
  for (const { binding } of made) expect(binding[4]).toEqual(['line:pac-3-seeker-line']);
  const fills = made.map(({ delivered, eligible }) => delivered[4]! / eligible[4]!);
  expect(round(fills)).toEqual(Array(3).fill(round(fills)[0]));
});

it('gives different results for different suppliers', async () => {
  const rows = await knockOuts(parseModel(file.model), { year: 2028, among: ['org'] });
  const suppliers = rows.filter(({ what }) => what === 'org');
  const kinds = (field: 'lost' | 'lostAtYearEnd') =>
    new Set(suppliers.map((supplier) => JSON.stringify(round(Object.values(supplier[field]))))).size;
  expect(suppliers.length).toBeGreaterThan(25);
  expect(kinds('lost')).toBeGreaterThan(8);
  expect(kinds('lostAtYearEnd')).toBeGreaterThan(15);
});

const capacity = (cells: string) => withText('production-capacities.csv', (text) => `${text}no-line,2026,${cells}\n`);

it.each([
  ['1,2,3,assumed,because,理由,some-source', 'a source stands by an assumed number'],
  ['1,2,3,assumed,,,', 'nothing says why the range is as it is'],
  [',2,,assumed,because,理由,', 'the range is missing'],
  ['1,2,,reported,,,some-source', 'the range is half given'],
  [',2,,reported,,,', 'no source is named'],
  [',2,,,,,', 'the number has no grade'],
  ['3,2,4,assumed,because,理由,', 'stands outside its range'],
  [',,,,unknown,理由,', 'the number is missing'],
])('finds what is wrong with the number %s', (cells, problem) => {
  expect(findingsIn(capacity(cells)).map((finding) => finding.problem)).toContain(problem);
});
