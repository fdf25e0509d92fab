// The years: stepped, dragged, as a range, all of them, played. What is tried out is drawn at once and remembered when one lets go.
import { expect, heading, network, open, query, rows, sentence, test } from './visit.ts';
import type { Page } from '@playwright/test';

const slider = (page: Page, name = 'Year') => page.getByRole('slider', { name, exact: true });
const titleYear = async (page: Page): Promise<string> => (await heading(page).innerText()).slice(-4);

test('steps by keyboard; each step is a view of its own', async ({ page }) => {
  await open(page);
  const now = Number(await titleYear(page));
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(`Who builds what with whom, ${now - 1}`);
  await expect(sentence(page)).toHaveText(new RegExp(`^In ${now - 1}, `));
  expect(query(page)).toBe(`?years=${now - 1}`);
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(`Who builds what with whom, ${now}`);
  expect(query(page)).toBe('');
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue((await slider(page).getAttribute('min')) ?? '');
});

test('dragging draws every year at once and writes the address when one lets go', async ({ page }) => {
  await open(page);
  const handle = slider(page);
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  const [least, most, value] = await handle.evaluate((input: HTMLInputElement) => [
    Number(input.min),
    Number(input.max),
    input.valueAsNumber,
  ]);
  const xOf = (year: number): number => box.x + 11 + ((year - least!) / (most! - least!)) * (box.width - 22);
  const y = box.y + box.height / 2;
  await page.mouse.move(xOf(value!), y);
  await page.mouse.down();
  for (const year of [value! - 3, value! - 6, value! - 10]) {
    await page.mouse.move(xOf(year), y, { steps: 3 });
    await expect(heading(page)).toHaveText(`Who builds what with whom, ${year}`);
    expect(query(page)).toBe('');
  }
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`\\?years=${value! - 10}$`));
  await page.goBack();
  await expect(heading(page)).toHaveText(`Who builds what with whom, ${value}`);
});

test('a bar that is pointed at says its year and numbers', async ({ page }) => {
  await open(page);
  const bars = page.getByRole('img', { name: 'Programmes by year' });
  const { width } = (await bars.boundingBox())!;
  const [from, to] = [
    Number(await slider(page, 'Year').getAttribute('min')),
    Number(await slider(page, 'Year').getAttribute('max')),
  ];
  for (const year of [to - 1, to - 11]) {
    await bars.hover({ position: { x: ((year - from + 0.5) * width) / (to - from + 1), y: 4 } });
    await expect(bars.locator('title')).toHaveText(new RegExp(`^${year}\\D+\\d+\\D+\\d+`)); // the year, at work, planned
  }
  await page.mouse.move(4, 4);
  await expect(bars.locator('title')).toHaveCount(0);
});

test('a range, whose ends cannot cross, and all years', async ({ page }) => {
  await open(page, '?view=table');
  const single = await (await rows(page)).count();
  await page.getByRole('radio', { name: 'Range' }).check();
  await expect(page).toHaveURL(/years=\d{4}-\d{4}/);
  const from = Number(await slider(page, 'From year').inputValue());
  const to = Number(await slider(page, 'To year').inputValue());
  await expect(heading(page)).toHaveText(new RegExp(`${from}.${to}$`));
  await slider(page, 'From year').press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`years=${from - 1}-${to}`));
  await slider(page, 'From year').press('End');
  await expect(page).toHaveURL(new RegExp(`years=${to - 1}-${to}`));
  expect(await slider(page, 'From year').inputValue()).toBe(String(to - 1));
  await page.getByRole('radio', { name: 'All years' }).check();
  await expect(page).toHaveURL(/years=all/);
  await expect(slider(page)).toHaveCount(0);
  await expect(sentence(page)).toHaveText(/^Across all years/);
  expect(await (await rows(page)).count()).toBeGreaterThanOrEqual(single);
  await page.getByRole('radio', { name: 'One year' }).check();
  expect(query(page)).toBe('?view=table');
});

test('plays year by year, pauses, and remembers where it stopped', async ({ page }) => {
  await open(page, '?years=2012');
  await page.getByRole('button', { name: 'Play the years' }).click();
  await expect(heading(page)).toHaveText('Who builds what with whom, 2013');
  await expect(heading(page)).toHaveText('Who builds what with whom, 2014');
  expect(query(page)).toBe('?years=2012');
  await page.getByRole('button', { name: 'Pause' }).click();
  const year = await titleYear(page);
  await expect(page).toHaveURL(new RegExp(`years=${year}$`));
  await expect(page.getByRole('button', { name: 'Play the years' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Who builds what with whom, 2012');
});

test('positions in the network stay where they are while the years change', async ({ page }) => {
  await open(page, '?view=network&years=2020');
  const places = (): Promise<unknown> =>
    network(page)
      .locator('[data-key]:has(text)')
      .evaluateAll((marks) =>
        marks.map((own) => [own.getAttribute('data-key'), own.querySelector('text')?.getAttribute('y')]),
      );
  const before = await places();
  await slider(page).press('ArrowRight');
  await expect(heading(page)).toHaveText('Who builds what with whom, 2021');
  expect(await places()).toEqual(before);
});
