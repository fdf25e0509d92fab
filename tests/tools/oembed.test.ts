// The oEmbed form of published views: what the specification asks for, and what WordPress leaves of it.
import { expect, it } from 'vitest';
import { readPublishedViews } from '../../tools/publishedViews.ts';
import { oEmbedOf } from '../../tools/publish/oembed.ts';

const address = 'https://example.org/atlas/';
const thumbnail = { file: 'en.png', width: 1000, height: 640 };
const all = readPublishedViews().flatMap(({ id, title, ratio }) =>
  (['en', 'ja'] as const).map((lang) =>
    oEmbedOf({ address, id, query: null, lang, title: title[lang], height: Math.round(800 / ratio), thumbnail }),
  ),
);

/**
 * What WordPress's `wp_filter_oembed_result` leaves of an unknown provider: one frame with these attributes; it adds a sandbox.
 * A leading quotation would hide the frame until WordPress's own script shows it.
 */
function filteredByWordPress(html: string): string {
  const frame = /<iframe ([^>]*)><\/iframe>/.exec(html);
  if (!frame) return '';
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const attributes = [...(frame[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name]) => kept.includes(name!));
  return `<iframe ${attributes.map(([text]) => text).join(' ')} sandbox="allow-scripts" security="restricted"></iframe>`;
}

it('has what the specification asks for', () => {
  expect(all.length).toBeGreaterThan(10);
  for (const form of all) {
    expect(form).toMatchObject({ type: 'rich', version: '1.0', provider_url: address });
    for (const size of [form.width, form.height]) expect(Number.isInteger(size) && size > 0).toBe(true);
    expect(form.title).not.toMatch(/[<>]/);
    expect(form.thumbnail_url).toMatch(/^https:\/\/example\.org\/atlas\/views\/[a-z0-9-]+\/en\.png$/);
  }
});

it('says all three of a thumbnail, or none', () => {
  const bare = oEmbedOf({
    address,
    id: 'gcap',
    query: 'view=map&at=a',
    lang: 'en',
    title: 'GCAP',
    height: 533,
  });
  expect(bare.html).toContain('src="https://example.org/atlas/embed.html?view=map&amp;at=a"');
  expect(Object.keys(bare).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
});

it('gives each frame a title of its own', () => {
  const titles = all.map(({ html }) => /title="([^"]*)"/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(all.length);
});

it('comes through the filter of WordPress as it is, but for the sandbox', () => {
  for (const { html } of all) {
    const left = filteredByWordPress(html);
    expect(left.replace(' sandbox="allow-scripts" security="restricted"', '')).toBe(html);
    expect(left).toMatch(/src="https:\/\/example\.org\/atlas\/embed\/[a-z0-9-]+\.html/);
  }
});
