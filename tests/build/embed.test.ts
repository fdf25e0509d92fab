// The files for other people's pages, as they are published: run after "npm run build".
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/export/xml.ts';
import { embedWeights } from '../../tools/embed.ts';
import { readPublishedViews } from '../../tools/publishedViews.ts';
import { isOverBudget } from '../../tools/sizes.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const page = existsSync(join(dist, 'embed.html')) ? readFileSync(join(dist, 'embed.html'), 'utf8') : '';

describe('embed.html', () => {
  it('brings everything within: nothing is loaded from anywhere', () => {
    expect(page).toContain('id="packed"');
    expect(page).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=/);
    expect(page).not.toMatch(/<link[^>]*rel="?(?:stylesheet|preload|modulepreload)/);
    const urls = [...page.matchAll(/url\(\s*["']?([^"')]{1,20})/g)].map((match) => match[1] ?? '');
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(/^data:/);
  });
  it('has classic scripts alone', () => expect(page).not.toContain('type="module"'));
  it('is kept from search engines, and says without scripts what it is and where to look', () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toMatch(/<noscript>.*index\.html/s);
  });
});

describe.each(readPublishedViews())('embed/$id.html', ({ id, title }) => {
  const file = join(dist, `embed/${id}.html`);
  const view = existsSync(file) ? readFileSync(file, 'utf8') : '';
  it('has its picture and its table before any script, in both languages', () => {
    for (const lang of ['en', 'ja'] as const) {
      const half = view.split(`<div class="half" lang="${lang}">`)[1]?.split('</footer>')[0] ?? '';
      expect(half).toContain(escapeXml(title[lang]));
      expect(half).toMatch(/<svg [^>]*viewBox/);
      expect(half).toMatch(/<tbody><tr>/);
    }
  });
  it('loads nothing, and keeps to its budget', () => {
    expect(view).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=|type="module"|rel="stylesheet"/);
    expect(gzipSync(view, { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });
});

it('embeds and the host script keep to their budgets', () => {
  for (const weight of embedWeights(dist)) expect(weight, weight.name).not.toSatisfy(isOverBudget);
});
