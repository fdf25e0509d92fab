// The view made ready for an article: the code, the real frame beside it, and what is said where there can be none.
import type { Page } from '@playwright/test';
import { expect, open, test } from './visit.ts';

async function embed(page: Page, query: string) {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('radio', { name: 'Embed in an article' }).check();
  const sheet = page.getByRole('dialog', { name: 'Share and take away' });
  const code = sheet.getByRole('textbox', { name: 'To paste into the article' });
  return { sheet, code };
}

test('a frame with the author’s own headline and note, shown as it will be', async ({ page }) => {
  const { sheet, code } = await embed(page, '?view=network&at=programs/gcap&years=2024');
  await expect(code).toHaveValue(
    /^<iframe src="[^"]+\/embed\.html\?view=network&amp;years=2024&amp;at=programs\/gcap"/,
  );
  await expect(code).toHaveValue(/title="[^"]+"[^>]* loading="lazy"[^>]* referrerpolicy="no-referrer"/);
  await sheet.getByRole('textbox', { name: 'Headline of your own' }).fill('Who builds "it" & why');
  await expect(code).toHaveValue(/title="Who builds &quot;it&quot; &amp; why"/);
  await expect(code).toHaveValue(/headline=Who\+builds\+%22it%22/);
  const frame = page.frameLocator('iframe[title^="Preview at 640 pixels"]');
  await expect(frame.getByText('Who builds "it" & why')).toBeVisible({ timeout: 15_000 });
  // The frame says how high its content is, and the code takes its shape from that.
  await expect(code).not.toHaveValue(/aspect-ratio:1\.5;/);
  await sheet.getByRole('checkbox', { name: 'For cautious hosts (sandbox)' }).check();
  await expect(code).toHaveValue(/sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"/);
});

test('a frozen frame is one of the files that the build keeps', async ({ page, request }) => {
  const { sheet, code } = await embed(page, '?view=map');
  await sheet.getByRole('radio', { name: /^Frozen/ }).check();
  const src = /src="([^"]+)"/.exec(await code.inputValue())![1]!.replaceAll('&amp;', '&');
  expect(src).toMatch(/\/v\/20\d\d\.\d\d\/embed/);
  const answer = await request.get(src);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('version.js');
});

test('a published view has a picture; another says what to do instead', async ({ page }) => {
  const own = await embed(page, '?view=map');
  await own.sheet.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(own.code).toHaveValue(
    /^<a href="[^"]+\?view=map"><picture><source [^>]+><img src="[^"]+views\/north-pacific\/en\.png" alt="[^"]{30,}"/,
  );
  const other = await embed(page, '?view=map&years=2019');
  await other.sheet.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(other.sheet.getByText(/Only published views have a picture/)).toBeVisible();
});

test('copying works without permission for the clipboard', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  const { sheet, code } = await embed(page, '?view=map');
  await expect(code).toHaveValue(/<iframe/);
  await sheet.getByRole('button', { name: 'Copy' }).click();
  await expect(sheet.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('a question that no address can hold is given as a file', async ({ page }) => {
  const many = Array.from({ length: 260 }, (_, at) => `move-${at}:1`).join(',');
  await open(page, `?view=what-if&scenario=patriot-seeker&set=${many}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Share and take away' });
  await expect(sheet.getByText(/more changes than an address can hold/)).toBeVisible();
  await expect(sheet.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await sheet.getByRole('button', { name: /^Save the question/ }).click();
  expect((await waiting).suggestedFilename()).toMatch(/what-if\.json$/);
});
