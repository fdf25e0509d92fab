// The border: every kind of bad document, with the field's path and the reason; and what is let through.
import { describe, expect, it } from 'vitest';
import small from '../../tests/scenario/cases/small.json';
import { DocumentError, formatFinding } from './findings.ts';
import { parseJson, parseModel, parseScenario } from './parse.ts';
import { jsonSchemas, withScenario } from './schema.ts';

/** A small good document: a seeker plant, an assembly line, two buyers behind a gate. */
const good = () => ({
  years: [2025, 2028] as [number, number],
  lines: [
    { id: 'asm', item: 'missile', org: 'o', country: 'USA', capacity: 100, inputs: [{ item: 'seeker', perUnit: 1 }] },
    { id: 'seek', item: 'seeker', org: 'p', site: 'x', country: 'JPN', capacity: 60 },
  ] as Record<string, unknown>[],
  links: [
    { source: 'seek', target: 'asm' },
    { source: 'asm', target: 'us', gates: ['pact'] },
  ] as Record<string, unknown>[],
  demands: [{ id: 'us', programme: 'p', item: 'missile', country: 'USA', orders: 60 }] as Record<string, unknown>[],
  agreements: [{ id: 'pact', from: 2026 }] as Record<string, unknown>[],
  buffers: [{ id: 'depot', at: 'asm', item: 'seeker', opening: 10 }] as Record<string, unknown>[],
  interventions: [] as Record<string, unknown>[],
});

type Good = ReturnType<typeof good>;

function findingsOf(document: unknown): string[] {
  try {
    parseModel(document);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return (error as DocumentError).findings.map(formatFinding);
  }
}

/** A good document with one thing changed. */
function withChange(change: (document: Good) => void): Good {
  const document = good();
  change(document);
  return document;
}

type Row = [name: string, change: (document: Good) => void, finding: string | RegExp];

function each(rows: Row[]): void {
  it.each(rows)('%s', (_, change, finding) => {
    const findings = findingsOf(withChange(change));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(
      typeof finding === 'string' ? new RegExp(`^${finding.replace(/[[\]{}().*+?|^$\\]/g, '\\$&')}`) : finding,
    );
  });
}

describe('what is let through', () => {
  it('the good document', () => expect(findingsOf(good())).toEqual([]));

  it('all given cases', () => {
    for (const { input } of small.cases) expect(findingsOf(input)).toEqual([]);
  });

  it('notes and sources anywhere, with anything in them', () => {
    const document = withChange((d) => {
      Object.assign(d, { note: 'hello', source: { year: 2024, low: 1 } });
      d.lines[0]!['note'] = [1, 2];
      d.lines[0]!['capacity'] = { low: 1, central: 2, high: 3, source: ['a', 'b'], note: null };
      (d.lines[0]!['inputs'] as object[])[0] = { item: 'seeker', perUnit: 1, source: 5 };
      d.demands[0]!['orders'] = { '2025': 5, note: 'only one year' };
      d.agreements[0]!['parties'] = { USA: 2020, source: 'treaty' };
    });
    expect(findingsOf(document)).toEqual([]);
  });

  it('unknown capacities, points, ranges everywhere, orders by year', () => {
    const document = withChange((d) => {
      d.lines[0]!['capacity'] = null;
      d.lines[1]!['capacity'] = [
        [2030, 5],
        [2025, { low: 1, central: 2, high: 3 }],
      ];
      d.lines[1]!['lead'] = { low: 3, central: 2, high: 1 };
      d.agreements[0]!['from'] = { low: 2029, central: 2027, high: 2025 };
      d.demands[0]!['orders'] = { '2025': { low: 1, central: 2, high: 3 } };
    });
    expect(findingsOf(document)).toEqual([]);
  });

  it('a field that is undefined counts as absent', () => {
    expect(findingsOf(withChange((d) => (d.lines[0]!['lead'] = undefined)))).toEqual([]);
  });
});

