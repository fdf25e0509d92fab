import { expect, it } from 'vitest';
import { appAddress, elementSnippet, frameAddress, frameSnippet, pictureSnippet, type Embedded } from './snippets.ts';

const plain: Embedded = {
  site: 'https://example.org/atlas/',
  query: 'view=map&countries=JPN,USA',
  id: null,
  picture: { width: 1000, height: 640 },
  narrow: null,
  hasFrame: true,
  frozen: null,
  title: 'Who builds what',
  alt: 'A map',
  lang: 'en',
  width: null,
  ratio: 1.5,
  heights: [],
};
const loose = { isSandboxed: false, isFitted: false };
const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

it('frames any state with a title, its shape, and no word to others of where it stands', () => {
  const [tag = ''] = frameSnippet(plain, loose).split('</iframe>');
  expect(attributesOf(tag)).toMatchObject({
    src: 'https://example.org/atlas/embed.html?view=map&amp;countries=JPN,USA',
    title: 'Who builds what',
    width: '100%',
    height: '533',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    allow: 'fullscreen; clipboard-write',
  });
  expect(tag).toContain('aspect-ratio:1.5');
  expect(tag).not.toContain('sandbox');
});

it('is as high as its content at every width of the column, where that was measured', () => {
  const measured = frameSnippet({ ...plain, ratio: null, heights: [600, 700, 760, 900] }, loose);
  expect(measured).toMatch(/^<div style="container-type:inline-size"><iframe [^>]*height="790"/);
  expect(measured).toContain('height:max(500px + 0.313*100cqw, 345px + 0.556*100cqw, 600px)');
});

it('lets a cautious host allow scripts and nothing of its own', () => {
  const snippet = frameSnippet(plain, { isSandboxed: true, isFitted: true });
  expect(snippet).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"');
  expect(snippet).not.toContain('allow-same-origin');
  expect(snippet).toContain('<script src="https://example.org/atlas/embed.js" async></script>');
});

it('gives a published view its own small file and its picture for readers without scripts', () => {
  const own = { ...plain, id: 'gcap', query: 'view=network&at=programs/gcap&headline=Ours' };
  expect(frameAddress(own)).toBe('https://example.org/atlas/embed/gcap.html?headline=Ours');
  expect(frameSnippet(own, loose)).toMatch(
    /<noscript><a href="[^"]+"><img src="[^"]+views\/gcap\/en\.png" alt="A map"/,
  );
  expect(pictureSnippet(plain)).toBeNull();
});

it('shows a published view in the general frame where it has none of its own', () => {
  const own = { ...plain, id: 'gcap', hasFrame: false };
  expect(frameAddress(own)).toBe('https://example.org/atlas/embed.html?view=map&countries=JPN,USA');
  expect(pictureSnippet(own)).toContain('views/gcap/en.png');
  const narrow = pictureSnippet({ ...own, narrow: { width: 800, height: 900 } });
  expect(narrow).toMatch(/<picture><source media="\(max-width:560px\)" srcset="[^"]+en-narrow\.png 2x" width="800"/);
});

it('holds a frozen one at its version, files and picture', () => {
  const own = { ...plain, id: 'gcap', frozen: '2026.11' };
  for (const text of [frameAddress(own), pictureSnippet(own), elementSnippet(own)])
    expect(text).toContain('https://example.org/atlas/v/2026.11/');
});

it('escapes what an author writes, in every form', () => {
  const nasty = { ...plain, id: 'x', title: '"><script>alert(1)</script>', alt: 'a "b" <c> & d' };
  const all = [frameSnippet(nasty, loose), pictureSnippet(nasty), elementSnippet(nasty)].join('\n');
  expect(all).not.toContain('<script>alert');
  expect(all).toContain('title="&quot;&gt;&lt;script&gt;');
  expect(all).toContain('alt="a &quot;b&quot; &lt;c&gt; &amp; d"');
});

it('links to the app without what is the author’s own, in the language of the article', () => {
  const own = { ...plain, query: `${plain.query}&headline=Ours&mark=programs/gcap&theme=dark`, lang: 'ja' as const };
  expect(appAddress(own)).toBe('https://example.org/atlas/ja.html?view=map&countries=JPN,USA');
  expect(frameAddress(own)).toContain('lang=ja');
});
