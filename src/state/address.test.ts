import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, yearsOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { knownIdsOf } from '../panes/knownIds.ts';
import { familyIds, modes, statuses } from '../model/atlas.ts';
import { optionalTiers } from '../model/chainTiers.ts';
import { regions } from '../model/regions.ts';
import { scopes } from '../scenario/draft.ts';
import { writeShorthand, type Shorthand } from '../scenario/shorthand.ts';
import { readAddress, writeAddress } from './address.ts';
import { arrangements, chainScopes, groupings, sizings } from './choices.ts';
import {
  among,
  dataSections,
  defaultChoices,
  matrices,
  matrixOrders,
  measures,
  pictures,
  sourceKinds,
  tables,
  themes,
  views,
  type Camera,
  type Choices,
  type Sort,
} from './choices.ts';

const known = knownIdsOf(real);
const fallback = defaultChoices(real.now, 'en');
const read = (search: string) => readAddress(search, fallback, known);
const write = (choices: Choices) => writeAddress(choices, fallback);
/** The default with some choices of its own. */
const withChoices = (own: Partial<Choices>): Choices => ({ ...fallback, ...own });
const withFilter = (own: Partial<Choices['filter']>): Choices =>
  withChoices({ filter: { ...fallback.filter, ...own } });

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const cameras: fc.Arbitrary<Camera> = fc.record({
  lon: hundredths(-180, 180),
  lat: hundredths(-90, 90),
  k: hundredths(1, 40),
});
const sorts: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom('name', 'family', 'from', 'to', 'participants', 'source'),
  descending: fc.boolean(),
});
const columnLists = fc.subarray([...known.columns], { minLength: 1 });
const countryPairs = fc
  .subarray([...known.countries].sort(), { minLength: 2, maxLength: 2 })
  .map(([a, b]) => `pairs/${a}-${b}`);
const foci = fc.oneof(
  fc.constantFrom(...known.records),
  countryPairs,
  fc.tuple(countryPairs, fc.constantFrom(...real.families)).map(([pair, family]) => `${pair}/${family.id}`),
);
const names = fc.constantFrom('patriot-seeker', '155mm', 'lose-one', 'f-35', 'own');
const modelYears = fc.integer({ min: 2000, max: 2060 });
const anyId = fc.string({ minLength: 1, maxLength: 20 });
const shorthands: fc.Arbitrary<Shorthand> = fc.oneof(
  fc.record({
    kind: fc.constant('lose' as const),
    what: fc.constantFrom(...scopes),
    id: anyId,
    from: modelYears.map((year) => year + 0.5),
    years: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters / 4),
  }),
  fc.record({ kind: fc.constant('grow' as const), line: anyId, amount: fc.integer(), from: modelYears }),
  fc.record({ kind: fc.constant('late' as const), agreement: anyId, years: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ kind: fc.constant('join' as const), agreement: anyId, country: fc.constant('KOR'), year: modelYears }),
);
const recordsIn = (...tableNames: string[]): string[] =>
  [...known.records].filter((key) => tableNames.includes(key.split('/')[0]!));
