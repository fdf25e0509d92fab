// npm run render -- --state "QUERY" --out FILE.svg|png|pdf|html [--lang en|ja] [--theme light|dark] [--width N] [--height N]
// [--scale N]: any view of the app as a picture or a page, from the same figures.
// npm run render -- --story ID --out FILE.pdf [--lang en|ja] [--paper A4|letter] [--notes]: a story on paper, a step a page.
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '../src/model/atlas.ts';
import { Plain, plainly } from './plainly.mjs';
import { drawPng } from './render/drawPng.ts';
import { drawPdf } from './render/drawPdf.ts';
import { pictureFonts } from './render/pictureFonts.ts';
import { renderState, type RenderedState, type RenderOptions } from './render/renderState.ts';
import { storyPdf } from './render/storyPdf.ts';
import { viewPage } from './render/viewPage.ts';

const usage =
  'npm run render -- --state "view=map&years=2020" --out map.svg [--lang ja] [--theme dark] [--width 1200] [--height 600] [--scale 2]\n         npm run render -- --story patriots-flow-back --out story.pdf [--lang ja] [--paper letter] [--notes]';

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { state: text, out: text, lang: text, theme: text, width: text, height: text, scale: text },
    });
    const { state, out, lang = 'en', theme = 'light' } = values;
    if (state === undefined || out === undefined) throw new Error('--state and --out are needed');
    if (lang !== 'en' && lang !== 'ja') throw new Error(`--lang is en or ja, not "${lang}"`);
    if (theme !== 'light' && theme !== 'dark') throw new Error(`--theme is light or dark, not "${theme}"`);
    const width = numberOf(values.width, 'width', 320, 4000);
    const height = numberOf(values.height, 'height', 120, 4000);
    const scale = numberOf(values.scale, 'scale', 0.25, 6);
    const options: RenderOptions = { lang, theme, ...(width && { width }), ...(height && { height }) };
    return { state, out, lang: lang as Lang, scale: scale ?? 1, options };
  } catch (error) {
    throw new Plain((error as Error).message, usage);
  }
}

function numberOf(text: string | undefined, name: string, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new Error(`--${name} is a number from ${least} to ${most}, not "${text}"`);
  return value;
}

async function fileOf(kind: string, rendered: RenderedState, lang: Lang, scale: number): Promise<string | Buffer> {
  const { svg } = rendered;
  if (kind === '.svg') return svg;
  if (kind === '.png') {
    if (lang === 'ja' && !(await pictureFonts()).hasJapanese)
      console.error('No Noto CJK fonts are installed: Japanese is drawn as empty boxes.');
    return (await drawPng(svg, { scale })).bytes;
  }
  if (kind === '.pdf') return drawPdf(svg, rendered.sheet);
  if (kind === '.html') return viewPage({ lang, rendered, picture: rendered.picture.svg, downloads: [] });
  throw new Plain(`"${kind}" is no kind of file`, 'end --out with .svg, .png, .pdf or .html');
}

/** The options of a story on paper; undefined where none is asked for. */
function readStory() {
  const text = { type: 'string' } as const;
  if (!process.argv.some((word) => /^--story(?:=|$)/.test(word))) return undefined;
  try {
    const { values } = parseArgs({
      options: { story: text, out: text, lang: text, paper: text, notes: { type: 'boolean' } },
    });
    const { story, out, lang = 'en', paper = 'A4', notes = false } = values;
    if (story === undefined || out === undefined || extname(out) !== '.pdf')
      throw new Error('--story and --out FILE.pdf are needed');
    if (lang !== 'en' && lang !== 'ja') throw new Error(`--lang is en or ja, not "${lang}"`);
    return { story, out, lang: lang as Lang, paper, hasNotes: notes };
  } catch (error) {
    throw new Plain((error as Error).message, usage);
  }
}

await plainly(async () => {
  const asked = readStory();
  if (asked) {
    const { title, pdf } = await storyPdf(asked.story, asked);
    writeFileSync(asked.out, pdf);
    console.log(`${asked.out}: ${title}, ${(pdf.length / 1000).toFixed(1)} kB`);
    return;
  }
  const { state, out, lang, scale, options } = readOptions();
  const rendered = await renderState(state, { ...options, hasFonts: true }).catch((error: Error) => {
    throw new Plain(error.message, 'open the view in the app: what has a picture there has one here');
  });
  for (const { parameter, value } of rendered.notes)
    throw new Plain(
      `"${value}" means nothing to the parameter "${parameter}"`,
      'copy the query of the address from the app',
    );
  const content = await fileOf(extname(out), rendered, lang, scale);
  writeFileSync(out, content);
  console.log(`${out}: ${rendered.title}, ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`);
});
