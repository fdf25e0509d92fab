// What a reader takes away of a story, taken by a program: the built site in Chromium, its dialog pressed as by hand.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium, type Locator, type Page } from 'playwright';
import type { Lang } from '../src/model/atlas.ts';
import type { StoryEntry } from '../src/model/story.ts';
import { takeAwayWords } from '../src/view/words/late/takeAwayWords.ts';
import { chromiumLaunch } from './chromium.mjs';
import { Plain } from './plainly.mjs';
import { createSite } from './serve.mjs';

const folder = 'dist';
/** Milliseconds that all steps of a story may take to be drawn. */
const longest = 120_000;

/** The stories of the built site, by id. @throws Plain where it is not built */
export function storiesOfSite(): readonly StoryEntry[] {
  const file = `${folder}/data/stories/index.json`;
  if (!existsSync(file)) throw new Plain(`${file} is missing`, 'build the site: npm run build');
  return (JSON.parse(readFileSync(file, 'utf8')) as { stories: readonly StoryEntry[] }).stories;
}

export interface StoryTaker {
  slides(id: string, lang: Lang): Promise<Buffer>;
  /** @param paper as the dialog names it */
  print(id: string, lang: Lang, paper: 'A4' | 'letter', hasNotes: boolean): Promise<Buffer>;
}

/** Opens the site, lets `use` take from it, and closes it. @throws Plain where there is no browser */
export async function withSite<T>(use: (taker: StoryTaker) => Promise<T>): Promise<T> {
  const server = createSite(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch(chromiumLaunch()).catch((error: Error) => {
    throw new Plain(`no browser: ${error.message.split('\n')[0]}`, 'name one with CHROME_PATH');
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed', true);
    });
    return await use(takerOf(page, address));
  } finally {
    await browser.close();
    server.close();
  }
}

function takerOf(page: Page, address: string): StoryTaker {
  const dialogOf = async (id: string, lang: Lang): Promise<Locator> => {
    await page.goto(`${address}${lang === 'ja' ? 'ja.html' : ''}?view=stories&story=${id}`);
    await page.getByRole('button', { name: takeAwayWords[lang].title }).click();
    return page.getByRole('dialog', { name: takeAwayWords[lang].title });
  };
  return {
    async slides(id, lang) {
      const dialog = await dialogOf(id, lang);
      const waiting = page.waitForEvent('download', { timeout: longest });
      await dialog.getByRole('button', { name: takeAwayWords[lang].pptx }).click();
      return readFile(await (await waiting).path());
    },
    async print(id, lang, paper, hasNotes) {
      const words = takeAwayWords[lang];
      const dialog = await dialogOf(id, lang);
      await dialog.getByRole('radio', { name: words.papers[paper] }).check();
      if (hasNotes) await dialog.getByRole('checkbox', { name: words.withNotes }).check();
      await dialog.getByRole('button', { name: words.print }).click();
      await page.locator('html[data-printed]').waitFor({ timeout: longest, state: 'attached' });
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    },
  };
}
