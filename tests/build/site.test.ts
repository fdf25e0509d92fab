// The site as it is published: run after "npm run build".
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pages, parseSite, type Lang } from '../../tools/prerender.ts';
import { isOverBudget, weigh } from '../../tools/sizes.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(repository, 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  : [];
const styles = files.filter((file) => file.endsWith('.css'));
const doors = Object.entries(pages) as [Lang, string][];

/** Every address that the page makes the browser load, or leads to by a link in its head. */
function loaded(html: string): string[] {
  const tags = html.match(/<(?:script|link|img|image|use|iframe|source)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? ''))
    .filter((url) => !url.startsWith('#') && !url.startsWith('data:'));
}

describe.each(doors)('the page in %s (%s)', (lang, file) => {
  it('exists and says its language', () => {
    expect(read(file)).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
  });
  it('carries the picture and its text before any script runs', () => {
    const body = read(file).split('<div id="app"')[1] ?? '';
    expect(body).toContain('<svg');
    expect(body).toMatch(/<h1[^>]*>(?:<!--[^>]*-->|\s)*[^<\s]/);
    expect(read(file)).not.toContain('<!--app-->');
    expect(read(file)).not.toContain('<!--app-head-->');
  });
  it('has one title', () => {
    const head = read(file).split('</head>')[0] ?? '';
    expect(head.match(/<title>/g)).toHaveLength(1);
  });
  it('loads only files of the site, by relative addresses', () => {
    const urls = loaded(read(file));
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) {
      expect(url).toMatch(/^\.\//);
      expect(existsSync(join(dist, dirname(file), url.split('?')[0] ?? '')), url).toBe(true);
    }
  });
  it('starts with one script behind its door', () => {
    expect(loaded(read(file)).filter((url) => url.endsWith('.js')).length).toBeLessThanOrEqual(2);
  });
  it('names its canonical address exactly when the site has one', () => {
    const { address } = parseSite(readFileSync(join(repository, 'data/site.json'), 'utf8'));
    expect(read(file).includes('rel="canonical"')).toBe(address !== '');
  });
  it('keeps to the budget of the first view', () => {
    for (const weight of weigh(dist, file)) expect(weight, weight.name).not.toSatisfy(isOverBudget);
  });
});

describe('the site', () => {
  it('has the data of the first view', () => {
    expect(files).toEqual(expect.arrayContaining(['data/core.json', 'data/land-110m.json']));
  });
  it('has its fonts, and styles that load nothing from elsewhere', () => {
    expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
    for (const file of styles) {
      const urls = [...read(file).matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? '');
      for (const url of urls.filter((each) => !each.startsWith('data:') && !each.startsWith('#')))
        expect(existsSync(join(dist, dirname(file), url)), `${file}: ${url}`).toBe(true);
      expect(read(file)).not.toContain('@import');
    }
  });
  it('holds no path of the machine that built it', () => {
    const texts = files.filter((file) => /\.(?:html|js|css|json)$/.test(file));
    for (const file of texts) expect(read(file).includes(repository), file).toBe(false);
  });
});