describe('form', () => {
  it.each([null, [], 'text', 7, true])('%j is no document', (value) => {
    expect(findingsOf(value)).toEqual([expect.stringMatching(/^must be an object, not /)]);
  });

  each([
    ['no years', (d) => delete (d as Partial<Good>).years, 'years: is missing'],
    [
      'years that are no pair',
      (d) => (d.years = [2025] as never),
      'years: must be [first year, last year], not a list',
    ],
    ['half a year', (d) => (d.years = [2025.5, 2028]), 'years[0]: must be a whole number, not 2025.5'],
    ['years backwards', (d) => (d.years = [2028, 2025]), 'years: must run forward, not from 2028 to 2025'],
    ['41 years', (d) => (d.years = [2025, 2065]), 'years: must be 40 years at most, not 41'],
    ['a field misspelt', (d) => (d.lines[0]!['capcity'] = 3), 'lines[0].capcity: is not a field of this format'],
    ['a table misspelt', (d) => Object.assign(d, { demand: [] }), 'demand: is not a field of this format'],
    [
      'a prototype',
      (d) => Object.defineProperty(d, '__proto__', { value: {}, enumerable: true }),
      '__proto__: is not a field',
    ],
    ['a table that is no list', (d) => (d.lines = {} as never), 'lines: must be a list, not an object'],
    ['a row that is no object', (d) => (d.links[1] = 'asm>us' as never), 'links[1]: must be an object, not "asm>us"'],
    ['an id that is missing', (d) => delete d.lines[1]!['id'], 'lines[1].id: is missing'],
    ['an id that is a number', (d) => (d.buffers[0]!['id'] = 7), 'buffers[0].id: must be a text, not 7'],
    ['an id that is empty', (d) => d.agreements.push({ id: '' }), 'agreements[1].id: must not be empty'],
    ['an item that is missing', (d) => delete d.lines[1]!['item'], 'lines[1].item: is missing'],
    ['a capacity that is missing', (d) => delete d.lines[1]!['capacity'], 'lines[1].capacity: is missing'],
    ['a country that is missing', (d) => delete d.demands[0]!['country'], 'demands[0].country: is missing'],
    [
      'a need that is missing',
      (d) => (d.lines[0]!['inputs'] = [{ item: 'seeker' }]),
      'lines[0].inputs[0].perUnit: is missing',
    ],
    [
      'a flag for a number',
      (d) => (d.lines[0]!['lead'] = true),
      'lines[0].lead: must be a number or {low, central, high}, not true',
    ],
    ['gates that are no list', (d) => (d.links[1]!['gates'] = 'pact'), 'links[1].gates: must be a list, not "pact"'],
    ['a long text, cut', (d) => (d.lines[0]!['lead'] = 'x'.repeat(500)), /not "x{56}\.\.\.$/],
  ]);
});

describe('numbers', () => {
  each([
    ['a negative capacity', (d) => (d.lines[0]!['capacity'] = -1), 'lines[0].capacity: must be 0 or more, not -1'],
    ['an infinite one', (d) => (d.lines[0]!['capacity'] = Infinity), 'lines[0].capacity: must be finite, not Infinity'],
    [
      'one beyond all measure',
      (d) => (d.lines[0]!['capacity'] = 1e16),
      'lines[0].capacity: must be 1000000000000000 at most in size',
    ],
    ['one that is none', (d) => (d.lines[0]!['capacity'] = NaN), 'lines[0].capacity: must be finite, not NaN'],
    [
      'a negative point',
      (d) => (d.lines[0]!['capacity'] = [[2025, -3]]),
      'lines[0].capacity[0][1]: must be 0 or more, not -3',
    ],
    ['no points', (d) => (d.lines[0]!['capacity'] = []), 'lines[0].capacity: must have at least one point'],
    [
      'half a point',
      (d) => (d.lines[0]!['capacity'] = [[2025]]),
      'lines[0].capacity[0]: must be [year, value], not a list',
    ],
    [
      'a year twice',
      (d) =>
        (d.lines[0]!['capacity'] = [
          [2025, 1],
          [2025, 2],
        ]),
      'lines[0].capacity[1][0]: duplicate id "2025"',
    ],
    [
      'a text for a capacity',
      (d) => (d.lines[0]!['capacity'] = 'many'),
      'lines[0].capacity: must be a number, points or null',
    ],
    [
      'a half-given range',
      (d) => (d.lines[0]!['capacity'] = { low: 1, high: 2 }),
      'lines[0].capacity: is a half-given range: central missing',
    ],
    [
      'one end of a range',
      (d) => (d.lines[0]!['lead'] = { high: 2 }),
      'lines[0].lead: is a half-given range: low and central missing',
    ],
    [
      'an empty range',
      (d) => (d.lines[0]!['lead'] = {}),
      'lines[0].lead: is a half-given range: low and central and high missing',
    ],
    [
      'a range with a text',
      (d) => (d.lines[0]!['lead'] = { low: 1, central: 'two', high: 3 }),
      'lines[0].lead.central: must be a number, not "two"',
    ],
    [
      'a range with a negative end',
      (d) => (d.lines[0]!['lead'] = { low: -1, central: 2, high: 3 }),
      'lines[0].lead.low: must be 0 or more, not -1',
    ],
    [
      'a range with more than three',
      (d) => (d.lines[0]!['lead'] = { low: 1, central: 2, high: 3, mid: 2 }),
      'lines[0].lead.mid: is not a field of a range',
    ],
    [
      'a capacity range upside down',
      (d) => (d.lines[0]!['capacity'] = { low: 3, central: 2, high: 1 }),
      'lines[0].capacity: must rise from low to high',
    ],
    [
      'a need of nothing',
      (d) => (d.lines[0]!['inputs'] = [{ item: 'seeker', perUnit: 0 }]),
      'lines[0].inputs[0].perUnit: must be above 0, not 0',
    ],
    ['a share of nothing', (d) => (d.links[0]!['share'] = 0), 'links[0].share: must be above 0, not 0'],
    ['a negative cap', (d) => (d.links[0]!['cap'] = -2), 'links[0].cap: must be 0 or more, not -2'],
    ['a negative delay', (d) => (d.links[0]!['delay'] = -2), 'links[0].delay: must be 0 or more, not -2'],
    [
      'negative orders',
      (d) => (d.demands[0]!['orders'] = { '2026': -4 }),
      'demands[0].orders.2026: must be 0 or more, not -4',
    ],
    ['orders in no year', (d) => (d.demands[0]!['orders'] = { soon: 4 }), 'demands[0].orders.soon: is not a year'],
    ['a weight of nothing', (d) => (d.demands[0]!['weight'] = 0), 'demands[0].weight: must be above 0, not 0'],
    [
      'an open order in half a year',
      (d) => (d.demands[0]!['openOrders'] = [[2025.5, 1]]),
      'demands[0].openOrders[0][0]: must be a whole number',
    ],
    [
      'a fleet of none',
      (d) => (d.demands[0]!['loop'] = { fleet: 0, years: {} }),
      'demands[0].loop.fleet: must be above 0, not 0',
    ],
  ]);
});

describe('references', () => {
  each([
    [
      'a line twice',
      (d) => d.lines.push({ id: 'seek', item: 'z', country: 'USA', capacity: 1 }),
      'lines[2].id: duplicate id "seek", first given in lines[1].id',
    ],
    [
      'a demand with the id of a line',
      (d) => d.demands.push({ id: 'seek', item: 'seeker', country: 'USA' }),
      'demands[1].id: duplicate id "seek"',
    ],
    [
      'a link twice',
      (d) => d.links.push({ source: 'seek', target: 'asm' }),
      'links[2]: duplicate id "seek>asm", first given in links[0]',
    ],
    [
      'an own id like a made one',
      (d) => d.links.push({ id: 'seek>asm', source: 'seek', target: 'asm' }),
      'links[2].id: duplicate id "seek>asm"',
    ],
    ['a buffer twice', (d) => d.buffers.push({ ...d.buffers[0]! }), 'buffers[1].id: duplicate id "depot"'],
    ['an agreement twice', (d) => d.agreements.push({ id: 'pact' }), 'agreements[1].id: duplicate id "pact"'],
    [
      'an input twice',
      (d) => (d.lines[0]!['inputs'] as object[]).push({ item: 'seeker', perUnit: 2 }),
      'lines[0].inputs[1].item: duplicate id "seeker"',
    ],
    [
      'a source that is not there',
      (d) => (d.links[0]!['source'] = 'nobody'),
      'links[0].source: no line has the id "nobody"',
    ],
    [
      'a demand as a source',
      (d) => d.links.push({ source: 'us', target: 'asm' }),
      'links[2].source: no line has the id "us"',
    ],
    [
      'a target that is not there',
      (d) => (d.links[0]!['target'] = 'nobody'),
      'links[0].target: no line or demand has the id "nobody"',
    ],
    [
      'a target that takes no such thing',
      (d) => d.links.push({ source: 'seek', target: 'us' }),
      'links[2].target: "us" takes no "seeker"',
    ],
    [
      'a gate that is not there',
      (d) => (d.links[0]!['gates'] = ['pakt']),
      'links[0].gates[0]: no agreement has the id "pakt"',
    ],
    [
      'a buffer at nobody',
      (d) => (d.buffers[0]!['at'] = 'nobody'),
      'buffers[0].at: no line or demand has the id "nobody"',
    ],
    ['a buffer of something else', (d) => (d.buffers[0]!['item'] = 'fuze'), 'buffers[0].item: "asm" takes no "fuze"'],
    [
      'a loop through nobody',
      (d) => (d.demands[0]!['loop'] = { fleet: 5, years: { nobody: 1 } }),
      'demands[0].loop.years.nobody: no line has the id "nobody"',
    ],
    [
      'an order rule without a stock',
      (d) => (d.demands[0] = { id: 'us', item: 'missile', country: 'USA', orderRule: { type: 'base-stock' } }),
      'demands[0].stock: is missing',
    ],
    [
      'an order rule without a target',
      (d) =>
        (d.demands[0] = {
          id: 'us',
          item: 'missile',
          country: 'USA',
          orderRule: { type: 'base-stock' },
          stock: { opening: 1 },
        }),
      'demands[0].stock.target: is missing',
    ],
    [
      'orders and an order rule',
      (d) => Object.assign(d.demands[0]!, { orderRule: { type: 'base-stock' }, stock: { opening: 1, target: 2 } }),
      'demands[0].orders: orders and orderRule exclude each other',
    ],
    [
      'another order rule',
      (d) => (d.demands[0]!['orderRule'] = { type: 'guess' }),
      'demands[0].orderRule.type: must be one of base-stock, not "guess"',
    ],
  ]);
});

describe('cycles', () => {
  const line = (id: string, needs: string[]) => ({
    id,
    item: `of ${id}`,
    country: 'USA',
    capacity: 1,
    inputs: needs.map((need) => ({ item: `of ${need}`, perUnit: 1 })),
  });
  const links = (...pairs: string[]) =>
    pairs.map((pair) => ({ source: pair.split('>')[0]!, target: pair.split('>')[1]! }));

  it('names its members in order, at the link that closes it', () => {
    const document = {
      years: [2025, 2025],
      lines: [line('a', ['c']), line('b', ['a']), line('c', ['b'])],
      links: links('a>b', 'b>c', 'c>a'),
    };
    expect(findingsOf(document)).toEqual(['links[2]: closes a cycle: a > b > c > a']);
  });

  it('leaves out what only leads to it', () => {
    const document = {
      years: [2025, 2025],
      lines: [line('x', []), line('a', ['x', 'b']), line('b', ['a'])],
      links: links('x>a', 'a>b', 'b>a'),
    };
    expect(findingsOf(document)).toEqual(['links[2]: closes a cycle: a > b > a']);
  });

  it('of one line', () => {
    expect(findingsOf({ years: [2025, 2025], lines: [line('a', ['a'])], links: links('a>a') })).toEqual([
      'links[0]: closes a cycle: a > a',
    ]);
  });

  it('two of them', () => {
    const lines = [line('a', ['b']), line('b', ['a']), line('c', ['d']), line('d', ['c'])];
    expect(findingsOf({ years: [2025, 2025], lines, links: links('a>b', 'b>a', 'c>d', 'd>c') })).toHaveLength(2);
  });

  it('through a link that an intervention adds, or that is never open', () => {
    const lines = [line('a', ['b']), line('b', ['a'])];
    const link = { source: 'b', target: 'a', from: 9999 };
    const document = { years: [2025, 2025], lines, links: links('a>b'), interventions: [{ kind: 'link-add', link }] };
    expect(findingsOf(document)).toEqual(['interventions[0].link: closes a cycle: a > b > a']);
  });

  it('not where two ways meet again', () => {
    const lines = [line('a', []), line('b', ['a']), line('c', ['a']), line('d', ['b', 'c'])];
    expect(findingsOf({ years: [2025, 2025], lines, links: links('a>b', 'a>c', 'b>d', 'c>d') })).toEqual([]);
  });

  it('nor in a chain of ten thousand', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => line(`l${i}`, i > 0 ? [`l${i - 1}`] : []));
    const chain = lines.slice(1).map(({ id }, i) => ({ source: `l${i}`, target: id }));
    expect(findingsOf({ years: [2025, 2025], lines, links: chain })).toEqual([]);
  });
});

