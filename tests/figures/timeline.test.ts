// The timeline, rendered: full, filtered, empty, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { reachOf } from '../../src/model/reach.ts';
import TimelineFigure from '../../src/view/figures/TimelineFigure.svelte';
import { real } from '../fixtures/realAtlas.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, marksOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
function figureOf(filter: Filter, lang: Lang = 'en', width = 1200, pointed: string | null = null) {
  const shown = applyFilter(real, filter);
  const props = { atlas: real, shown, years: filter.years, width, lang, describedby: 'summary', selection: null };
  const reach = pointed === null ? null : reachOf(real, pointed);
  return { shown, markup: markupOf(TimelineFigure, { ...props, reach, onhover: noop, onselect: noop, onyears: noop }) };
}
const missiles: Filter = { ...everything, areas: ['missiles'] };

describe.each([
  { name: 'of everything', filter: everything, lang: 'en' as Lang, width: 1200 },
  { name: 'of one family', filter: missiles, lang: 'en' as Lang, width: 1200 },
  { name: 'on a phone, in Japanese', filter: missiles, lang: 'ja' as Lang, width: 358 },
])('$name', ({ filter, lang, width }) => {
  const { shown, markup } = figureOf(filter, lang, width);
  const marks = marksOf(markup);
  it('has a mark for each shown programme', () => {
    const programs = keysOf(marks).filter((key) => key.startsWith('programs/'));
    expect(new Set(programs)).toEqual(new Set(shown.programs.map((row) => `programs/${row.id}`)));
  });
  it('names every mark', () => {
    for (const mark of marks) expect(mark.attributes['aria-label']).toBeTruthy();
  });
});

it('draws what an agreement enabled when one points at it', () => {
  const agreement = real.agreements.find((row) => row.date !== undefined && row.enables.length > 1)!;
  const { markup } = figureOf(everything, 'en', 1200, `agreements/${agreement.id}`);
  const allowed = elementsOf(markup).filter((element) => element.classes.includes('allowed'));
  expect(allowed.length).toBe(agreement.enables.length);
});

it('says so when nothing passes', () => {
  const { markup } = figureOf({ ...everything, areas: ['quantum'], statuses: ['cancelled'] });
  expect(marksOf(markup)).toEqual([]);
  expect(textOf(markup)).toContain('Nothing passes the filters.');
});
