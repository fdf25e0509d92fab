// Tasks by keyboard, counted against the mouse and against what is promised: every key and every click is one action.
import type { Page } from '@playwright/test';
import { indexNames, type Spellings } from '../../src/model/search.ts';
import { nodesUnder, supplyTree } from '../../src/model/supplyTree.ts';
import { applyFilter } from '../../src/model/filter.ts';
import { readFileSync } from 'node:fs';
import { real } from '../fixtures/realAtlas.ts';
import { keysTo } from '../fixtures/searchKeys.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { dist, expect, open, panel, query, test } from './visit.ts';

const years = { from: real.now, to: real.now };
/** The programme, and its parts with a single known supplier, as the data have them. */
const programme = real.program.get('f-35')!;
const expected = supplyTree(real, applyFilter(real, { ...everything, years }), years, true)
  .flatMap((family) => family.programmes.flatMap(nodesUnder))
  .filter((node) => node.kind === 'part' && node.path.startsWith(`programs/${programme.id}>`))
  .map((node) => real.component.get(node.key!.replace('components/', ''))!.name);

const singleParts = (page: Page) =>
  page.locator('main li.programme', { hasText: programme.name }).locator('li.part .name').allInnerTexts();

test('the single-source parts of a programme: by keyboard in at most three times the actions of the mouse', async ({
  page,
}) => {
  expect(expected.length).toBeGreaterThan(1);
  await open(page);
  let clicks = 0;
  for (const control of [
    page.getByRole('button', { name: /^Read as a tree/ }).last(),
    page.getByRole('checkbox', { name: 'Only parts with one known supplier' }),
  ]) {
    await control.click();
    clicks++;
  }
  const line = page.locator(`[data-key="programs/${programme.id}"]`);
  await line.scrollIntoViewIfNeeded();
  clicks++; // the wheel, once
  expect(await singleParts(page)).toEqual(expected);

  await open(page);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    keys++;
  };
  for (const key of ['Tab', 'Tab', 'Enter']) await press(key); // the second way to skip
  await expect(page.getByRole('heading', { name: 'As a tree' })).toBeVisible();
  for (const key of ['Tab', 'Space']) await press(key);
  await expect(page.getByRole('checkbox', { name: 'Only parts with one known supplier' })).toBeChecked();
  for (let tab = 0; tab < 3 && !(await page.locator('[data-key]:focus').count()); tab++) await press('Tab');
  for (const letter of programme.name.slice(0, 3)) await press(letter);
  await expect(line).toBeFocused();
  expect(await singleParts(page)).toEqual(expected);
  console.log(`single-source parts: ${clicks} actions by mouse, ${keys} by keyboard`);
  expect(keys).toBeLessThanOrEqual(3 * clicks);
});

test('search: a sample of records with as many keys as are counted for all', async ({ page }) => {
  const spellings = JSON.parse(readFileSync(`${dist}data/search.json`, 'utf8')) as readonly Spellings[];
  const index = await indexNames(real, spellings);
  const sample = [
    ['organizations', real.organizations],
    ['programs', real.programs],
    ['agreements', real.agreements],
  ] as const;
  for (const [table, rows] of sample)
    for (const row of [rows[3]!, rows[Math.floor(rows.length / 2)]!]) {
      const { typed, downs, keys } = keysTo(index, `${table}/${row.id}`, row.short ?? row.name)!;
      await open(page);
      await page.keyboard.press('/');
      await page.keyboard.type(typed);
      await page.getByRole('option').first().waitFor();
      for (let down = 0; down < downs; down++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(panel(page)).toBeVisible();
      expect(query(page), `${keys} keys`).toContain(`focus=${table}/${row.id}`);
    }
});
