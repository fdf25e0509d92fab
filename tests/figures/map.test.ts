// The map, rendered: from afar and near, full, empty, filtered, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import { wholeView, type Viewport } from '../../src/layout/geometry.ts';
import { measureFlows } from '../../src/layout/map/measureFlows.ts';
import { measureTies } from '../../src/layout/map/measureTies.ts';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { reachOf } from '../../src/model/reach.ts';
import type { Region } from '../../src/model/regions.ts';
import MapFigure from '../../src/view/figures/MapFigure.svelte';
import { countryLabel } from '../../src/view/words/markTexts.ts';
import { wordsOf } from '../../src/view/words/words.ts';
import { real, realShapes } from '../fixtures/realAtlas.ts';
import { empty, everything, tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, markupOf, marksOf, prettyOf, textOf } from './rendered.ts';

const shapes = realShapes('land-110m.json');
const near: Viewport = { x: -1200, y: -800, k: 8 };
const noop = (): void => undefined;

interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  viewport?: Viewport;
  width?: number;
  height?: number;
  lang?: Lang;
  pointedAt?: string;
  region?: Region;
  bare?: boolean;
}
function mapOf(options: Options = {}) {
  const {
    atlas = real,
    viewport = wholeView,
    width = 800,
    height = 520,
    lang = 'en',
    region = 'north-pacific',
  } = options;
  const filter = { ...everything, ...options.filter };
  const shown = applyFilter(atlas, filter);
  const markup = markupOf(MapFigure, {
    atlas,
    shapes: options.bare ? [] : shapes,
    shown,
    years: filter.years,
    region,
    viewport,
    width,
    height,
    lang,
    reach: options.pointedAt === undefined ? null : reachOf(atlas, options.pointedAt),
    selection: options.pointedAt ?? null,
    describedby: 'summary',
    onhover: noop,
    onselect: noop,
    onzoom: noop,
    onzoomend: noop,
  });
  return { markup, shown, filter, atlas };
}

const cases: { name: string; options: Options }[] = [
  { name: 'everything', options: {} },
  { name: 'this year', options: { filter: { years: { from: real.now, to: real.now } } } },
  { name: 'one technology in a past year', options: { filter: { years: { from: 2010, to: 2010 }, areas: ['sea'] } } },
  { name: 'a year to come', options: { filter: { years: { from: real.now + 4, to: real.now + 4 } } } },
  {
    name: 'two countries on a phone',
    options: { filter: { countries: ['JPN', 'AUS'], allCountries: true }, width: 390, height: 420 },
  },
  { name: 'in Japanese', options: { lang: 'ja' } },
  { name: 'the tiny atlas', options: { atlas: tiny } },
  { name: 'nothing', options: { atlas: empty } },
];