const depths = fc.constantFrom(
  'whole',
  'chain',
  ...recordsIn('families', 'programs', 'organizations', 'agreements', 'components'),
);
const ends = fc.constantFrom(...recordsIn('organizations', 'programs', 'components', 'agreements', 'countries'));
const groups = fc.subarray(['several', 'other', 'JPN', 'USA', 'air', 'sea'], { maxLength: 4 });
const choices: fc.Arbitrary<Choices> = fc.record({
  view: fc.constantFrom(...views),
  beside: orNull(fc.constantFrom(...pictures)),
  against: orNull(yearsOf(real)),
  onlyDifferent: fc.boolean(),
  filter: filterOf(real),
  focus: orNull(foci),
  depth: orNull(depths),
  without: fc.subarray([...optionalTiers]),
  from: orNull(ends),
  to: orNull(ends),
  chains: fc.constantFrom(...chainScopes),
  grouping: fc.constantFrom(...groupings),
  arrangement: fc.constantFrom(...arrangements),
  sizing: fc.constantFrom(...sizings),
  expanded: groups,
  region: fc.constantFrom(...regions),
  camera: orNull(cameras),
  table: fc.constantFrom(...tables),
  sort: orNull(sorts),
  measure: fc.constantFrom(...measures),
  money: orNull(fc.constantFrom('USD-contract', 'USD-ceiling', 'JPY-funding')),
  singleOnly: fc.boolean(),
  opened: fc.subarray([...familyIds]),
  matrix: fc.constantFrom(...matrices),
  order: fc.constantFrom(...matrixOrders),
  allRows: fc.boolean(),
  row: orNull(fc.constantFrom('countries/JPN', 'organizations/boeing', 'organizations/mda')),
  scenarios: fc.uniqueArray(names, { maxLength: 3 }),
  model: orNull(names),
  settings: fc.dictionary(
    names,
    fc.integer({ min: -5000, max: 5000 }).map((value) => value / 4),
    { maxKeys: 4 },
  ),
  own: fc.uniqueArray(shorthands, { maxLength: 4, selector: writeShorthand }),
  among: fc.constantFrom(...among),
  missed: fc.constantFrom(null, 'boeing', 'seeker-pac3', 'JPN'),
  story: orNull(fc.constantFrom('draft', 'two-boats-a-year')),
  step: orNull(fc.integer({ min: 1, max: 40 })),
  unrolled: fc.boolean(),
  section: orNull(fc.constantFrom(...dataSections)),
  sourceFind: fc.constantFrom('', 'Kyodo', '防衛省 2024', 'a&b=c'),
  sourceKind: orNull(fc.constantFrom(...sourceKinds)),
  sourceYear: orNull(fc.constantFrom('2024', 'undated', 'to-2014')),
  year: orNull(fc.integer({ min: 2000, max: 2060 })),
  columns: orNull(columnLists),
  singleKeys: fc.boolean(),
  lang: fc.constantFrom('en', 'ja'),
  theme: fc.constantFrom(...themes),
});

