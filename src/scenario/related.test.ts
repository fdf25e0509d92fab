// What the what-if has to say about a record: on the shipped scenarios and the model of all programmes.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import type { Production } from '../model/production.ts';
import { losableOf, scenariosOf } from './related.ts';
import type { Model } from './schema.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
const { scenarios } = read('scenarios/index.json') as { scenarios: { id: string; programs: string[] }[] };
const production = read('production.json') as Production;
const model = read('models/all.json') as Model;
const idsFor = (key: string): string[] => scenariosOf(real, key, scenarios).map((row) => row.id);

it('finds the scenarios that ask about a programme, the most particular first', () => {
  const found = idsFor('programs/pac-3-japan');
  expect(found).toContain('patriot-seeker');
  expect(found.indexOf('patriot-2000')).toBeLessThan(found.indexOf('patriot-seeker'));
  expect(idsFor('programs/gcap')).toContain('gcap-exports');
  expect(idsFor('programs/no-such')).toEqual([]);
});

it('gives every scenario to some programme, and only to programmes that it names', () => {
  const given = new Set<string>();
  for (const { id } of real.programs)
    for (const row of scenariosOf(real, `programs/${id}`, scenarios)) {
      expect(row.programs).toContain(id);
      given.add(row.id);
    }
  expect([...given].sort()).toEqual(scenarios.map((row) => row.id).sort());
});

it('says what the model can lose for a supplier, a part and a country', () => {
  expect(losableOf('organizations/boeing', model, production)).toEqual({ what: 'org', id: 'boeing' });
  expect(losableOf('countries/JPN', model, production)).toEqual({ what: 'country', id: 'JPN' });
  const parts = real.components.flatMap((row) => losableOf(`components/${row.id}`, model, production) ?? []);
  expect(parts.length).toBeGreaterThan(5);
  const items = new Set(model.lines?.map((line) => line.item));
  for (const part of parts) expect(items).toContain(part.id);
});

it.each(['organizations/no-such', 'countries/QAT', 'components/no-such', 'programs/gcap', 'pairs/JPN-USA'])(
  'says nothing of %s, which is no maker in the model',
  (key) => expect(losableOf(key, model, production)).toBeNull(),
);
