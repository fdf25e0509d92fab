// axe on every screen, theme, language and width, and on what opens over them.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../journeys/visit.ts';
import { violations } from './judge.ts';
import { go, screens } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } }); // colours are judged when they have come to rest

for (const [name, search] of Object.entries(screens))
  test(`${name}: English and Japanese, light and dark, 1440 and 390 px, and 768 px in light`, async ({ page }) => {
    await open(page, search);
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const lang of ['en', 'ja'])
        for (const theme of ['light', 'dark']) {
          // Between wide and narrow, colours are those of either.
          if (width === 768 && theme === 'dark') continue;
          await go(page, `${search}&lang=${lang}&theme=${theme}`);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expect(page.locator('html')).toHaveAttribute('lang', lang);
          const isFirst = width === 1440 && lang === 'en';
          const part = theme === 'dark' ? 'colours' : isFirst ? 'all' : 'without marks';
          expect(await violations(page, part), `${width} px, ${lang}, ${theme}`).toEqual([]);
        }
    }
  });

const overlays: Readonly<Record<string, (page: Page, lang: 'en' | 'ja') => Promise<void>>> = {
  help: async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  search: async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('gcap');
    await page.getByRole('option').first().waitFor();
  },
  share: async (page, lang) => {
    await page.getByRole('button', { name: lang === 'ja' ? '共有' : 'Share' }).click();
    await page.getByRole('dialog').waitFor();
  },
};
for (const [name, openIt] of Object.entries(overlays))
  test(`${name} open: English and Japanese, light and dark, wide and narrow`, async ({ page }) => {
    for (const width of [1440, 390])
      for (const lang of ['en', 'ja'] as const)
        for (const theme of ['light', 'dark']) {
          await page.setViewportSize({ width, height: 844 });
          await open(page, `?view=table&lang=${lang}&theme=${theme}`);
          await openIt(page, lang);
          expect(await violations(page, 'all'), `${width} px, ${lang}, ${theme}`).toEqual([]);
        }
  });
