// The tables: seven of them, columns in the address, every row by keyboard, sources in the row, and a file to take away.
import { readFile } from 'node:fs/promises';
import { expect, family, open, panel, query, rows, test } from './visit.ts';

test('each table says what its rows are and has as many as its name promises', async ({ page }) => {
  await open(page, '?view=table&years=all');
  const which = page.getByRole('radiogroup', { name: 'Rows' });
  for (const name of ['Programmes', 'Ties', 'Organizations', 'Places', 'Agreements', 'Parts', 'Events']) {
    const label = which.locator('label', { hasText: name });
    await label.click();
    const promised = Number((await label.locator('span').innerText()).replaceAll(',', ''));
    expect(promised).toBeGreaterThan(20);
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(promised + 1));
    await expect(page.locator('caption')).toContainText(name);
  }
});

test('columns are chosen in a menu, stand in the address and come back with it', async ({ page }) => {
  await open(page, '?view=table');
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Cooperation' }).uncheck();
  await page.getByRole('checkbox', { name: 'Phase now' }).check();
  await expect(page).toHaveURL(/columns=name,family,status,participants,lead,from,to,sources,phase/);
  await expect(page.getByRole('columnheader', { name: 'Phase now' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Cooperation' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Phase now' })).toBeVisible();
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByRole('button', { name: 'Usual columns' }).click();
  expect(query(page)).toBe('?view=table');
});

test('scrolling and keys reach the last row; few rows are drawn', async ({ page }) => {
  await open(page, '?view=table&table=relations&years=all');
  const drawn = page.locator('tr[data-row]');
  await expect.poll(() => drawn.count()).toBeLessThan(200);
  const count = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  expect(count).toBeGreaterThan(400);
  await page.locator('tbody [tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const last = page.locator(`tr[data-row="${count - 1}"]`);
  await expect(last).toBeInViewport();
  await expect.poll(() => drawn.count()).toBeLessThan(300);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
});

test('each row leads to its sources', async ({ page }) => {
  await open(page, '?view=table');
  const cells = page.locator('td.sources');
  await expect(cells.first().locator('a')).toHaveAttribute('href', /^https?:/);
  const further = page.getByRole('button', { name: /sources of/ }).first();
  await further.click();
  await expect(panel(page).getByRole('heading', { name: /^Sources/ })).toBeVisible();
});

test('the file holds the rows that are shown, with version, licence and address', async ({ page }) => {
  await open(page, '?view=table&lang=en');
  await family(page, 'Sea').click();
  await expect(page.locator('td.sources a').first()).toBeVisible();
  const count = await (await rows(page)).count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^latticework-programs-\d{4}\.\d+\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  const notes = lines.filter((line) => /^"?# /.test(line));
  expect(notes.join('\n')).toMatch(/CC BY 4\.0/);
  expect(notes.join('\n')).toMatch(/areas=sea/);
  expect(lines.length - notes.length - 1).toBe(count);
  expect(lines[notes.length]).toBe('Name,Technology,Cooperation,Status,Participants,Led by,From,To,Sources,Id');
  for (const line of lines.slice(notes.length + 1)) expect(line).toMatch(/https?:.*,programs\/[a-z0-9-]+$/);
});
