// The parts of the page about the data, rendered: full and empty, in both languages.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import type { Changes, Coverage, Exception, Support } from '../../src/model/dataset.ts';
import type { OpenQuestion, Series, Source } from '../../src/model/details.ts';
import { dataSections } from '../../src/state/choices.ts';
import Contents from '../../src/view/data/Contents.svelte';
import Marks from '../../src/view/data/Marks.svelte';
import Missing from '../../src/view/data/Missing.svelte';
import SeriesGrid from '../../src/view/data/SeriesGrid.svelte';
import ShareBars from '../../src/view/data/ShareBars.svelte';
import SourceCharts from '../../src/view/data/SourceCharts.svelte';
import SourceList from '../../src/view/data/SourceList.svelte';
import TableCounts from '../../src/view/data/TableCounts.svelte';
import Versions from '../../src/view/data/Versions.svelte';
import { dataListWords } from '../../src/view/words/late/dataListWords.ts';
import { dataWords } from '../../src/view/words/late/dataWords.ts';
import { readJson, real } from '../fixtures/realAtlas.ts';
import { elementsOf, keysOf, markupOf, marksOf, textOf } from './rendered.ts';

const coverage = readJson('coverage.json') as Coverage;
const questions = readJson('details/open-questions.json') as OpenQuestion[];
const exceptions = readJson('details/exceptions.json') as Exception[];
const series = readJson('details/series.json') as Series[];
const sources = readJson('sources.json') as Record<string, Source>;
const noop = (): void => undefined;
const langs: Lang[] = ['en', 'ja'];

it('the contents name every section, each with an address of its own', () => {
  const links = elementsOf(
    markupOf(Contents, { sections: dataSections, current: 'series' as const, lang: 'ja' as const, ongo: noop }),
  );
  const own = links.filter(({ tag }) => tag === 'a');
  expect(own.map(({ attributes }) => attributes['href'])).toEqual(
    dataSections.map((section) => `?view=data&section=${section}&lang=ja`),
  );
  expect(own.filter(({ attributes }) => attributes['aria-current']).map(({ inside }) => inside)).toEqual([
    dataWords.ja.sections.series,
  ]);
});

it.each(langs)('every table of the package is there once, with its rows and its file (%s)', (lang) => {
  const markup = markupOf(TableCounts, { counts: coverage.counts, lang });
  const files = elementsOf(markup).flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(files.sort()).toEqual(
    Object.keys(coverage.counts)
      .map((table) => `data/tables/${table}.csv`)
      .sort(),
  );
  expect(textOf(markup)).toContain(coverage.counts['sources']!.toLocaleString('en'));
});

it.each(langs)('every status and grade is explained beside its mark (%s)', (lang) => {
  const markup = markupOf(Marks, { atlas: real, lang });
  const text = textOf(markup);
  for (const word of Object.values(dataWords[lang].statuses)) expect(text).toContain(word);
  for (const word of Object.values(dataWords[lang].grades)) expect(text).toContain(word);
  const heads = elementsOf(markup).filter(({ classes }) => classes.includes('head'));
  expect(new Set(heads.flatMap(({ classes }) => classes)).size).toBe(7);
});

it('shares are rounded down, so that 100 % is said only of all', () => {
  const shares = [
    { id: 'site', count: 9999, share: 0.9999 },
    { id: 'source', count: 10_000, share: 1 },
  ] as const;
  const text = textOf(markupOf(ShareBars, { shares, all: 10_000, lang: 'en' as const }));
  expect(text).toContain('99.9 %');
  expect(text.match(/100 %/g)).toHaveLength(1);
});

it('the charts of sources have a bar for each kind and for each year since 2015', () => {
  const props = { atlas: real, sources: coverage.sources, lang: 'en' as const, onkind: noop, onyear: noop };
  const names = elementsOf(markupOf(SourceCharts, props)).flatMap(({ attributes }) => attributes['aria-label'] ?? []);
  const kinds = Object.keys(coverage.sources.kinds).length;
  expect(names).toHaveLength(kinds + 1 + real.now - 2015 + 1);
  expect(names[0]).toMatch(/^to 2014: \d+ sources\. Show them$/);
});

