import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, programme, relation } from '../../tests/fixtures/tinyAtlas.ts';
import { makersOf } from './makers.ts';

const org = (id: string) => ({ type: 'organization', id }) as const;
const atlas = atlasOf({
  programs: [programme('p')],
  relations: [
    relation('a', { kind: 'assembles', source: org('yard'), target: { type: 'program', id: 'p' }, program: 'p' }),
    relation('b', { kind: 'supplies', source: org('motors'), target: org('yard'), program: 'p', component: 'motor' }),
    relation('c', { kind: 'supplies', source: org('bolts'), target: org('motors'), program: 'p' }),
    relation('d', {
      kind: 'buys',
      source: { type: 'country', id: 'JPN' },
      target: { type: 'program', id: 'p' },
      program: 'p',
    }),
    relation('e', { kind: 'supplies', source: org('later'), target: org('yard'), program: 'p', status: 'planned' }),
  ],
});
const keysOf = (key: string) =>
  Object.fromEntries(makersOf(atlas, key).map((row) => [row.tier, row.entries.map((entry) => entry.key)]));

describe('tiers of a programme', () => {
  it('go from the builder to who supplies the supplier, with the users apart', () => {
    expect(keysOf('programs/p')).toEqual({
      builders: ['organizations/yard'],
      suppliers: ['organizations/motors', 'organizations/later'],
      further: ['organizations/bolts'],
      users: ['countries/JPN'],
    });
  });

  it('name the parts, and how far each is', () => {
    const suppliers = makersOf(atlas, 'programs/p').find((row) => row.tier === 'suppliers')!;
    expect(suppliers.entries[0]).toEqual({ key: 'organizations/motors', components: ['motor'], status: 'active' });
    expect(suppliers.entries[1]?.status).toBe('planned');
  });
});

it('who built what has ended is no plan', () => {
  const rows = makersOf(real, 'programs/f-86f-japan');
  expect(rows.flatMap((row) => row.entries.map(({ status }) => status))).toEqual(['ended']);
});

it('an organization: who supplies it and whom it supplies', () => {
  expect(keysOf('organizations/motors')).toEqual({
    suppliers: ['organizations/bolts'],
    customers: ['organizations/yard'],
  });
});

it('a supplier of the real atlas is found from both ends', () => {
  for (const row of real.relations.filter(({ kind }) => kind === 'supplies')) {
    if (row.source.type !== 'organization' || row.target.type !== 'organization') continue;
    const customers = makersOf(real, `organizations/${row.source.id}`).find(({ tier }) => tier === 'customers');
    expect(customers?.entries.map(({ key }) => key)).toContain(`organizations/${row.target.id}`);
  }
});
