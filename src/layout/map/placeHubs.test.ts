import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { measureFlows } from './measureFlows.ts';
import { placeHubs } from './placeHubs.ts';

const project = ([lon, lat]: readonly [number, number]) => [lon, -lat] as const;
const hubs = placeHubs(tiny, measureFlows(tiny, tiny.programs, 'all'), project, { perProgram: 1 });
const hubOf = (id: string) => hubs.find((hub) => hub.country === id)!;

describe('the mark of a country', () => {
  it('stands at its anchor', () => {
    expect(hubOf('AUS')).toMatchObject({ key: 'countries/AUS', at: [134, 25] });
  });

  it('counts its programmes, those within it apart', () => {
    expect(hubOf('JPN').programs).toEqual(['fighter', 'interceptor', 'radar', 'yard-work']);
    expect(hubOf('JPN').domestic).toEqual(['radar']);
    expect(hubOf('AUS').domestic).toEqual([]);
  });

  it('is larger for more', () => {
    expect(hubOf('USA').programs.length).toBeGreaterThan(hubOf('AUS').programs.length);
    expect(hubOf('USA').radius).toBeGreaterThan(hubOf('AUS').radius);
  });

  it('is there for every country that takes part, and for no other', () => {
    expect(hubs.map((hub) => hub.country).sort()).toEqual(['AUS', 'GBR', 'JPN', 'USA']);
    expect(placeHubs(tiny, measureFlows(tiny, [], 'all'), project, { perProgram: 1 })).toEqual([]);
  });
});
