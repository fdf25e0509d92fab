// Sharing and taking away: the dialog, each file, and the pictures as programs outside will read them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test, views } from './visit.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and take away' });

async function share(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function take(page: Page, name: RegExp): Promise<{ file: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name }).click();
  const download = await waiting;
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the dialog opens, says the link, closes with Escape, and gives the focus back', async ({ page }) => {
  await open(page, '?years=2018&view=map');
  const sheet = await share(page);
  await expect(sheet.getByRole('textbox', { name: 'Link' })).toHaveValue(/\?years=2018&view=map$/);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('the data behind a view come in six files, each with its version and licence', async ({ page }) => {
  await open(page, '?areas=air');
  await share(page);
  const forms: [RegExp, RegExp][] = [
    [/programmes, one a row/, /^latticework-\d{4}\.\d\d-programmes\.csv$/],
    [/ties, one a row/, /relations\.csv$/],
    [/^JSON/, /view\.json$/],
    [/^GeoJSON/, /places\.geojson$/],
    [/^GraphML/, /network\.graphml$/],
    [/^GEXF/, /network\.gexf$/],
  ];
  for (const [button, name] of forms) {
    const { file, bytes } = await take(page, button);
    expect(file).toMatch(name);
    const text = bytes.toString('utf8');
    expect(text, file).toMatch(/20\d\d\.\d\d/);
    expect(text, file).toMatch(/CC[- ]BY[- ]4\.0/);
    await expect(dialog(page).getByRole('status').last()).toHaveText(`${file} is saved.`);
  }
});

for (const view of ['Map + network', 'Timeline', 'Table'] as const)
  test(`a picture of ${view} stands by itself`, async ({ page }) => {
    await open(page);
    if (view !== 'Map + network') await views(page).getByRole('button', { name: view, exact: true }).click();
    await expect(page.locator('#picture').locator('svg, table').first()).toBeVisible();
    await share(page);
    const { bytes } = await take(page, /^SVG/);
    const svg = bytes.toString('utf8');
    expect(svg).not.toMatch(/var\(--|color-mix|class="|NaN|undefined/);
    expect(svg).toContain('Who builds what with whom, 2026');
    expect(svg).toContain('127.0.0.1');
    // Alone in a page of its own, it asks for nothing and is as large as it says.
    const size = await page.evaluate(async (text) => {
      const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (xml.querySelector('parsererror')) throw new Error(xml.querySelector('parsererror')!.textContent ?? '');
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      return [image.naturalWidth, image.naturalHeight] as const;
    }, svg);
    const png = (await take(page, /^PNG/)).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size[0] * 2, size[1] * 2]);
  });

test('a citation in three forms', async ({ page }) => {
  await open(page);
  const sheet = await share(page);
  await expect(sheet.getByRole('textbox', { name: 'Text' })).toHaveValue(/data 20\d\d\.\d\d/);
  await sheet.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(sheet.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{/);
  await sheet.getByRole('radio', { name: 'RIS' }).check();
  await expect(sheet.getByRole('textbox', { name: 'RIS' })).toHaveValue(/^TY {2}- DATA/);
});
