// The accessibility tree of each screen and page: its landmarks, headings, groups and tables as stored text (npm run test:walks -- -u
// writes it anew), and what must hold of any: one main heading, no level left out, nothing without a name.
import { expect, open, test } from '../journeys/visit.ts';
import { go, pages, screens, unready } from './screens.ts';
import { faultsOf, skeletonOf } from './tree.ts';

const fileOf = (name: string): string => `${name.replaceAll(' ', '-')}.txt`;

for (const [name, search] of Object.entries(screens))
  test(`the accessibility tree: ${name}`, async ({ page }) => {
    await open(page, search);
    await go(page, search);
    expect(await faultsOf(page)).toEqual([]);
    expect(await skeletonOf(page)).toMatchSnapshot(fileOf(name));
  });

for (const [name, { en }] of Object.entries(pages))
  test(`the accessibility tree: ${name}`, async ({ page }) => {
    await page.goto(en);
    await page.locator('h1').first().waitFor();
    await expect(page.locator(unready)).toHaveCount(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(await skeletonOf(page)).toMatchSnapshot(fileOf(name));
  });
