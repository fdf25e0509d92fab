import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, relation, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { reachOf } from './reach.ts';

describe('what belongs to a thing that is pointed at', () => {
  it.each([
    { key: 'programs/radar', programs: ['radar'], relations: ['mhi-operates'] },
    { key: 'countries/AUS', programs: ['motor', 'submarine'], relations: ['aus-transfers'] },
    { key: 'families/sensors-space', programs: ['radar'], relations: [] },
    { key: 'pairs/AUS-USA', programs: ['motor', 'submarine'], relations: [] },
    { key: 'pairs/AUS-USA/sea', programs: ['submarine'], relations: [] },
    { key: 'organizations/bae', programs: ['fighter', 'submarine'], relations: ['bae-develops'] },
    { key: 'organizations/jmod', programs: ['interceptor'], relations: ['jmod-buys', 'jmod-funds'] },
    { key: 'sites/mhi-nagoya', programs: ['fighter'], relations: ['bae-develops', 'treaty-governs'] },
    {
      key: 'sites/mhi-nagoya+raytheon-tucson',
      programs: ['fighter', 'interceptor'],
      relations: ['bae-develops', 'jmod-buys', 'mhi-supplies', 'raytheon-supplies', 'treaty-governs'],
    },
    { key: 'agreements/treaty', programs: ['fighter'], relations: ['treaty-governs'] },
    { key: 'components/nosecone', programs: ['interceptor'], relations: ['mhi-supplies'] },
    { key: 'relations/mhi-supplies', programs: ['interceptor'], relations: ['mhi-supplies'] },
    { key: 'relations/jmod-funds', programs: [], relations: ['jmod-funds'] },
    { key: 'events/signing', programs: [], relations: [] },
  ])('$key', ({ key, programs, relations }) => {
    const reach = reachOf(tiny, key);
    expect(reach.key).toBe(key);
    expect([...reach.programs].sort()).toEqual(programs);
    expect([...reach.relations].sort()).toEqual(relations);
  });

  it('is never that of a record of another table with the same id', () => {
    const named = { type: 'organization', id: 'mhi' } as const;
    const atlas = atlasOf({
      relations: [relation('r', { source: named, target: named, component: 'raytheon', agreement: 'bae' })],
    });
    expect(reachOf(atlas, 'organizations/raytheon').relations.size).toBe(0);
    expect(reachOf(atlas, 'organizations/bae').relations.size).toBe(0);
    expect(reachOf(atlas, 'components/raytheon').relations.size).toBe(1);
    expect(reachOf(atlas, 'agreements/bae').relations.size).toBe(1);
  });

  it('holds only programmes and relations that are there', () => {
    const keys = (['organizations', 'sites', 'agreements', 'components', 'relations', 'countries'] as const).flatMap(
      (table) => real[table].map((row) => `${table}/${row.id}`),
    );
    for (const key of keys) {
      const reach = reachOf(real, key);
      for (const id of reach.programs) expect(real.program.has(id), `${key}: ${id}`).toBe(true);
      for (const id of reach.relations) expect(real.relation.has(id), `${key}: ${id}`).toBe(true);
    }
  });
});
