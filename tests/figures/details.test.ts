// The details of a record, rendered: with and without what is loaded on demand, in both languages.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import type { Details } from '../../src/model/details.ts';
import DetailsPanel from '../../src/view/details/DetailsPanel.svelte';
import { real, realDetails } from '../fixtures/realAtlas.ts';
import { tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
const tinyDetails: Details = {
  records: {
    organizations: {},
    sites: {},
    programs: { fighter: { summary: 'A fighter of two countries.', sources: ['paper'] } },
    agreements: {},
    components: {},
    relations: { 'bae-develops': { note: 'A note.', sources: ['paper'] } },
    events: { 'first-flight': { sources: ['paper'] }, signing: { sources: ['paper'] } },
  },
  figures: [],
  openQuestions: [],
  sources: {
    paper: {
      id: 'paper',
      publisher: 'The Paper',
      title: 'On fighters',
      date: '2024-05',
      read: '2026-01-02',
      url: 'https://example.org/a',
      kind: 'news',
    },
  },
};
interface Options {
  atlas?: Atlas;
  details?: Details | null;
  failure?: string | null;
  lang?: Lang;
  reportHref?: string;
}
function panelOf(
  focus: string,
  { atlas = tiny, details = tinyDetails, failure = null, lang = 'en', reportHref }: Options = {},
) {
  return markupOf(DetailsPanel, {
    atlas,
    focus,
    details,
    shownPrograms: new Set(atlas.programs.map((row) => row.id)),
    failure,
    lang,
    onselect: noop,
    onclose: noop,
    onretry: noop,
    ...(reportHref !== undefined && { reportHref }),
  });
}
const headingOf = (markup: string) => elementsOf(markup).find((element) => element.tag === 'h2')!;

const factsOf = (markup: string): readonly string[] =>
  elementsOf(markup)
    .filter((element) => element.tag === 'dt')
    .map((element) => textOf(element.inside));

describe('the panel', () => {
  it('of an event has its title, its date and whom and what it touches, and says none of it twice', () => {
    const event = real.events.find((row) => row.orgs.length > 0 && row.programs.length > 0)!;
    const markup = panelOf(`events/${event.id}`, { atlas: real, details: realDetails() });
    expect(textOf(headingOf(markup).inside)).toBe(event.title);
    expect(factsOf(markup)).toEqual(['Date', 'Technology', 'Organizations']);
    expect(markup.split(event.title).length - 1).toBe(1);
  });

  it('of a tie has who and whom, and lists it not once more', () => {
    const markup = panelOf('relations/bae-develops');
    expect(factsOf(markup)).toEqual(expect.arrayContaining(['Who', 'With whom', 'Status']));
    expect(
      elementsOf(markup).filter((element) => element.tag === 'h3' && textOf(element.inside).includes('Ties')),
    ).toEqual([]);
    expect(markup).toContain('A note.');
    expect(markup).not.toContain('Nothing recorded');
  });

  it('has a name, a title that can be focused, and a way to close it', () => {
    const markup = panelOf('programs/fighter');
    const elements = elementsOf(markup);
    expect(elements[0]).toMatchObject({ tag: 'aside', attributes: { 'aria-label': 'Details' } });
    expect(headingOf(markup).attributes['tabindex']).toBe('-1');
    expect(textOf(headingOf(markup).inside)).toBe('Programme fighter');
    expect(elements.some((element) => element.attributes['aria-label'] === 'Close details')).toBe(true);
  });

  it('says what it says from where, in one action', () => {
    const links = elementsOf(panelOf('programs/fighter')).filter((element) => element.tag === 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const { attributes } of links) {
      expect(attributes['href']).toBe('https://example.org/a');
      expect(attributes['rel']).toContain('noopener');
    }
  });

  it('waits, fails and offers to try again in words', () => {
    expect(textOf(panelOf('programs/fighter', { details: null }))).toContain('Loading the details…');
    const failed = panelOf('programs/fighter', { details: null, failure: 'data/sources.json: no answer' });
    expect(textOf(failed)).toContain('data/sources.json: no answer');
    expect(textOf(failed)).toContain('Try again');
    expect(elementsOf(failed).some((element) => element.attributes['role'] === 'alert')).toBe(true);
  });

  it('has a link for corrections only where the site has a contact', () => {
    expect(textOf(panelOf('programs/fighter'))).not.toContain('Report an error');
    const link = elementsOf(
      panelOf('programs/fighter', { reportHref: 'mailto:a@example.org?subject=programs/fighter' }),
    );
    expect(link.some((element) => element.attributes['href'] === 'mailto:a@example.org?subject=programs/fighter')).toBe(
      true,
    );
  });

  it('of two countries names both, and lists what joins them', () => {
    const text = textOf(panelOf('pairs/GBR-JPN'));
    expect(text).toContain('UK and Japan');
    expect(text).toContain('Programme fighter');
    expect(text).toContain('Fighter treaty');
    expect(text).not.toContain('Programme interceptor');
  });
});

describe('mixed languages are marked', () => {
  it('an English reader: the title is unmarked, the Japanese name below is Japanese', () => {
    const markup = panelOf('programs/fighter');
    expect(headingOf(markup).attributes['lang']).toBeUndefined();
    expect(elementsOf(markup).find((element) => element.classes.includes('other'))?.attributes['lang']).toBe('ja');
  });

  it('a Japanese reader: the other way round', () => {
    const markup = panelOf('programs/fighter', { lang: 'ja' });
    expect(headingOf(markup).attributes['lang']).toBeUndefined();
    expect(textOf(headingOf(markup).inside)).toBe('fighter事業');
    expect(elementsOf(markup).find((element) => element.classes.includes('other'))?.attributes['lang']).toBe('en');
  });

  it('a name known only in English is English in the Japanese panel', () => {
    expect(headingOf(panelOf('programs/yard-work', { lang: 'ja' })).attributes['lang']).toBe('en');
    const link = elementsOf(panelOf('countries/JPN', { lang: 'ja' })).find(
      (element) => element.tag === 'button' && textOf(element.inside) === 'Yard work',
    );
    expect(link?.attributes['lang']).toBe('en');
  });

  it('an event’s title is in the language that it has', () => {
    const markup = panelOf('programs/fighter', { lang: 'ja' });
    const langOf = (text: string) =>
      elementsOf(markup).find((element) => element.tag === 'p' && textOf(element.inside) === text)?.attributes['lang'];
    expect(langOf('初飛行')).toBe('ja');
    expect(langOf('Treaty signed')).toBe('en');
  });
});

it('a plan’s phase is marked as one', () => {
  const markup = panelOf('programs/fighter');
  const bars = elementsOf(markup).filter((element) => element.classes.includes('bar'));
  expect(bars.map((bar) => bar.classes.includes('plan'))).toEqual([false, false, true]);
});

describe.each(['en', 'ja'] as const)('every record of the real atlas has a panel (%s)', (lang) => {
  const details = realDetails();
  const tables = [
    'programs',
    'organizations',
    'sites',
    'agreements',
    'components',
    'countries',
    'families',
    'relations',
    'events',
  ] as const;
  /** Every seventh: enough of each table, quick enough to run at every change. */
  const keys = tables.flatMap((table) =>
    real[table].filter((_, index) => index % 7 === 0).map((row) => `${table}/${row.id}`),
  );

  it('with a title, without a leftover', () => {
    for (const key of [...keys, 'pairs/JPN-USA', 'pairs/JPN-USA/air']) {
      const markup = panelOf(key, { atlas: real, details, lang });
      expect(textOf(headingOf(markup).inside), key).not.toBe('');
      expect(textOf(markup), key).not.toMatch(/undefined|NaN|\[object|null/);
      for (const { tag, attributes, inside } of elementsOf(markup))
        if (tag === 'button') expect(attributes['aria-label'] ?? textOf(inside), key).not.toBe('');
    }
  });

  it('where every tie names its sources, each a link where it has an address', () => {
    for (const { id } of real.relations.filter((_, index) => index % 7 === 0)) {
      const markup = panelOf(`relations/${id}`, { atlas: real, details, lang });
      const hrefs = elementsOf(markup).map((element) => element.attributes['href']);
      const sources = details.records.relations[id]!.sources.map((source) => details.sources[source]!);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { publisher, url } of sources) {
        expect(textOf(markup), id).toContain(publisher.replace(/\s+/g, ' '));
        if (url !== undefined) expect(hrefs, id).toContain(url);
      }
    }
  });
});
