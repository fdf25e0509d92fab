// A story taken away: slides that say what it says, a printed page a step, pictures in an archive, one file that opens on it.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { CompiledStory } from '../../src/model/story.ts';
import { readPresentation } from '../office/structure.ts';
import { dist, expect, open, test } from './visit.ts';

const id = 'patriots-flow-back';
const story = JSON.parse(readFileSync(`${dist}data/stories/${id}.json`, 'utf8')) as CompiledStory;
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^(Take away|持ち出す)$/ });

test.setTimeout(60_000); // each step is drawn

async function takeAway(page: Page): Promise<Locator> {
  await open(page, `./?view=stories&story=${id}`);
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function take(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download', { timeout: 45_000 });
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('slides in the other language say what the story says', async ({ page }) => {
  const sheet = await takeAway(page);
  await sheet.getByRole('radio', { name: 'Japanese' }).check();
  await sheet.getByRole('textbox', { name: /^Line at the top/ }).fill('Working copy');
  const { name, bytes } = await take(page, sheet.getByRole('button', { name: 'Slides (PPTX)' }));
  expect(name).toMatch(/^latticework-[\d.]+-patriots-flow-back-ja\.pptx$/);
  const { findings, slides } = readPresentation(bytes);
  expect(findings).toEqual([]);
  const { steps } = story.ja;
  expect(slides.map(({ headline }) => headline)).toEqual(steps.map(({ headline }) => [headline]));
  expect(slides.map(({ text }) => text)).toEqual(
    steps.map((step) => [...step.text, ...step.annotations.map((remark) => remark.text)]),
  );
  expect(slides.map(({ notes }) => notes)).toEqual(steps.map(({ notes }) => notes));
  for (const slide of slides) {
    expect(slide.source.join()).toMatch(/データ[\d.]+版/);
    expect(slide.shapes).toBeGreaterThan(12);
    expect(slide.groups).toBeGreaterThan(1);
    expect(slide.all.filter((text) => text === 'Working copy')).toHaveLength(2);
  }
});

test('pictures of all steps in an archive, and one alone in four times the size', async ({ page }) => {
  const sheet = await takeAway(page);
  const archive = await take(page, sheet.getByRole('button', { name: 'SVG' }));
  const files = Object.entries(unzipSync(archive.bytes));
  expect(files).toHaveLength(story.en.steps.length);
  for (const [index, [name, content]] of files.entries()) {
    expect(name).toBe(`${id}-en-0${index + 1}.svg`);
    const svg = Buffer.from(content).toString('utf8');
    expect(svg).toContain(story.en.steps[index]!.headline.slice(0, 12));
    expect(svg).not.toMatch(/var\(--|color-mix|NaN|undefined/);
  }
  const [, first] = files[0]!;
  const width = Number(/width="(\d+)"/.exec(Buffer.from(first).toString('utf8'))?.[1]);
  await sheet.getByRole('radio', { name: 'This step' }).check();
  const { bytes } = await take(page, sheet.getByRole('button', { name: 'PNG 4×' }));
  expect(Buffer.from(bytes).readUInt32BE(16)).toBe(width * 4);
});

test('prints a page a step, with notes where they are wanted', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  const sheet = await takeAway(page);
  await sheet.getByRole('checkbox', { name: 'With notes, as a hand-out' }).check();
  await sheet.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1, { timeout: 45_000 });
  await expect(page.locator('.handout .notes')).toHaveCount(story.en.steps.length);
  const headlines = page.locator('.handout h2');
  expect(await headlines.allTextContents()).toEqual(story.en.steps.map(({ headline }) => headline));
  // Printing to a file ends as a printer does: the hand-out is taken away.
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(story.en.steps.length);
  await expect(page.locator('.handout')).toHaveCount(0);
  await expect(dialog(page).getByRole('status')).toHaveText('Handed to the print dialog.');
});

test('one file that opens on the story', async ({ page }) => {
  const sheet = await takeAway(page);
  const { name, bytes } = await take(page, sheet.getByRole('button', { name: 'One file (HTML)' }));
  expect(name).toMatch(/-patriots-flow-back-en\.html$/);
  expect(Buffer.from(bytes).toString('utf8')).toContain(`var start = "view=stories&story=${id}";`);
});

test('a picture says which choice it shows and keeps its legend', async ({ page }) => {
  await open(page, './?view=map');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const { bytes } = await take(page, page.getByRole('dialog').getByRole('button', { name: /^SVG/ }));
  const svg = Buffer.from(bytes).toString('utf8');
  for (const words of ['programmes', 'Broad where it is led', 'At work', 'Planned or announced', 'City with sites'])
    expect(svg).toContain(words);
  expect(svg).not.toMatch(/<text[^>]*>value</);
});

test('any view is a slide', async ({ page }) => {
  await open(page, './?view=timeline&years=2015-2026');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const { name, bytes } = await take(page, page.getByRole('dialog').getByRole('button', { name: /^PPTX/ }));
  expect(name).toMatch(/-view\.pptx$/);
  const { findings, slides } = readPresentation(bytes);
  expect(findings).toEqual([]);
  expect(slides).toHaveLength(1);
  expect(slides[0]!.headline).toEqual(['Who builds what with whom, 2015–2026']);
  expect(slides[0]!.shapes).toBeGreaterThan(60);
});
