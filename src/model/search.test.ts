// Search over all records of the real atlas: what people type, and what must then come first.
import { describe, expect, it } from 'vitest';
import { readJson, real } from '../../tests/fixtures/realAtlas.ts';
import { indexNames, type Spellings } from './search.ts';

const spellings = readJson('search.json') as readonly Spellings[];
const index = await indexNames(real, spellings);
const first = (query: string): string | undefined => index.find(query, 1)[0]?.key;

describe('the first result', () => {
  it.each([
    ['initials', 'mhi', 'organizations/mitsubishi-heavy-industries'],
    ['a short name', 'gcap', 'programs/gcap'],
    ['a name with a hyphen', 'f-35', 'programs/f-35'],
    ['a country by its code', 'jpn', 'countries/JPN'],
    ['another country by its code', 'usa', 'countries/USA'],
    ['kanji', '防衛省', 'organizations/japan-mod'],
    ['Roman letters of a reading, in words', 'mitsubishi juk', 'organizations/mitsubishi-heavy-industries'],
    ['a slip of the finger', 'raytheom', 'organizations/raytheon'],
    ['capitals and full-width letters', 'ＧＣＡＰ', 'programs/gcap'],
  ])('of %s', (_, query, key) => {
    expect(first(query)).toBe(key);
  });

  it('is among those whose reading begins with the kana', () => {
    const found = index.find('みつびし', 3).map((hit) => hit.key);
    expect(found).toContain('organizations/mitsubishi-heavy-industries');
  });
  it('is there for katakana as for hiragana', () => {
    expect(index.find('ミツビシ').map((hit) => hit.key)).toEqual(index.find('みつびし').map((hit) => hit.key));
  });
  it('finds a part of a compound', () => {
    expect(index.find('重工').map((hit) => hit.key)).toContain('organizations/kawasaki-heavy-industries');
  });
});

it('finds nothing for nothing, and nothing for nonsense', () => {
  expect(index.find('   ')).toEqual([]);
  expect(index.find('qqqqzzzz')).toEqual([]);
});

