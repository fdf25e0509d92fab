// The demo article with its marks filled: frames, an element and a picture of published views, as the share dialog gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementSnippet, frameSnippet, pictureSnippet, type Embedded } from '../../src/export/snippets.ts';
import type { ViewEntry } from './publishViews.ts';
import { readPublishedViews } from '../publishedViews.ts';

const file = join(import.meta.dirname, '../../docs/demo/article.html');

/** What of views/index.json the article needs. */
interface Listed {
  readonly views: readonly (ViewEntry & { readonly hasFrame: boolean })[];
  readonly hasElement: boolean;
}

/** @param site address of the folder of the built site, with its slash; `dist`: its folder. @throws Error for a mark of an unknown view or form */
export function fillArticle(site: string, dist: string): string {
  const { views: entries, hasElement } = JSON.parse(readFileSync(join(dist, 'views/index.json'), 'utf8')) as Listed;
  const views = readPublishedViews();
  const filled = readFileSync(file, 'utf8').replace(/<!--(\w+):([a-z0-9-]+)-->/g, (mark, form: string, id: string) => {
    const view = views.find((each) => each.id === id);
    const entry = entries.find((each) => each.id === id);
    if (!view || !entry) throw new Error(`${mark}: no published view is called ${id}`);
    const embedded: Embedded = {
      site,
      query: `${view.query}&chrome=off&headline=${encodeURIComponent(view.title.en)}`,
      id,
      picture: entry.picture.en,
      narrow: entry.narrow.en,
      hasFrame: entry.hasFrame,
      frozen: null,
      title: view.title.en,
      alt: entry.alt.en,
      lang: 'en',
      width: null,
      ratio: null,
      heights: view.heights,
    };
    if (form === 'frame' || (form === 'element' && !hasElement))
      return frameSnippet(embedded, { isSandboxed: false, isFitted: true });
    if (form === 'element') return elementSnippet(embedded);
    if (form === 'picture') return pictureSnippet(embedded) ?? '';
    throw new Error(`${mark}: no form is called ${form}`);
  });
  return filled.replaceAll('<!--site-->', site);
}
