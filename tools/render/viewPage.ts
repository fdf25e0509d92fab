// A still page of a view: its picture, what it shows in words, the same as a table, its sources. It works without scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/model/atlas.ts';
import { escapeXml } from '../../src/export/xml.ts';
import { formatDate } from '../../src/view/words/numbers.ts';
import { loadStill } from './bundleStill.ts';
import type { RenderedState } from './renderState.ts';

export interface ViewPage {
  readonly lang: Lang;
  readonly rendered: RenderedState;
  /** The picture as markup, and where its files are. */
  readonly picture: string;
  readonly downloads: readonly { readonly name: string; readonly href: string }[];
  readonly note?: string;
  /** Where the view can be explored, and the page in the other language; absent where there is none. */
  readonly open?: string;
  readonly other?: string;
  /** More of the head: canonical address, previews. */
  readonly head?: readonly string[];
}

const style = readFileSync(join(import.meta.dirname, 'viewPage.css'), 'utf8');

export async function viewPage(page: ViewPage): Promise<string> {
  const { lang, rendered, picture, downloads, note, open, other, head = [] } = page;
  const { stillWords, wordsOf } = await loadStill();
  const words = stillWords[lang];
  const say = escapeXml;
  const { columns, rows } = rendered.table;
  const heads = columns.map((cell) => `<th role="columnheader" scope="col">${say(cell)}</th>`).join('');
  /** On a phone each row is a list of its cells, which then need their names; roles keep it a table. */
  const cellOf = (cell: string, index: number): string =>
    `<td role="cell"${index > 0 ? ` data-name="${say(columns[index] ?? '')}"` : ''}>${say(cell)}</td>`;
  const sources = rendered.sources.map(({ publisher, title, date, url }) => {
    const name = url ? `<a href="${say(url)}">${say(title)}</a>` : say(title);
    return `<li>${say(publisher)}: ${name}${date ? `, ${formatDate(date, lang)}` : ''}</li>`;
  });
  const links = [
    ...(open ? [`<a href="${say(open)}">${words.open}</a>`] : []),
    ...downloads.map(({ name, href }) => `<a href="${say(href)}" download>${say(name)}</a>`),
    ...(other
      ? [`<a href="${say(other)}" hreflang="${lang === 'en' ? 'ja' : 'en'}">${wordsOf(lang).site.otherLanguage}</a>`]
      : []),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(rendered.title)} · Latticework</title>
<meta name="description" content="${say(rendered.sentence)}">
${head.join('\n')}
<style>${style}</style>
</head>
<body>
<main>
<h1>${say(rendered.title)}</h1>
<p class="lead">${say(rendered.sentence)}</p>
<figure>${picture}</figure>
${note ? `<p class="note">${say(note)}</p>` : ''}
<p class="note">${say(rendered.source)}</p>
<p class="links">${links.join(' ')}</p>
<h2>${words.table}</h2>
<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table role="table">
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => `<tr role="row">${row.map(cellOf).join('')}</tr>`).join('\n')}
</tbody>
</table></div>
<details><summary>${words.sources}${lang === 'ja' ? `（${sources.length}）` : ` (${sources.length})`}</summary>
<ul>
${sources.join('\n')}
</ul></details>
</main>
</body>
</html>
`;
}
