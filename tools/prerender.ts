// Fills the built pages with what the app draws before any script runs, and with what search engines and the browser's
// preloader want to know.
import { storyWords } from '../src/view/words/late/storyWords.ts';
import { Plain } from './plainly.mjs';

export type Lang = 'en' | 'ja';

/** Every page of the site: its file, its language. */
export const pages = { en: 'index.html', ja: 'ja.html' } as const satisfies Record<Lang, string>;

/** What the first view fetches, relative to the page. */
export const firstData = ['./data/core.json', './data/land-110m.json'];

export interface Rendered {
  head: string;
  body: string;
}

/** data/site.json: where the site is published and whom to write to. Either may be empty. */
export interface Site {
  address: string;
  correctionsContact: string;
}

export function parseSite(json: string): Site {
  const remedy = 'write {"address": "", "correctionsContact": ""}, and fill in what is known';
  let site: unknown;
  try {
    site = JSON.parse(json);
  } catch {
    throw new Plain('data/site.json is not JSON', remedy);
  }
  const { address, correctionsContact } = (site ?? {}) as Partial<Record<keyof Site, unknown>>;
  if (typeof address !== 'string' || typeof correctionsContact !== 'string')
    throw new Plain('data/site.json lacks "address" or "correctionsContact"', remedy);
  if (address !== '' && !/^https?:\/\/[^\s"<>?#]+$/.test(address))
    throw new Plain(
      `data/site.json: the address "${address}" is none`,
      'write it like "https://example.org/atlas/", or leave it empty',
    );
  return { address: address === '' || address.endsWith('/') ? address : `${address}/`, correctionsContact };
}

/** Links from a page to itself and to its translations; none where the site's address is not known. */
export function languageLinks(lang: Lang, address: string): string {
  if (address === '') return '';
  const urlOf = (each: Lang) => address + (each === 'en' ? '' : pages[each]);
  const alternates = (Object.keys(pages) as Lang[]).map(
    (each) => `<link rel="alternate" hreflang="${each}" href="${urlOf(each)}" />`,
  );
  return [`<link rel="canonical" href="${urlOf(lang)}" />`, ...alternates].join('\n    ');
}

export function preloadLinks(): string {
  return firstData.map((url) => `<link rel="preload" as="fetch" crossorigin href="${url}" />`).join('\n    ');
}

/** Where scripts are off, the picture stands still; the stories have pages that need none. @param titles of each story, by its id */
export function withoutScripts(lang: Lang, titles: ReadonlyMap<string, string>): string {
  const links = [...titles].map(([id, title]) => {
    const file = `stories/${id}${lang === 'en' ? '' : `.${lang}`}.html`;
    return `<li><a href="./${file}">${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a></li>`;
  });
  const { withoutScripts: lead } = storyWords[lang];
  return `<noscript><section style="padding:0 24px 24px"><p>${lead}</p><ul>${links.join('')}</ul></section></noscript>`;
}

/** The page with the rendered app in it, ready to be hydrated. */
export function fillPage(
  html: string,
  page: { file: string; lang: Lang; rendered: Rendered; address: string; stories: ReadonlyMap<string, string> },
): string {
  const head = [preloadLinks(), languageLinks(page.lang, page.address), page.rendered.head];
  const fills = {
    '<!--app-head-->': head.filter(Boolean).join('\n    '),
    '<!--app-->': page.rendered.body,
    '<!--app-without-scripts-->': withoutScripts(page.lang, page.stories),
  };
  let filled = html;
  for (const [mark, content] of Object.entries(fills)) {
    if (html.split(mark).length !== 2)
      throw new Plain(`src/${page.file} must have ${mark} exactly once`, 'put it back where the prerendered text goes');
    filled = filled.replace(mark, () => content); // a function: "$&" in the text is no pattern
  }
  return filled;
}
