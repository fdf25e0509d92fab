// A story as one page without scripts: the steps one below the other, each with its picture, text and sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../src/export/xml.ts';
import type { Source } from '../../src/model/details.ts';
import type { Story, StoryStep } from '../../src/model/story.ts';
import { formatDate } from '../../src/view/words/numbers.ts';
import { loadStill } from '../render/bundleStill.ts';
import { narrowQuery } from './narrowPicture.ts';

export interface DrawnStep {
  readonly step: StoryStep;
  /** The picture beside the page. */
  readonly file: string;
  readonly sheet: { readonly width: number; readonly height: number };
  /** For phones; null where it would be a list of words. */
  readonly narrow: Pick<DrawnStep, 'file' | 'sheet'> | null;
  readonly alt: string;
  readonly sources: readonly Source[];
}

const style = `${readFileSync(join(import.meta.dirname, '../render/viewPage.css'), 'utf8')}
section { padding: 28px 0; border-top: 1px solid var(--rule); }
section p { max-width: 66ch; }
figure { margin: 16px 0; }
figure img { width: 100%; height: auto; }
`;

export async function storyPage(story: Story, drawn: readonly DrawnStep[]): Promise<string> {
  const { id, lang, title, summary, author, date } = story;
  const { stillWords, wordsOf } = await loadStill();
  const words = stillWords[lang];
  const say = escapeXml;
  const ending = lang === 'ja' ? '&lang=ja' : '';
  const app = (query: string): string => `../?${say(query)}${say(ending)}`;
  const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${say(text)}</p>`).join('\n');
  const source = ({ publisher, title: name, date: day, url }: Source): string =>
    `<li>${say(publisher)}: ${url ? `<a href="${say(url)}">${say(name)}</a>` : say(name)}${day ? `, ${formatDate(day, lang)}` : ''}</li>`;
  const sections = drawn.map(
    ({ step, file, sheet, narrow, alt, sources }, index) => `<section id="step-${index + 1}">
<h2>${say(step.headline)}</h2>
${paragraphs(step.text)}
<figure><picture>${narrow ? `<source srcset="./${narrow.file}" width="${narrow.sheet.width}" height="${narrow.sheet.height}" media="${narrowQuery}">` : ''}<img src="./${file}" width="${sheet.width}" height="${sheet.height}" alt="${say(alt)}" loading="lazy"></picture></figure>
${step.annotations.length > 0 ? `<ul>${step.annotations.map(({ text }) => `<li>${say(text)}</li>`).join('')}</ul>` : ''}
<p class="links"><a href="${app(step.state)}">${words.open}</a></p>
<details><summary>${words.sources}${lang === 'ja' ? `（${sources.length}）` : ` (${sources.length})`}</summary>
<ul>
${sources.map(source).join('\n')}
</ul></details>
</section>`,
  );
  const other = `./${id}${lang === 'en' ? '.ja' : ''}.html`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)} · Latticework</title>
<meta name="description" content="${say(summary)}">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<main>
<h1>${say(title)}</h1>
<p class="lead">${say(summary)}</p>
<p class="note">${say(author)}${lang === 'ja' ? '、' : ', '}${formatDate(date, lang)}</p>
<p class="links"><a href="${app(`view=stories&story=${id}`)}">${wordsOf(lang).views.stories}</a> <a href="${other}" hreflang="${lang === 'en' ? 'ja' : 'en'}">${wordsOf(lang).site.otherLanguage}</a></p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
