import { describe, expect, it } from 'vitest';
import { deepFreeze, readJson, real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, programme, relation, site, tiny, tinyData, tinyNow } from '../../tests/fixtures/tinyAtlas.ts';
import { indexAtlas, programsOfRelation } from './atlasIndex.ts';
import type { AtlasData } from './atlas.ts';

it('takes "now" from the date of the data', () => {
  expect(tiny.now).toBe(tinyNow);
});

it('finds every row by its id', () => {
  for (const [list, map] of [
    [real.countries, real.country],
    [real.families, real.family],
    [real.technologies, real.technology],
    [real.organizations, real.organization],
    [real.sites, real.site],
    [real.programs, real.program],
    [real.agreements, real.agreement],
    [real.components, real.component],
    [real.relations, real.relation],
  ] as [readonly { id: string }[], ReadonlyMap<string, unknown>][]) {
    expect(map.size).toBe(list.length);
    for (const row of list) expect(map.get(row.id)).toBe(row);
  }
});

it('writes nothing into the data', () => {
  const data = deepFreeze(readJson('core.json')) as AtlasData;
  expect(() => indexAtlas(data)).not.toThrow();
});

describe('the programmes of a relation', () => {
  it('are the one it names and those at its ends, once each', () => {
    const both = relation('r', {
      program: 'a',
      source: { type: 'program', id: 'b' },
      target: { type: 'program', id: 'a' },
    });
    expect(programsOfRelation(both)).toEqual(['a', 'b']);
    expect(programsOfRelation(relation('none'))).toEqual([]);
  });

  it('each find it again', () => {
    for (const row of real.relations)
      for (const id of programsOfRelation(row)) expect(real.relationsOfProgram.get(id)).toContain(row);
  });
});

describe('sites', () => {
  const shared = site('shared', { programs: ['fighter', 'radar'] });
  const atlas = atlasOf({ sites: [shared, site('other')] });
  it('are found by their owner and by each programme that they list', () => {
    expect(atlas.sitesOfOrg.get('mhi')).toHaveLength(2);
    expect(atlas.sitesOfProgram.get('fighter')).toEqual([shared]);
    expect(atlas.sitesOfProgram.get('radar')).toEqual([shared]);
    expect(atlas.sitesOfProgram.has('motor')).toBe(false);
  });
});

describe('the family of a relation', () => {
  const atlas = atlasOf({
    programs: [programme('p', { tech: ['undersea'] })],
    relations: [
      relation('of its own area', { program: 'p', tech: ['sensors'] }),
      relation('of its programme', { program: 'p' }),
      relation('of nothing'),
    ],
  });
  it.each([
    { id: 'of its own area', family: 'sensors-space' },
    { id: 'of its programme', family: 'sea' },
    { id: 'of nothing', family: undefined },
  ])('$id', ({ id, family }) => {
    expect(atlas.familyOfRelation.get(id)).toBe(family);
  });
});

it('every programme has a family; only what is undated has no years', () => {
  for (const row of real.programs) expect(real.familyOfProgram.has(row.id), row.id).toBe(true);
  const dated = (id: string) => tinyData.programs.find((row) => row.id === id)!.phases.length > 0;
  for (const row of tiny.programs) expect(tiny.spansOfProgram.has(row.id)).toBe(dated(row.id));
});