it('gives each record once', () => {
  const keys = index.find('patriot').map((hit) => hit.key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('what an analyst types on the way to a name', () => {
  it.each([
    ['pip', 'programs/pipir'],
    ['pipir', 'programs/pipir'],
    ['gca', 'programs/gcap'],
    ['sm3', 'programs/sm-3-iia'],
    ['pac', 'programs/pac-3-japan'],
    ['f35', 'programs/f-35'],
    ['tha', 'countries/THA'],
    ['itar', 'agreements/itar-126-7'],
    ['kawa', 'organizations/kawasaki-heavy-industries'],
    ['かわさき', 'organizations/kawasaki-heavy-industries'],
    ['こくさん', 'agreements/indigenous-production-policy-1970'],
    ['日本', 'countries/JPN'],
    ['米', 'countries/USA'],
    ['防衛', 'organizations/japan-mod'],
    ['もがみ', 'programs/mogami-class'],
    ['jp', 'countries/JPN'],
    ['kr', 'countries/KOR'],
    ['de', 'countries/DEU'],
    ['gb', 'countries/GBR'],
    ['us', 'countries/USA'],
    ['uk', 'countries/GBR'],
    ['atla', 'organizations/atla'],
    ['mod', 'organizations/japan-mod'],
    ['virg', 'programs/virginia-class'],
    ['japan', 'countries/JPN'],
    ['australia', 'countries/AUS'],
    ['ita', 'countries/ITA'],
    ['korea', 'countries/KOR'],
    ['patriot', 'programs/patriot-system'],
    ['sm-3', 'programs/sm-3-iia'],
    ['sm-6', 'programs/sm-6'],
    ['f-15', 'programs/f-15j'],
    ['p-1', 'programs/p-1'],
    ['mogami', 'programs/mogami-class'],
    ['global hawk', 'programs/rq-4b-japan'],
    ['fsx', 'programs/f-2'],
    ['gpi', 'programs/gpi'],
    ['ssn', 'programs/ssn-aukus'],
    ['osprey', 'programs/v-22-japan'],
    ['ihi', 'organizations/ihi'],
    ['bae', 'organizations/bae-systems'],
    ['lockheed', 'organizations/lockheed-martin'],
    ['hanwha', 'organizations/hanwha'],
    ['navy', 'organizations/us-navy'],
    ['dsca', 'organizations/dsca'],
    ['melco', 'organizations/mitsubishi-electric'],
    ['raa', 'organizations/royal-australian-air-force'],
    ['gsomia', 'agreements/us-japan-gsomia-2007'],
    ['hypersonic', 'programs/japan-hypersonic-missile'],
    ['quantum', 'technologies/quantum'],
    ['トマホーク', 'programs/tomahawk'],
    ['ペトリオット', 'programs/patriot-system'],
    ['いたりあ', 'countries/ITA'],
    ['豪州', 'countries/AUS'],
    ['英国', 'countries/GBR'],
    ['三菱', 'organizations/mitsubishi-heavy-industries'],
    ['三菱電機', 'organizations/mitsubishi-electric'],
    ['川崎', 'organizations/kawasaki-heavy-industries'],
    ['装備庁', 'organizations/atla'],
    ['次期戦闘機', 'programs/gcap'],
    ['潜水艦', 'technologies/undersea'],
    ['量子', 'technologies/quantum'],
    ['boueishou', 'organizations/japan-mod'],
    ['boeisho', 'organizations/japan-mod'],
    ['kaijo', 'organizations/jmsdf'],
    ['mitsubisi', 'organizations/mitsubishi-heavy-industries'],
    ['lokheed', 'organizations/lockheed-martin'],
    ['virgina', 'programs/virginia-class'],
  ])('%s opens %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it.each([
    ['f-3', ['programs/f-x-japan', 'programs/f-35']],
    ['toma', ['programs/tomahawk', 'programs/tomahawk-japan']],
  ])('%s has both that it can mean at the top', (query, keys) => {
    expect(index.find(query, 2).map((hit) => hit.key)).toEqual(expect.arrayContaining(keys));
  });
});

describe("two letters in each other's place", () => {
  it.each([
    ['patroit', 'programs/patriot-system'],
    ['autsralia', 'countries/AUS'],
  ])('%s opens %s', (query, key) => {
    expect(first(query)).toBe(key);
  });
});

describe('a year', () => {
  it.each([
    ['2023 tomahawk', 2],
    ['tomahawk 2023', 2],
    ['2023年 トマホーク', 2],
    ['amraam 2019', 1],
    ['19amr', 1],
  ])('narrows what is dated: %s', (query, count) => {
    const found = index.find(query, count).map(({ key }) => real.events.find(({ id }) => key === `events/${id}`));
    const year = /\d{4}/.exec(query)?.[0] ?? '2019';
    expect(found.map((event) => event?.date.slice(0, 4))).toEqual(Array.from({ length: count }, () => year));
  });
  it('alone lists what happened in it, behind what bears it in its name', () => {
    const found = index.find('2014').map(({ key }) => key);
    const ofYear = real.events.filter(({ date }) => date.startsWith('2014')).map(({ id }) => `events/${id}`);
    expect(found).toEqual(expect.arrayContaining(ofYear));
    expect(found[0]).toMatch(/2014/);
  });
  it('leaves a name that begins with digits to be found', () => {
    expect(index.find('155mm', 3).map(({ key }) => key)).toContain('programs/155mm-japan-us');
  });
});

it.each([
  ['camden', 'USA'],
  ['横須賀', 'JPN'],
])('a city finds the sites in it: %s', (query, country) => {
  const sites = index.find(query).filter(({ table }) => table === 'sites');
  const [best] = sites.map(({ key }) => real.sites.find(({ id }) => key === `sites/${id}`));
  expect(best?.country).toBe(country);
});
