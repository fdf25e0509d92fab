// The map by value and its legends, rendered: full, filtered, focused, narrow, with nothing known, in Japanese.
import { describe, expect, it, vi } from 'vitest';
import { wholeView } from '../../src/layout/geometry.ts';
import { measureValues, perUnitOf } from '../../src/layout/map/measureValues.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { reachOf } from '../../src/model/reach.ts';
import MapLegend from '../../src/view/controls/MapLegend.svelte';
import MapValueLegend from '../../src/view/controls/MapValueLegend.svelte';
import MapFigure from '../../src/view/figures/MapFigure.svelte';
import MapValues from '../../src/view/figures/MapValues.svelte';
import { real } from '../fixtures/realAtlas.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, markupOf, marksOf, prettyOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
const thisYear = { years: { from: real.now, to: real.now } } as const;

interface Options {
  filter?: Partial<Filter>;
  money?: string;
  width?: number;
  lang?: Lang;
  pointedAt?: string;
}
function valuesOf({ filter: own, money = 'USD-contract', width = 800, lang = 'en', pointedAt }: Options = {}) {
  const filter = { ...everything, ...own };
  const shown = applyFilter(real, filter);
  const measured = measureValues(real, shown, filter.years, money);
  const perUnit = perUnitOf(measured, 26);
  const markup = markupOf(MapFigure, {
    atlas: real,
    shapes: [],
    shown,
    years: filter.years,
    region: 'north-pacific' as const,
    viewport: wholeView,
    width,
    height: 520,
    lang,
    reach: pointedAt === undefined ? null : reachOf(real, pointedAt),
    selection: pointedAt ?? null,
    describedby: 'summary',
    onhover: noop,
    onselect: noop,
    onzoom: noop,
    onzoomend: noop,
    valued: { Part: MapValues, measured, money, perUnit },
  });
  const legend = markupOf(MapValueLegend, { measured, moneys: [], money, perUnit, lang, onmoney: noop });
  return { markup, legend, measured };
}

const cases: { name: string; options: Options }[] = [
  { name: 'everything', options: {} },
  { name: 'the most that notices allow', options: { money: 'USD-ceiling' } },
  { name: 'one technology this year on a phone', options: { filter: { ...thisYear, areas: ['air'] }, width: 358 } },
  { name: 'in Japanese', options: { lang: 'ja' } },
];

describe.each(cases)('flows by value: $name', ({ options }) => {
  const { markup, legend, measured } = valuesOf(options);
  const marks = marksOf(markup, 'value');

  it('each sum and each pair without one is a mark with a name, and nothing is drawn by number', () => {
    const expected = [...measured.flows, ...measured.unvalued].map((own) => own.key);
    expect([...keysOf(marks)].sort()).toEqual(expected.sort());
    for (const { attributes } of marks) expect(attributes['aria-label'], attributes['data-key']).toBeTruthy();
    expect(marksOf(markup, 'flow')).toEqual([]);
    expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('what has no value is a thin line, never a ribbon', () => {
    for (const mark of marks)
      expect(mark.classes.includes('hair')).toBe(mark.attributes['data-key']!.startsWith('unvalued/'));
  });

  it('a ceiling and a plan are never filled like a contract', () => {
    for (const mark of marks.filter((own) => own.classes.includes('fact')))
      expect(mark.attributes['data-key']).not.toMatch(/\/plan$/);
    if (options.money === 'USD-ceiling') expect(marks.some((own) => own.classes.includes('fact'))).toBe(false);
  });

  it('the legend says of how many relations a value is known', () => {
    expect(textOf(legend)).toContain(String(measured.known));
    expect(textOf(legend)).toContain(String(measured.between));
  });
});

it('where nobody paid in a money there are thin lines only, and no scale', () => {
  const { markup, legend } = valuesOf({ money: 'XXX-contract' });
  const marks = marksOf(markup, 'value');
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((own) => own.classes.includes('hair'))).toBe(true);
  expect(elementsOf(legend).filter((own) => own.tag === 'li').length).toBe(1);
});

it('pointing at a country lights its flows and mutes the others', () => {
  for (const mark of marksOf(valuesOf({ pointedAt: 'countries/AUS' }).markup, 'value')) {
    const isOwn = mark.attributes['data-key']!.includes('AUS');
    expect(mark.classes).toContain(isOwn ? 'strong' : 'muted');
  }
});

it('by value this year, air alone, is this picture', async () => {
  const { markup } = valuesOf({ filter: { ...thisYear, areas: ['air'] } });
  const flows = markup.slice(markup.indexOf('<g class="flows'), markup.indexOf('<g class="sites'));
  await expect(prettyOf(flows)).toMatchFileSnapshot('snapshots/map-values-air.txt');
});

describe('the legend', () => {
  it('tells facts from plans by buttons; the one that is filtered by is pressed', () => {
    const pressedOf = (statuses: Filter['statuses']): (string | undefined)[] =>
      elementsOf(
        markupOf(MapLegend, {
          isNear: false,
          isGathered: false,
          isValued: false,
          statuses,
          lang: 'en' as const,
          onfilter: vi.fn(),
        }),
      )
        .filter((own) => own.tag === 'button')
        .map((own) => own.attributes['aria-pressed']);
    expect(pressedOf([])).toEqual(['false', 'false']);
    expect(pressedOf(['active', 'ended'])).toEqual(['true', 'false']);
    expect(pressedOf(['announced', 'planned', 'proposed'])).toEqual(['false', 'true']);
    expect(pressedOf(['planned'])).toEqual(['false', 'false']);
  });
});