describe('what is missing', () => {
  const props = { atlas: real, others: new Map<string, string>(), sources, onselect: noop };

  it.each(langs)('begins with some of each kind and says how many there are (%s)', (lang) => {
    const text = textOf(markupOf(Missing, { ...props, questions, exceptions, lang }));
    for (const kind of ['disagreement', 'gap'] as const) {
      const own = questions.filter((question) => question.kind === kind);
      expect(text).toContain(`${dataWords[lang].missing[kind]} ${own.length}`);
      expect(text).toContain(lang === 'ja' ? own[0]!.textJa : own[0]!.text);
    }
  });

  it('links what is asked to its records', () => {
    const question: OpenQuestion = { id: 'q', kind: 'gap', text: 'What?', records: ['programs/gcap'], sources: [] };
    const markup = markupOf(Missing, { ...props, questions: [question], exceptions: [], lang: 'en' as const });
    const buttons = elementsOf(markup).filter(({ tag }) => tag === 'button');
    expect(buttons.map(({ inside }) => inside)).toEqual([real.program.get('gcap')?.name]);
  });

  it('every record that an open question names can be opened or is named', () => {
    const known = new Set(series.map(({ id }) => `series/${id}`));
    const others = new Map([...known].map((key) => [key, 'a series']));
    const markup = markupOf(Missing, {
      ...props,
      others,
      questions: questions.slice(0, 6),
      exceptions,
      lang: 'en' as const,
    });
    expect(textOf(markup)).not.toMatch(/(programs|series|relations|events|sites)\/[a-z]/);
  });
});

it.each(langs)('a series of five points or more is drawn, with every point to go to (%s)', (lang) => {
  const markup = markupOf(SeriesGrid, { atlas: real, series, sources, lang });
  const long = series.filter(({ points }) => points.length >= 5);
  const keys = keysOf(marksOf(markup));
  expect(keys.length).toBe(long.reduce((sum, { points }) => sum + points.length, 0));
  expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(new Set(long.map(({ id }) => id)));
  expect(markup).not.toContain('NaN');
});

describe('the list of sources', () => {
  const support: Support = { paper: { records: ['programs/gcap'], rows: 3 } };
  const paper: Source = { id: 'paper', publisher: 'GAO', title: 'On <ships>', kind: 'government', read: '2026-11' };
  const props = {
    atlas: real,
    counts: coverage.sources,
    wish: { find: '', kind: null, year: null },
    failure: null,
    lang: 'en' as const,
    onwish: noop,
    onopen: noop,
    onselect: noop,
  };

  it('says how many there are, and what one supports once that is known', () => {
    const before = textOf(markupOf(SourceList, { ...props, sources: { paper }, support: null }));
    expect(before).toContain('1 of 1 source');
    expect(before).toContain(dataListWords.en.sources.loading);
    const after = textOf(markupOf(SourceList, { ...props, sources: { paper }, support }));
    expect(after).toContain('Supports 3 rows of the tables');
    expect(after).toContain(real.program.get('gcap')!.name);
  });

  it('says when nothing is found, and why support did not come', () => {
    const none = { ...props, wish: { ...props.wish, find: 'zzz' } };
    expect(textOf(markupOf(SourceList, { ...none, sources, support: null }))).toContain(dataListWords.en.sources.none);
    const failed = { ...props, sources: { paper }, support: null, failure: 'data/support.json: gone' };
    expect(textOf(markupOf(SourceList, failed))).toContain('data/support.json: gone');
  });
});

describe('versions', () => {
  const props = { atlas: real, others: new Map<string, string>(), onselect: noop };

  it.each(langs)('the first one says that it is the first (%s)', (lang) => {
    const text = textOf(markupOf(Versions, { ...props, changes: { versions: [], corrections: [] }, lang }));
    expect(text).toContain(dataListWords[lang].versions.only(real.version));
    expect(text).toContain(dataListWords[lang].versions.none);
  });

  it('a later one lists what was added, changed and removed', () => {
    const changes: Changes = {
      versions: [
        {
          version: '2026.12',
          asOf: '2026-12-20',
          since: '2026.11',
          counts: { added: 1, changed: 1, removed: 1, renamed: 1 },
          renamed: [{ from: 'programs/old', to: 'programs/new' }],
          tables: [
            {
              table: 'programs',
              added: [{ key: 'gcap' }],
              changed: [{ key: 'f-35', fields: ['status', 'summary'] }],
              removed: [{ key: 'gone-one', title: 'The one that went' }],
            },
          ],
        },
      ],
      corrections: [],
    };
    const text = textOf(markupOf(Versions, { ...props, changes, lang: 'en' as const }));
    expect(text).toContain('1 added, 1 changed, 1 removed, 1 renamed');
    expect(text).toContain('programs/old is now programs/new');
    for (const name of [real.program.get('gcap')!.name, 'status, summary', 'The one that went'])
      expect(text).toContain(name);
  });
});