/** What holds for every picture, whatever it shows. */
function expectSound(markup: string): void {
  const marks = marksOf(markup);
  expect(new Set(keysOf(marks)).size).toBe(marks.length);
  for (const { attributes } of marks) {
    expect(attributes['aria-label'], attributes['data-key']).toBeTruthy();
    expect(attributes['role']).toBe('button');
    expect(attributes['tabindex']).toBe('-1');
  }
  const [svg] = elementsOf(markup);
  expect(svg).toMatchObject({ tag: 'svg', attributes: { role: 'group', 'aria-describedby': 'summary' } });
  expect(svg!.attributes['aria-label']).toBeTruthy();
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

describe.each(cases)('from afar: $name', ({ options }) => {
  const { markup, shown, filter, atlas } = mapOf(options);
  const { flows, participation } = measureFlows(atlas, shown.programs, filter.years);

  it('every mark has a key and a name', () => expectSound(markup));

  it('there are as many flows, countries and sites as the set has', () => {
    expect([...keysOf(marksOf(markup, 'flow'))].sort()).toEqual(flows.map((flow) => flow.key).sort());
    expect([...keysOf(marksOf(markup, 'hub'))].sort()).toEqual(
      [...participation.keys()].map((id) => `countries/${id}`).sort(),
    );
    const ids = new Set(shown.programs.map((row) => row.id));
    const sites = atlas.sites.filter((site) => site.programs.some((id) => ids.has(id)));
    expect(marksOf(markup, 'site').length > 0).toBe(sites.length > 0);
    expect(marksOf(markup, 'site').length).toBeLessThanOrEqual(sites.length);
    expect(marksOf(markup, 'tie')).toEqual([]);
  });

  it('what is planned is dashed, what is at work is not', () => {
    for (const mark of marksOf(markup, 'flow'))
      expect(mark.classes.includes('plan')).toBe(mark.attributes['data-key']!.endsWith('/plan'));
  });

  it('every label is a country’s whole name, and the number of its programmes', () => {
    const lang = options.lang ?? 'en';
    const expected = new Map([...participation].map(([id, ids]) => [countryLabel(atlas, id, lang), ids.length]));
    const group = markup.slice(markup.indexOf('<g class="labels'));
    const texts = elementsOf(group).filter((element) => element.tag === 'text');
    for (const { inside } of texts.filter((element) => element.classes.includes('name')))
      expect(textOf(inside)).toBe(wordsOf(lang).map.pole);
    const labels = texts.filter((element) => !element.classes.includes('name'));
    expect(labels.length > 0).toBe(participation.size > 0);
    for (const { inside } of labels) {
      const [name, count] = inside.split(/<tspan[^>]*>/);
      expect(expected.get(textOf(name ?? '')), inside).toBe(Number(textOf(count ?? '')));
    }
  });
});

describe.each(cases)('from near: $name', ({ options }) => {
  const { markup, shown, filter, atlas } = mapOf({ ...options, viewport: near });
  const { ties } = measureTies(atlas, shown.relations, filter.years);

  it('every mark has a key and a name', () => expectSound(markup));

  it('a tie is drawn for those of the set and for nothing else, as it stands', () => {
    const standing = new Map(ties.map((tie) => [tie.key, tie.standing]));
    const marks = marksOf(markup, 'tie');
    for (const mark of marks) expect(mark.classes).toContain(standing.get(mark.attributes['data-key']!));
    expect(marks.length).toBe(ties.length);
    expect([...marksOf(markup, 'flow'), ...marksOf(markup, 'hub')]).toEqual([]);
  });
});

it('in a year to come no tie is drawn as a fact', () => {
  const { markup } = mapOf({ viewport: near, filter: { years: { from: real.now + 4, to: real.now + 4 } } });
  expect(marksOf(markup, 'tie').length).toBeGreaterThan(0);
  expect(marksOf(markup, 'fact')).toEqual([]);
});

describe('pointing at a country', () => {
  const { markup } = mapOf({ atlas: tiny, pointedAt: 'countries/AUS' });
  it('lights its flows and mutes the others', () => {
    for (const mark of marksOf(markup, 'flow')) {
      const isOwn = mark.attributes['data-key']!.includes('AUS');
      expect(mark.classes).toContain(isOwn ? 'strong' : 'muted');
      expect(mark.classes).not.toContain(isOwn ? 'muted' : 'strong');
    }
  });
  it('moves nothing', () => {
    const shapeOf = (text: string): string[] =>
      [...text.matchAll(/ (?:d|transform|points)="[^"]*"/g)].map(([own]) => own);
    expect(shapeOf(markup)).toEqual(shapeOf(mapOf({ atlas: tiny }).markup));
  });
});

it('in Japanese the names are Japanese', () => {
  for (const { attributes } of marksOf(mapOf({ lang: 'ja' }).markup))
    expect(attributes['aria-label']).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

it('of the tiny atlas, without ground, is this picture', async () => {
  const { markup } = mapOf({ atlas: tiny, bare: true, filter: { years: { from: 2026, to: 2026 } } });
  const marks = markup.slice(markup.indexOf('<g class="flows'));
  await expect(prettyOf(marks)).toMatchFileSnapshot('snapshots/map-tiny.txt');
});
