// The map's levels and its other projections, rendered: states and prefectures, the cities spread, the globe, the world.
import { describe, expect, it } from 'vitest';
import { wholeView, type Viewport } from '../../src/layout/geometry.ts';
import { viewportOfCamera } from '../../src/layout/map/camera.ts';
import { spreadScale } from '../../src/layout/map/levels.ts';
import { projectionFor } from '../../src/layout/map/projections.ts';
import type { Lang, LonLat } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { reachOf } from '../../src/model/reach.ts';
import type { Region } from '../../src/model/regions.ts';
import MapFigure from '../../src/view/figures/MapFigure.svelte';
import MapProvinces from '../../src/view/figures/MapProvinces.svelte';
import { real, realProvinces, realShapes } from '../fixtures/realAtlas.ts';
import { empty, everything } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, markupOf, marksOf, textOf } from './rendered.ts';

const shapes = realShapes('land-110m.json');
const middle = { Part: MapProvinces, provinces: realProvinces };
const noop = (): void => undefined;

interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  region?: Region;
  viewport?: Viewport;
  centre?: LonLat;
  width?: number;
  lang?: Lang;
  pointedAt?: string;
}
function mapOf(options: Options): string {
  const { atlas = real, region = 'japan', viewport = wholeView, width = 900, lang = 'en' } = options;
  const filter = { ...everything, ...options.filter };
  return markupOf(MapFigure, {
    atlas,
    shapes,
    shown: applyFilter(atlas, filter),
    years: filter.years,
    region,
    viewport,
    centre: options.centre,
    width,
    height: 560,
    lang,
    reach: options.pointedAt === undefined ? null : reachOf(atlas, options.pointedAt),
    selection: options.pointedAt ?? null,
    describedby: 'summary',
    middle,
    onhover: noop,
    onselect: noop,
    onzoom: noop,
    onzoomend: noop,
  });
}

function expectSound(markup: string): void {
  const marks = marksOf(markup);
  expect(new Set(keysOf(marks)).size).toBe(marks.length);
  for (const { attributes } of marks) {
    expect(attributes['aria-label'], attributes['data-key']).toBeTruthy();
    expect(attributes['role']).toBe('button');
  }
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

function boxesOf(markup: string): { x: number; y: number; width: number; height: number }[] {
  const labels = markup.slice(markup.indexOf('<g class="labels'));
  return elementsOf(labels)
    .filter((element) => element.tag === 'rect')
    .map(({ attributes: own }) => ({
      x: Number(own['x']) + 2,
      y: Number(own['y']),
      width: Number(own['width']) - 4,
      height: Number(own['height']),
    }));
}

const cases: { name: string; options: Options }[] = [
  { name: 'Japan', options: {} },
  { name: 'North America', options: { region: 'north-america' } },
  { name: 'Australia in Japanese', options: { region: 'australia', lang: 'ja' } },
  { name: 'this year', options: { filter: { years: { from: real.now, to: real.now } } } },
  { name: 'a year to come', options: { filter: { years: { from: real.now + 4, to: real.now + 4 } } } },
  { name: 'one technology', options: { filter: { areas: ['sea'] } } },
  { name: 'on a phone', options: { width: 390 } },
  { name: 'nothing', options: { atlas: empty } },
];

describe.each(cases)('states and prefectures: $name', ({ options }) => {
  const markup = mapOf(options);
  it('every mark has a key and a name', () => expectSound(markup));
  it('outlines are drawn, flows between countries are not', () => {
    expect(markup).toContain('<g class="outlines"');
    expect([...marksOf(markup, 'flow'), ...marksOf(markup, 'hub')]).toEqual([]);
    const isEmpty = options.atlas === empty;
    expect(marksOf(markup, 'province').length > 0).toBe(!isEmpty);
    expect(keysOf(marksOf(markup, 'province')).some((key) => key.startsWith('provinces/'))).toBe(!isEmpty);
  });
  it('no label covers another', () => {
    const boxes = boxesOf(markup);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
  });
});

it('in Japanese, states and prefectures have Japanese names', () => {
  const markup = mapOf({ lang: 'ja' });
  const own = marksOf(markup, 'province').filter((mark) => mark.attributes['data-key']!.startsWith('provinces/'));
  for (const { attributes } of own) expect(attributes['aria-label']).toMatch(/^[\u3040-\u30ff\u4e00-\u9fff]/);
  expect(textOf(markup)).toMatch(/県/);
});

describe('pointing at a prefecture', () => {
  const sites = realProvinces.byId.get('JP-23')!.sites.join('+');
  const [plain, pointed] = [mapOf({}), mapOf({ pointedAt: `sites/${sites}` })];
  it('lights ties of its sites and mutes others', () => {
    const ties = marksOf(pointed, 'tie');
    expect(ties.some((mark) => mark.classes.includes('strong'))).toBe(true);
    expect(ties.some((mark) => mark.classes.includes('muted'))).toBe(true);
  });
  it('moves nothing', () => {
    const shapeOf = (text: string): string[] => [...text.matchAll(/ (?:d|transform)="[^"]*"/g)].map(([own]) => own);
    expect(shapeOf(pointed)).toEqual(shapeOf(plain));
  });
});

describe('the last level', () => {
  const size = { width: 900, height: 560 };
  const projection = projectionFor('japan', size);
  const k = spreadScale / projection.scale() + 0.01;
  const markup = mapOf({ viewport: viewportOfCamera({ lon: 139.67, lat: 35.28, k }, projection, size) });
  it('every site stands by itself, with a leg where it was moved', () => {
    expectSound(markup);
    const keys = keysOf(marksOf(markup, 'site'));
    const spread = real.sites.filter((site) => site.place === 'Shinjuku, Tokyo' && keys.includes(`sites/${site.id}`));
    expect(spread.length).toBeGreaterThan(1);
    for (const mark of marksOf(markup, 'site')) expect(mark.attributes['aria-label']).not.toMatch(/more sites/);
    expect(markup).toContain('class="legs"');
    expect(markup).toContain('<g class="outlines"'); // finer coasts than those of countries
    expect(marksOf(markup, 'province')).toEqual([]);
  });
  it('labels say which site, not only which city', () => {
    expect(textOf(markup)).toContain('ATLA, Ichigaya');
  });
});

describe.each([
  { name: 'the globe', options: { region: 'globe' } as Options },
  { name: 'the globe from the other side', options: { region: 'globe', centre: [10, 45] } as Options },
  { name: 'the globe, empty', options: { region: 'globe', atlas: empty } as Options },
  { name: 'the globe on a phone', options: { region: 'globe', width: 390, lang: 'ja' } as Options },
  { name: 'the world', options: { region: 'world' } as Options },
])('$name', ({ options }) => {
  const markup = mapOf(options);
  it('every mark has a key and a name', () => expectSound(markup));
  it('every mark is on the map', () => {
    for (const { attributes } of [...marksOf(markup, 'hub'), ...marksOf(markup, 'site')])
      expect(attributes['transform']).not.toContain('-10000');
  });
});

it('the globe has the countries of its side only', () => {
  const hubs = (centre: LonLat): readonly string[] => keysOf(marksOf(mapOf({ region: 'globe', centre }), 'hub'));
  expect(hubs([178, 38])).toEqual(expect.arrayContaining(['countries/JPN', 'countries/USA', 'countries/AUS']));
  expect(hubs([178, 38])).not.toContain('countries/ITA');
  expect(hubs([10, 45])).toContain('countries/ITA');
  expect(hubs([10, 45])).not.toContain('countries/AUS');
});