describe('interventions', () => {
  const bad =
    (...interventions: Record<string, unknown>[]) =>
    (d: Good) =>
      void d.interventions.push(...interventions);

  each([
    ['no kind', bad({ line: 'asm' }), 'interventions[0].kind: is missing'],
    [
      'a kind that is none',
      bad({ kind: 'pray' }),
      /^interventions\[0\]\.kind: must be one of capacity-add, .*not "pray"$/,
    ],
    ['a kind of the prototype', bad({ kind: 'toString' }), /^interventions\[0\]\.kind: must be one of/],
    ['a list', bad([] as never), 'interventions[0]: must be an object, not a list'],
    [
      'capacity on no line',
      bad({ kind: 'capacity-add', line: 'x', approved: 2025, amount: 1 }),
      'interventions[0].line: no line has the id "x"',
    ],
    [
      'capacity in half a year',
      bad({ kind: 'capacity-add', line: 'asm', approved: 2025, delay: 0.5, amount: 1 }),
      'interventions[0].delay: must be a whole number',
    ],
    [
      'capacity without an amount',
      bad({ kind: 'capacity-add', line: 'asm', approved: 2025 }),
      'interventions[0].amount: is missing',
    ],
    [
      'a factor on no country',
      bad({ kind: 'capacity-factor', what: 'country', id: 'FRA', factor: 2 }),
      'interventions[0].id: no line has the country "FRA"',
    ],
    [
      'a negative factor',
      bad({ kind: 'capacity-factor', what: 'org', id: 'o', factor: -1 }),
      'interventions[0].factor: must be 0 or more, not -1',
    ],
    [
      'a knock-out of nothing',
      bad({ kind: 'knock-out', what: 'site', id: 'y', from: 2025, duration: 1 }),
      'interventions[0].id: no line has the site "y"',
    ],
    [
      'a knock-out of what',
      bad({ kind: 'knock-out', what: 'planet', id: 'y', from: 2025, duration: 1 }),
      'interventions[0].what: must be one of line, item, org, site, country, not "planet"',
    ],
    [
      'a knock-out without a date',
      bad({ kind: 'knock-out', what: 'line', id: 'asm', duration: 1 }),
      'interventions[0].from: is missing',
    ],
    [
      'removal of no link',
      bad({ kind: 'link-remove', id: 'a>b', from: 2025 }),
      'interventions[0].id: no link has the id "a>b"',
    ],
    [
      'an added line that is there',
      bad({ kind: 'line-add', line: { id: 'asm', item: 'z', country: 'USA', capacity: 1 } }),
      'interventions[0].line.id: duplicate id "asm"',
    ],
    [
      'an added line with a typo',
      bad({ kind: 'line-add', line: { id: 'n', item: 'z', country: 'USA', capacity: 1, led: 1 } }),
      'interventions[0].line.led: is not a field',
    ],
    [
      'an added link that is there',
      bad({ kind: 'link-add', link: { source: 'seek', target: 'asm' } }),
      'interventions[0].link: duplicate id "seek>asm"',
    ],
    [
      'an added link from nobody',
      bad({ kind: 'link-add', link: { source: 'n', target: 'asm' } }),
      'interventions[0].link.source: no line has the id "n"',
    ],
    [
      'dates of no agreement',
      bad({ kind: 'agreement-set', id: 'x', from: 2025 }),
      'interventions[0].id: no agreement has the id "x"',
    ],
    [
      'a delay of no agreement',
      bad({ kind: 'agreement-delay', id: 'x', years: 1 }),
      'interventions[0].id: no agreement has the id "x"',
    ],
    [
      'admission where there are no parties',
      bad({ kind: 'admit', agreement: 'pact', country: 'JPN', year: 2025 }),
      'interventions[0].agreement: "pact" has no parties',
    ],
    [
      'admission to nothing',
      bad({ kind: 'admit', agreement: 'x', country: 'JPN', year: 2025 }),
      'interventions[0].agreement: no agreement has the id "x"',
    ],
    [
      'orders of nobody',
      bad({ kind: 'orders', demand: 'x', add: 1 }),
      'interventions[0].demand: no demand has the id "x"',
    ],
    [
      'priority of nobody',
      bad({ kind: 'priority', demand: 'x', value: 1 }),
      'interventions[0].demand: no demand has the id "x"',
    ],
    ['priority without a value', bad({ kind: 'priority', demand: 'us' }), 'interventions[0].value: is missing'],
    [
      'no such buffer',
      bad({ kind: 'buffer-set', id: 'x', opening: 1 }),
      'interventions[0].id: no buffer has the id "x"',
    ],
    [
      'a stock of a demand without one',
      bad({ kind: 'stock-set', id: 'us', opening: 1 }),
      'interventions[0].id: "us" has no stock',
    ],
    [
      'a stock of nobody',
      bad({ kind: 'stock-set', id: 'x', opening: 1 }),
      'interventions[0].id: no demand has the id "x"',
    ],
  ]);

  describe('that set the same thing', () => {
    const twice = (a: Record<string, unknown>, b: Record<string, unknown>) => bad(a, { ...a, ...b });
    each([
      [
        'dates',
        twice({ kind: 'agreement-set', id: 'pact', from: 2026 }, { from: 2027 }),
        'interventions[1].from: sets the first year of agreement pact, which interventions[0].from sets too',
      ],
      [
        'a buffer',
        twice({ kind: 'buffer-set', id: 'depot', opening: 1 }, { opening: 2 }),
        'interventions[1].opening: sets the opening of buffer depot',
      ],
      [
        'a priority in a year they share',
        twice({ kind: 'priority', demand: 'us', from: 2025, to: 2026, value: 2 }, { from: 2026, to: 2027 }),
        'interventions[1]: sets the priority of us',
      ],
      [
        'a membership',
        (d) => {
          d.agreements[0]!['parties'] = { USA: 2020 };
          d.interventions.push(
            { kind: 'admit', agreement: 'pact', country: 'JPN', year: 2025 },
            { kind: 'admit', agreement: 'pact', country: 'JPN', year: 2026 },
          );
        },
        'interventions[1].year: sets the year in which JPN joins pact',
      ],
    ]);
  });

  it('may set different things, or the same in other years', () => {
    const document = withChange(
      bad(
        { kind: 'agreement-set', id: 'pact', from: 2026 },
        { kind: 'agreement-set', id: 'pact', to: 2027 },
        { kind: 'priority', demand: 'us', to: 2025, value: 2 },
        { kind: 'priority', demand: 'us', from: 2026, value: 3 },
        { kind: 'knock-out', what: 'line', id: 'asm', from: 2025, duration: 1 },
        { kind: 'knock-out', what: 'line', id: 'asm', from: 2025, duration: 1 },
      ),
    );
    expect(findingsOf(document)).toEqual([]);
  });

  it('may speak of lines and links that others add', () => {
    const line = { id: 'seek2', item: 'seeker', site: 'new-site', country: 'KOR', capacity: 10 };
    const document = withChange(
      bad(
        { kind: 'knock-out', what: 'site', id: 'new-site', from: 2026, duration: 1 },
        { kind: 'link-remove', id: 'seek2>asm', from: 2027 },
        { kind: 'link-add', link: { source: 'seek2', target: 'asm' } },
        { kind: 'line-add', line },
      ),
    );
    expect(findingsOf(document)).toEqual([]);
  });
});

