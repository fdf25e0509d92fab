// The published views as they are built: pages that work without scripts, pictures that are light enough, previews for links.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSite } from '../../tools/prerender.ts';
import { headOf, mostPictureBytes, type ViewEntry } from '../../tools/publish/publishViews.ts';
import { readPublishedViews } from '../../tools/publishedViews.ts';

const repository = join(import.meta.dirname, '../..');
const folder = join(repository, 'dist/views');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const { address } = parseSite(readFileSync(join(repository, 'data/site.json'), 'utf8'));
const cases = readPublishedViews().flatMap((view) =>
  (['en', 'ja'] as const).map((lang) => ({ view, lang, id: view.id })),
);

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

describe.each(cases)('$id in $lang', ({ view, lang, id }) => {
  const page = `${id}/${lang === 'en' ? 'index' : 'ja'}.html`;
  it('has a page with its title, a picture that is described, a table and no script', () => {
    const html = read(page);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(/<h1>([^<]+)<\/h1>/.exec(html)?.[1]).toBe(
      view.title[lang].replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    );
    expect(/<img [^>]*alt="([^"]+)"/.exec(html)?.[1]?.length).toBeGreaterThan(view.title[lang].length);
    expect(html.match(/<tr\b/g)!.length).toBeGreaterThan(2);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
  it('leads only to files that are there, and to sources', () => {
    const urls = [...read(page).matchAll(/\s(?:src|srcset|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const url of urls.filter((each) => each.startsWith('.')))
      expect(existsSync(join(folder, id, url.split('?')[0] ?? '')), url).toBe(true);
    const loaded = [...read(page).matchAll(/<(?:img|source|link)[^>]*(?:src|srcset|href)="(https?:[^"]*)"/g)];
    expect(loaded.filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))).toEqual([]);
  });
  it('has a picture that is light enough to stand in for a frame, and a preview of the usual size', () => {
    const picture = readFileSync(join(folder, id, `${lang}.png`));
    expect(picture.length).toBeLessThanOrEqual(mostPictureBytes);
    expect(sizeOf(picture)[0]).toBeGreaterThanOrEqual(640);
    expect(sizeOf(readFileSync(join(folder, id, `card-${lang}.png`)))).toEqual([1200, 630]);
  });
  it('has drawings for light and dark that ask nobody for anything', () => {
    expect(read(`${id}/page-${lang}-dark.svg`)).toContain('#15171b');
    for (const file of [`${lang}.svg`, `page-${lang}-light.svg`, `page-${lang}-dark.svg`]) {
      const svg = read(`${id}/${file}`);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/);
    }
  });
  it('has previews and oEmbed exactly where the site has an address', () => {
    expect(read(page).includes('og:image')).toBe(address !== '');
    expect(existsSync(join(folder, id, `oembed-${lang}.json`))).toBe(address !== '');
    const head = headOf(view, lang, 'https://example.org/atlas/', 'What is seen.').join('\n');
    expect(head).toContain(`property="og:image" content="https://example.org/atlas/views/${id}/card-${lang}.png"`);
    expect(head).toMatch(/rel="canonical" href="https:/);
    expect(head).toMatch(/type="application\/json\+oembed" href="https:/);
  });
});

it('are listed for the share dialog, with the words for their pictures', () => {
  const { views } = JSON.parse(read('index.json')) as { views: readonly ViewEntry[] };
  expect(views.map(({ id }) => id)).toEqual(readPublishedViews().map(({ id }) => id));
  for (const { alt } of views) expect(alt.ja).toMatch(/[ぁ-ん]/);
});
