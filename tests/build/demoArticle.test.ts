// The demo article over the built site: every mark filled, every frame named apart, and every file that it asks for there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fillArticle } from '../../tools/publish/demoArticle.ts';

const dist = join(import.meta.dirname, '../../dist');
const site = 'https://example.org/atlas/';
const html = fillArticle(site, dist);

it('has no mark left and no two frames of one name', () => {
  expect(html).not.toMatch(/<!--(?:\w+:|site)/);
  const titles = [...html.matchAll(/<(?:iframe|latticework-view) [^>]*title="([^"]+)"/g)].map((match) => match[1]);
  expect(titles.length).toBeGreaterThanOrEqual(3);
  expect(new Set(titles).size).toBe(titles.length);
});

it('asks for files that the site has', () => {
  const urls = [...html.matchAll(/(?:src|href)="(https:\/\/example\.org\/atlas\/[^"]*)"/g)].map((match) => match[1]!);
  expect(urls.length).toBeGreaterThan(6);
  for (const url of urls) {
    const file = url.slice(site.length).split('?')[0] || 'index.html';
    expect(existsSync(join(dist, file)), file).toBe(true);
  }
});