describe('writing and reading', () => {
  it('gives back any choices, without a note', () => {
    fc.assert(
      fc.property(choices, (own) => {
        expect(read(write(own))).toEqual({ choices: own, notes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('writes the same address again', () => {
    fc.assert(
      fc.property(choices, (own) => {
        expect(write(read(write(own)).choices)).toBe(write(own));
      }),
      { numRuns: 100 },
    );
  });

  it('does so against the default of the other language too', () => {
    const japanese = defaultChoices(real.now, 'ja');
    fc.assert(
      fc.property(choices, (own) => {
        expect(readAddress(writeAddress(own, japanese), japanese, known)).toEqual({ choices: own, notes: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('only what differs from the default is written', () => {
  it('nothing for the default', () => {
    expect(write(fallback)).toBe('');
  });

  it.each([
    { own: withChoices({ view: 'table' }), address: '?view=table' },
    { own: withChoices({ view: 'map', beside: 'table' }), address: '?view=map&beside=table' },
    { own: withChoices({ against: { from: 2015, to: 2015 } }), address: '?against=2015' },
    {
      own: withChoices({ against: { from: 2010, to: 2014 }, onlyDifferent: true }),
      address: '?against=2010-2014&difference=only',
    },
    { own: withFilter({ years: { from: 2018, to: 2018 } }), address: '?years=2018' },
    { own: withFilter({ years: { from: 2018, to: 2022 } }), address: '?years=2018-2022' },
    { own: withFilter({ years: 'all' }), address: '?years=all' },
    { own: withFilter({ areas: ['air', 'quantum'] }), address: '?areas=air,quantum' },
    { own: withFilter({ areas: ['air', 'sea'], allAreas: true }), address: '?areas=air,sea&areas-join=all' },
    { own: withFilter({ countries: ['USA', 'JPN'], allCountries: true }), address: '?countries=USA,JPN&join=all' },
    { own: withFilter({ modes: ['transfer'], statuses: ['planned'] }), address: '?modes=transfer&statuses=planned' },
    {
      own: withFilter({ organizations: ['boeing', 'ihi'] }),
      address: '?organizations=boeing,ihi',
    },
    { own: withChoices({ focus: 'programs/gcap' }), address: '?focus=programs/gcap' },
    { own: withChoices({ focus: 'pairs/JPN-USA/air' }), address: '?focus=pairs/JPN-USA/air' },
    { own: withChoices({ depth: 'families/sea' }), address: '?at=families/sea' },
    { own: withChoices({ depth: 'organizations/boeing' }), address: '?at=organizations/boeing' },
    {
      own: withChoices({ depth: 'programs/gcap', without: ['agreement', 'place'] }),
      address: '?at=programs/gcap&without=agreement,place',
    },
    {
      own: withChoices({ depth: 'chain', from: 'organizations/boeing', to: 'programs/gcap', chains: 'all' }),
      address: '?at=chain&from=organizations/boeing&to=programs/gcap&chains=all',
    },
    {
      own: withChoices({ depth: 'whole', grouping: 'technology', sizing: 'ties', expanded: ['air', 'several'] }),
      address: '?at=whole&group=technology&size=ties&expand=air,several',
    },
    { own: withChoices({ arrangement: 'force', sizing: 'brokerage' }), address: '?layout=force&size=brokerage' },
    { own: withChoices({ region: 'japan' }), address: '?region=japan' },
    {
      own: withChoices({ region: 'globe', camera: { lon: -80, lat: 20, k: 1.5 } }),
      address: '?region=globe&camera=-80,20,1.5',
    },
    { own: withChoices({ camera: { lon: -170.5, lat: 50, k: 2.25 } }), address: '?camera=-170.5,50,2.25' },
    { own: withChoices({ table: 'relations' }), address: '?table=relations' },
    { own: withChoices({ sort: { column: 'from', descending: true } }), address: '?sort=-from' },
    { own: withChoices({ measure: 'value', money: 'USD-ceiling' }), address: '?measure=value&money=USD-ceiling' },
    { own: withChoices({ singleOnly: true, opened: ['air', 'sea'] }), address: '?sources=single&open=air,sea' },
    { own: withChoices({ matrix: 'organizations', order: 'name' }), address: '?matrix=organizations&order=name' },
    {
      own: withChoices({
        view: 'data',
        section: 'sources',
        sourceFind: 'GAO',
        sourceKind: 'government',
        sourceYear: '2024',
      }),
      address: '?view=data&section=sources&source=GAO&source-kind=government&source-year=2024',
    },
    { own: withChoices({ allRows: true, row: 'countries/JPN' }), address: '?rows=all&row=countries/JPN' },
    { own: withChoices({ view: 'what-if', scenarios: ['a', 'b-2'] }), address: '?view=what-if&scenario=a,b-2' },
    { own: withChoices({ settings: { top: 45, 'b-2.year': 2030.5 } }), address: '?set=top:45,b-2.year:2030.5' },
    {
      own: withChoices({
        model: '155mm',
        own: [{ kind: 'lose', what: 'country', id: 'CAN', from: 2026, years: 1 }],
        year: 2027,
      }),
      address: '?model=155mm&also=lose:country:CAN:2026:1&when=2027',
    },
    { own: withChoices({ columns: ['name', 'lead'] }), address: '?columns=name,lead' },
    { own: withChoices({ singleKeys: false }), address: '?keys=off' },
    { own: withChoices({ lang: 'ja', theme: 'dark' }), address: '?lang=ja&theme=dark' },
  ])('$address', ({ own, address }) => {
    expect(write(own)).toBe(address);
    expect(read(address).choices).toEqual(own);
  });
});

describe('what is not understood is noted, and everything else kept', () => {
  const sound = 'view=map&years=2018';
  const expected = withChoices({ view: 'map', filter: { ...fallback.filter, years: { from: 2018, to: 2018 } } });

  it.each([
    { extra: 'colour=red', note: { parameter: 'colour', value: 'red', reason: 'unknown-parameter' } },
    { extra: '__proto__=1', note: { parameter: '__proto__', value: '1', reason: 'unknown-parameter' } },
    { extra: 'constructor', note: { parameter: 'constructor', value: '', reason: 'unknown-parameter' } },
    { extra: 'View=map', note: { parameter: 'View', value: 'map', reason: 'unknown-parameter' } },
    { extra: 'region=atlantis', note: { parameter: 'region', value: 'atlantis', reason: 'unknown-value' } },
    {
      extra: 'focus=programs/nothing',
      note: { parameter: 'focus', value: 'programs/nothing', reason: 'unknown-value' },
    },
    { extra: 'focus=pairs/USA-JPN', note: { parameter: 'focus', value: 'pairs/USA-JPN', reason: 'unknown-value' } },
    { extra: 'focus=pairs/JPN-JPN', note: { parameter: 'focus', value: 'pairs/JPN-JPN', reason: 'unknown-value' } },
    { extra: 'focus=pairs/JPN-XXX', note: { parameter: 'focus', value: 'pairs/JPN-XXX', reason: 'unknown-value' } },
    {
      extra: 'focus=pairs/JPN-USA/cheese',
      note: { parameter: 'focus', value: 'pairs/JPN-USA/cheese', reason: 'unknown-value' },
    },
    {
      extra: 'at=sites/mhi-nagoya',
      note: { parameter: 'at', value: 'sites/mhi-nagoya', reason: 'unknown-value' },
    },
    { extra: 'from=sites/mhi', note: { parameter: 'from', value: 'sites/mhi', reason: 'unknown-value' } },
    { extra: 'to=programs/none', note: { parameter: 'to', value: 'programs/none', reason: 'unknown-value' } },
    { extra: 'chains=some', note: { parameter: 'chains', value: 'some', reason: 'unknown-value' } },
    { extra: 'group=shape', note: { parameter: 'group', value: 'shape', reason: 'unknown-value' } },
    { extra: 'layout=spring', note: { parameter: 'layout', value: 'spring', reason: 'unknown-value' } },
    { extra: 'size=huge', note: { parameter: 'size', value: 'huge', reason: 'unknown-value' } },
    { extra: 'without=programme', note: { parameter: 'without', value: 'programme', reason: 'unknown-value' } },
    { extra: 'expand=cheese', note: { parameter: 'expand', value: 'cheese', reason: 'unknown-value' } },
    { extra: 'areas=cheese', note: { parameter: 'areas', value: 'cheese', reason: 'unknown-value' } },
    {
      extra: 'organizations=acme',
      note: { parameter: 'organizations', value: 'acme', reason: 'unknown-value' },
    },
    { extra: 'measure=weight', note: { parameter: 'measure', value: 'weight', reason: 'unknown-value' } },
    { extra: 'money=gold', note: { parameter: 'money', value: 'gold', reason: 'unknown-value' } },
    { extra: 'sources=two', note: { parameter: 'sources', value: 'two', reason: 'unknown-value' } },
    { extra: 'open=cheese', note: { parameter: 'open', value: 'cheese', reason: 'unknown-value' } },
    { extra: 'matrix=rubik', note: { parameter: 'matrix', value: 'rubik', reason: 'unknown-value' } },
    { extra: 'order=luck', note: { parameter: 'order', value: 'luck', reason: 'unknown-value' } },
    { extra: 'rows=some', note: { parameter: 'rows', value: 'some', reason: 'unknown-value' } },
    { extra: 'row=programs/gcap', note: { parameter: 'row', value: 'programs/gcap', reason: 'unknown-value' } },
    { extra: 'join=some', note: { parameter: 'join', value: 'some', reason: 'unknown-value' } },
  ])('$extra', ({ extra, note }) => {
    for (const search of [`?${sound}&${extra}`, `?${extra}&${sound}`, `${extra}&${sound}`])
      expect(read(search)).toEqual({ choices: expected, notes: [note] });
  });

  it.each(['', '20', '1', '2018-', '-2018', '2022-2018', '1000', '9999', '2018-2022-2024', '２０１８', 'NaN', '2018 '])(
    'years=%j',
    (value) => {
      const { choices: own, notes } = read(`?years=${encodeURIComponent(value)}&view=map`);
      expect(own).toEqual(withChoices({ view: 'map' }));
      expect(notes).toEqual([{ parameter: 'years', value, reason: 'unknown-value' }]);
    },
  );

  it.each([
    '',
    '1,2',
    '1,2,3,4',
    'a,b,c',
    '1,,3',
    '181,0,2',
    '0,91,2',
    '0,0,0.5',
    '0,0,601',
    '0,0,Infinity',
    'NaN,0,2',
  ])('camera=%j', (value) => {
    const { choices: own, notes } = read(`?camera=${encodeURIComponent(value)}`);
    expect(own).toEqual(fallback);
    expect(notes).toEqual([{ parameter: 'camera', value, reason: 'unknown-value' }]);
  });

  it('the known part of a list is kept, the rest noted one by one', () => {
    expect(read('?countries=JPN,XXX,USA,jpn')).toEqual({
      choices: withFilter({ countries: ['JPN', 'USA'] }),
      notes: [
        { parameter: 'countries', value: 'XXX', reason: 'unknown-value' },
        { parameter: 'countries', value: 'jpn', reason: 'unknown-value' },
      ],
    });
  });

  it('an id given twice counts once', () => {
    expect(read('?areas=air,air')).toEqual({ choices: withFilter({ areas: ['air'] }), notes: [] });
  });

  it('a parameter given twice counts once, the first time', () => {
    expect(read('?view=map&view=table').choices.view).toBe('map');
  });

  it('nonsense in every parameter opens the default and says so for each', () => {
    const names = [
      'view',
      'beside',
      'against',
      'difference',
      'years',
      'areas',
      'countries',
      'join',
      'modes',
      'statuses',
      'focus',
      'at',
      'from',
      'to',
      'chains',
      'group',
      'layout',
      'size',
      'without',
      'expand',
      'region',
      'camera',
      'table',
      'sort',
      'lang',
      'theme',
    ];
    const nonsense = names.map((name) => `${name}=%00<script>`).join('&');
    const { choices: own, notes } = read(`?${nonsense}`);
    expect(own).toEqual(fallback);
    expect(notes.map((note) => note.parameter)).toEqual(names);
    expect(new Set(notes.map((note) => note.reason))).toEqual(new Set(['unknown-value']));
  });

  it('no text at all breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { choices: own } = read(text);
        expect(read(write(own))).toEqual({ choices: own, notes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('no value in a known parameter breaks it', () => {
    const names = fc.constantFrom('view', 'years', 'areas', 'countries', 'focus', 'at', 'camera', 'sort', 'lang');
    fc.assert(
      fc.property(names, fc.string({ unit: 'grapheme' }), (name, text) => {
        const { choices: own } = read(`?${name}=${encodeURIComponent(text)}`);
        expect(read(write(own))).toEqual({ choices: own, notes: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('old links keep working', () => {
  it.each([
    { old: '?year=2018', now: '?years=2018' },
    { old: '?tech=air', now: '?areas=air' },
    { old: '?tech=undersea&year=2020&view=table', now: '?years=2020&areas=undersea&view=table' },
  ])('$old means $now', ({ old, now }) => {
    expect(read(old)).toEqual({ choices: read(now).choices, notes: [] });
    expect(read(old).choices).not.toEqual(fallback);
  });

  it('today’s parameter wins over the one of the past', () => {
    expect(read('?year=2018&years=2020')).toEqual({
      choices: withFilter({ years: { from: 2020, to: 2020 } }),
      notes: [],
    });
  });

  it('what an old parameter cannot mean is noted under today’s name', () => {
    expect(read('?year=soon').notes).toEqual([{ parameter: 'years', value: 'soon', reason: 'unknown-value' }]);
  });
});

describe('an address stays under 2,000 characters', () => {
  it.each([
    { name: 'areas', own: { areas: [...known.areas] } },
    { name: 'countries', own: { countries: [...known.countries] } },
    { name: 'modes', own: { modes } },
    { name: 'statuses', own: { statuses } },
  ])('with every one of the $name chosen', ({ own }) => {
    expect(write(withFilter(own)).length).toBeLessThan(2000);
  });

  it('with everything chosen at once', () => {
    const filter = {
      years: { from: 2018, to: 2022 },
      areas: [...known.areas],
      allAreas: true,
      countries: [...known.countries],
      allCountries: true,
      modes,
      statuses,
      // One at a time is asked for on the page; more only by hand.
      organizations: [...known.records]
        .filter((key) => key.startsWith('organizations/'))
        .slice(0, 3)
        .map((key) => key.slice(14)),
    };
    const longest = [...known.records].sort((a, b) => b.length - a.length);
    const own = withChoices({
      filter,
      focus: longest[0]!,
      depth: longest.find((key) => key.startsWith('programs/'))!,
      from: longest.find((key) => key.startsWith('organizations/'))!,
      to: longest.find((key) => key.startsWith('agreements/'))!,
      without: optionalTiers,
      expanded: ['several', 'other', ...known.countries],
      camera: { lon: -179.99, lat: -89.99, k: 39.99 },
    });
    expect(write(own).length).toBeLessThan(2000);
    expect(read(write(own))).toEqual({ choices: own, notes: [] });
  });
});

it('links can be read by people: commas and slashes stay as they are', () => {
  const address = write(withChoices({ focus: 'programs/gcap', filter: { ...fallback.filter, areas: ['air', 'sea'] } }));
  expect(address).toBe('?areas=air,sea&focus=programs/gcap');
});
