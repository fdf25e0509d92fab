// The contrast of every text and of every mark as it is drawn, on every screen, in both themes.
import { expect, open, test } from '../journeys/visit.ts';
import { lowMarks, lowTexts } from './ratios.ts';
import { go, screens } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const theme of ['light', 'dark'])
  for (const lang of ['en', 'ja'])
    test(`all text, ${theme}, ${lang}`, async ({ page }) => {
      await open(page);
      const findings: string[] = [];
      for (const [name, search] of Object.entries(screens)) {
        await go(page, `${search}&theme=${theme}&lang=${lang}`);
        findings.push(...(await lowTexts(page)).map((text) => `${name}: ${text}`));
      }
      expect(findings).toEqual([]);
    });

for (const theme of ['light', 'dark'])
  test(`all marks, ${theme}`, async ({ page }) => {
    await open(page);
    const findings: string[] = [];
    for (const [name, search] of Object.entries(screens)) {
      await go(page, `${search}&theme=${theme}`);
      findings.push(...(await lowMarks(page)).map((text) => `${name}: ${text}`));
    }
    expect(findings).toEqual([]);
  });
