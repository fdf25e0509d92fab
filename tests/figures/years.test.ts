// The year control, rendered: one year, a range, all; full, empty, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { countYears } from '../../src/model/facets.ts';
import type { Years } from '../../src/model/years.ts';
import YearControl from '../../src/view/controls/YearControl.svelte';
import { real } from '../fixtures/realAtlas.ts';
import { empty, everything, tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
function controlOf({
  atlas = real,
  years = { from: 2018, to: 2018 } as Years,
  width = 900,
  lang = 'en' as Lang,
}: {
  atlas?: Atlas;
  years?: Years;
  width?: number;
  lang?: Lang;
}) {
  const counts = countYears(atlas, everything);
  const markup = markupOf(YearControl, { years, counts, now: atlas.now, width, lang, onpreview: noop, onchange: noop });
  return { counts, markup, elements: elementsOf(markup) };
}

/** How many bars the first path of a class draws. */
function outlinesOf(markup: string, part: 'fact' | 'plan'): number {
  const path = elementsOf(markup).find((element) => element.tag === 'path' && element.classes.includes(part));
  return (path!.attributes['d'] ?? '').split('M').length - 1;
}

describe.each([
  { name: 'the real atlas', options: {} },
  { name: 'a phone', options: { width: 340 } },
  { name: 'Japanese', options: { lang: 'ja' as const } },
  { name: 'the tiny atlas', options: { atlas: tiny } },
  { name: 'nothing', options: { atlas: empty } },
])('the histogram of $name', ({ options }) => {
  const { counts, markup, elements } = controlOf(options);

  it('sets what is planned apart from what is at work', () => {
    expect(outlinesOf(markup, 'fact')).toBe(counts.filter((count) => count.facts > 0).length);
    expect(outlinesOf(markup, 'plan')).toBe(counts.filter((count) => count.plans > 0).length);
  });

  it('has a name, and no broken number', () => {
    expect(elements.find((element) => element.attributes['role'] === 'img')?.attributes['aria-label']).toBeTruthy();
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the handles', () => {
  const handlesOf = (years: Years, lang: Lang = 'en') =>
    controlOf({ years, lang })
      .elements.filter((element) => element.attributes['type'] === 'range')
      .map(({ attributes }) => ({ label: attributes['aria-label'], value: Number(attributes['value']) }));

  it('are one for a year, two for a range, none for all', () => {
    expect(handlesOf({ from: 2018, to: 2018 })).toEqual([{ label: 'Year', value: 2018 }]);
    expect(handlesOf({ from: 2010, to: 2018 })).toEqual([
      { label: 'From year', value: 2010 },
      { label: 'To year', value: 2018 },
    ]);
    expect(handlesOf('all')).toEqual([]);
  });

  it('are named in Japanese', () => {
    expect(handlesOf({ from: 2010, to: 2018 }, 'ja').map((handle) => handle.label)).toEqual(['開始年', '終了年']);
  });

  it('reach from the first year to the last', () => {
    const { counts, elements } = controlOf({});
    const { attributes } = elements.find((element) => element.attributes['type'] === 'range')!;
    expect([attributes['min'], attributes['max']].map(Number)).toEqual([counts[0]!.year, counts.at(-1)!.year]);
  });
});

describe.each([
  { years: { from: 2018, to: 2018 } as Years, mode: 'One year', chosen: 1 },
  { years: { from: 2010, to: 2018 } as Years, mode: 'Range', chosen: 9 },
  { years: 'all' as Years, mode: 'All years', chosen: undefined },
])('$mode', ({ years, mode, chosen }) => {
  const { markup, counts } = controlOf({ years });
  it('is the mode that is checked', () => {
    const labels = markup.split('<label').slice(1);
    expect(
      labels
        .filter((label) => /<input[^>]*\schecked/.test(label))
        .map((label) => textOf(`<label${label.split('</label>')[0]}`)),
    ).toEqual([mode]);
  });
  it('has as many bars chosen', () => {
    const last = years === 'all' ? counts.at(-1)!.year : years.to;
    const span = counts.filter(({ year }) => year <= last).slice(-(chosen ?? counts.length));
    const group = markup.slice(markup.indexOf('<g class="chosen'));
    expect(outlinesOf(group, 'fact')).toBe(span.filter((count) => count.facts > 0).length);
  });
});
