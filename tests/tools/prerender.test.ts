// What the build writes into the pages, and how it weighs them.
import { describe, expect, it } from 'vitest';
import { fillPage, languageLinks, parseSite, preloadLinks } from '../../tools/prerender.ts';
import { firstFiles, formatWeights, isOverBudget } from '../../tools/sizes.ts';

const html = '<head><!--app-head--></head><body><div id="app"><!--app--></div><!--app-without-scripts--></body>';
const stories = new Map([['a', 'Ships & <yards>']]);
const rendered = { head: '<meta name="x">', body: '<h1>Costs $& and $1</h1>' };

describe('a page', () => {
  it('holds the rendered text as it is, at its marks', () => {
    const page = fillPage(html, { file: 'index.html', lang: 'en', rendered, address: '', stories });
    expect(page).toContain('<div id="app"><h1>Costs $& and $1</h1></div>');
    expect(page).toContain('<meta name="x"></head>');
    expect(page).not.toContain('<!--app');
  });
  it('leads to the stories where scripts are off', () => {
    const page = fillPage(html, { file: 'ja.html', lang: 'ja', rendered, address: '', stories });
    expect(page).toMatch(
      /<noscript>.*スクリプトなし.*<a href="\.\/stories\/a\.ja\.html">Ships &amp; &lt;yards><\/a>.*<\/noscript>/,
    );
  });
  it('asks early for the first data', () => {
    expect(preloadLinks()).toBe(
      '<link rel="preload" as="fetch" crossorigin href="./data/core.json" />\n    ' +
        '<link rel="preload" as="fetch" crossorigin href="./data/land-110m.json" />',
    );
  });
  it.each(['<!--app-->', '<!--app-head-->', '<!--app-without-scripts-->'])('without %s ends the build', (mark) => {
    const page = { file: 'ja.html', lang: 'ja', rendered, address: '', stories } as const;
    expect(() => fillPage(html.replace(mark, ''), page)).toThrow(`src/ja.html must have ${mark} exactly once`);
  });
});

describe('links between the languages', () => {
  it('are left out where the address is not known', () => {
    expect(languageLinks('en', '')).toBe('');
    expect(fillPage(html, { file: 'index.html', lang: 'en', rendered, address: '', stories })).not.toContain(
      'canonical',
    );
  });
  it('name the page itself and both languages', () => {
    const links = languageLinks('ja', 'https://example.org/atlas/');
    expect(links).toContain('<link rel="canonical" href="https://example.org/atlas/ja.html" />');
    expect(links).toContain('hreflang="en" href="https://example.org/atlas/"');
    expect(links).toContain('hreflang="ja" href="https://example.org/atlas/ja.html"');
  });
});

describe('data/site.json', () => {
  const json = (address: unknown, correctionsContact: unknown = '') => JSON.stringify({ address, correctionsContact });
  it('may leave both empty', () => expect(parseSite(json(''))).toEqual({ address: '', correctionsContact: '' }));
  it('may leave out the last slash', () => {
    expect(parseSite(json('https://example.org/atlas')).address).toBe('https://example.org/atlas/');
  });
  it.each([
    json('example.org'),
    json('https://example.org/?a'),
    json('https://a"b'),
    json(3),
    json('', null),
    '[]',
    '{',
  ])('%s ends the build with a plain line', (text) => expect(() => parseSite(text)).toThrow('data/site.json'));
});

describe('the weight', () => {
  const files: Record<string, string> = {
    'assets/main.js': 'import{a as b}from"./shared.js";import"./side.js";const c=()=>import("./lazy.js");',
    'assets/shared.js': 'export{x}from"./deep.js";',
    'assets/deep.js': '',
    'assets/side.js': 'import"./main.js"',
  };
  it('counts what a page loads by itself, not what it may load later', () => {
    const page = `<script type="module" crossorigin src="./assets/main.js"></script>
      <link rel="stylesheet" crossorigin href="./assets/main.css">
      <link rel="modulepreload" crossorigin href="./assets/shared.js">
      <link rel="preload" as="fetch" href="./data/core.json"><link rel="icon" href="./icon.svg">`;
    expect(firstFiles(page, (file) => files[file] ?? '')).toEqual([
      'assets/deep.js',
      'assets/main.css',
      'assets/main.js',
      'assets/shared.js',
      'assets/side.js',
    ]);
  });
  it('over its budget is told as such', () => {
    const heavy = { name: 'data', files: [], bytes: 150_001, budget: 150_000 };
    expect(isOverBudget(heavy)).toBe(true);
    expect(isOverBudget({ ...heavy, bytes: 150_000 })).toBe(false);
    expect(formatWeights([heavy])).toMatch(/data +150\.0 kB of 150\.0 kB {2}OVER BUDGET/);
  });
});