describe('findings', () => {
  it('are all told at once, one line each', () => {
    const findings = findingsOf(
      withChange((d) => {
        d.links[0]!['source'] = 'no\nbody';
        d.demands[0]!['lead'] = 0;
        d.buffers[0]!['at'] = 'nowhere';
      }),
    );
    expect(findings).toEqual([
      'links[0].source: no line has the id "no\\nbody"',
      'buffers[0].at: no line or demand has the id "nowhere"',
    ]);
  });

  it('stop after two hundred', () => {
    const lines = Array.from({ length: 5000 }, () => ({}));
    const findings = findingsOf({ years: [2025, 2026], lines });
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toBe('more than 200 findings: the rest are not listed');
  });

  it('are the message of the error', () => {
    expect(() => parseModel({})).toThrow('years: is missing');
    expect(() => parseJson('{')).toThrow(/^not JSON: /);
    expect(formatFinding({ path: 'a\u2028b', reason: 'c\u0000d' })).toBe('a b: c d');
  });

  it('a byte order mark is no finding', () => expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 }));
});

describe('scenario documents', () => {
  const document = {
    id: 's',
    title: 'S',
    question: 'What if?',
    interventions: [{ kind: 'link-remove', id: 'seek>asm' }],
  };

  it('are checked for their form, and for their ids when laid on a model', () => {
    const scenario = parseScenario(document);
    expect(parseModel(withScenario(parseModel(good()), scenario)).interventions).toHaveLength(1);
    const other = parseScenario({ ...document, interventions: [{ kind: 'link-remove', id: 'x' }] });
    expect(findingsOf(withScenario(parseModel(good()), other))).toEqual([
      'interventions[0].id: no link has the id "x"',
    ]);
  });

  it('need a question', () => {
    expect(() => parseScenario({ ...document, question: undefined })).toThrow('question: is missing');
    expect(() => parseScenario({ ...document, interventions: [{ kind: 'admit' }] })).toThrow(
      'interventions[0].agreement: is missing',
    );
  });
});

describe('the published schemas', () => {
  const format = (schema: unknown) => `${JSON.stringify(schema, null, 1)}\n`;

  it('are those of the code', async () => {
    const { model, scenario } = jsonSchemas();
    await expect(format(model)).toMatchFileSnapshot('../../static/schema/model.schema.json');
    await expect(format(scenario)).toMatchFileSnapshot('../../static/schema/scenario.schema.json');
  });

  it('name every field, with what it means', () => {
    const { model } = jsonSchemas();
    const { properties, required } = model as {
      properties: Record<string, { items?: { properties: object; required: string[] } }>;
      required: string[];
    };
    expect(required).toEqual(['years']);
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining([
        'years',
        'lines',
        'links',
        'buffers',
        'demands',
        'agreements',
        'interventions',
        'note',
        'source',
      ]),
    );
    expect(properties['lines']!.items!.required).toEqual(['id', 'item', 'country', 'capacity']);
    expect(Object.keys(properties['demands']!.items!.properties)).toContain('openOrders');
  });
});
