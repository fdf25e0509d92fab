// Frames as the share dialog gives them move nothing: neither the article when they have drawn, nor what is within them.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { shapeWidths } from '../../src/export/frameHeight.ts';
import { frameSnippet, type Embedded } from '../../src/export/snippets.ts';
import { drawnFrames, expect, listenIn, sizesIn, test } from './embedHost.ts';
import { dist } from './visit.ts';

interface Listed {
  readonly views: readonly { readonly id: string; readonly query: string; readonly heights: readonly number[] }[];
}
interface Shift {
  readonly value: number;
  readonly of: string;
}

/** Those whose heights were measured. */
const views = (JSON.parse(readFileSync(`${dist}views/index.json`, 'utf8')) as Listed).views.filter(
  ({ heights }) => heights.length > 0,
);
const general = ['view=map', 'view=network&at=programs/gcap', 'view=what-if&scenario=patriot-seeker'];

function snippet(site: string, query: string, id: string | null, heights: readonly number[]): string {
  const common = {
    picture: null,
    narrow: null,
    hasFrame: id !== null,
    frozen: null,
    title: query,
    alt: '',
    width: null,
  };
  const embedded: Embedded = { site, query, id, ...common, lang: 'en', ratio: null, heights };
  return frameSnippet(embedded, { isSandboxed: true, isFitted: true });
}

/** Notes every shift of the page and of its frames that no input of a reader brought about. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Node }[] }[])
        shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.nodeName ?? '').join() });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftsIn = (frame: Frame): Promise<readonly Shift[]> =>
  frame.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

/** The height of a frame's content at each width that its shape is made of. */
async function heightsOf(page: Page, frame: Frame): Promise<number[]> {
  const heights: number[] = [];
  for (const width of shapeWidths) {
    await page.locator('iframe').evaluate((own: HTMLElement, wide) => (own.style.width = `${wide}px`), width);
    const height = await frame.evaluate(
      (wide) =>
        new Promise<number>((done) => {
          const content = document.getElementById('embed')!;
          let last = -1;
          const look = (): void => {
            const now = content.getBoundingClientRect().height;
            if (innerWidth === wide && now === last) done(now);
            else requestAnimationFrame(() => requestAnimationFrame(look));
            last = now;
          };
          look();
        }),
      width,
    );
    heights.push(Math.ceil(height));
  }
  return heights;
}

test('the heights of published frames are those in the table of views', async ({ page, site, host }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  for (const { id, heights } of views) {
    const both: number[][] = [];
    for (const lang of ['en', 'ja']) {
      await page.goto(host.page(`<body><iframe src="${site}embed/${id}.html?lang=${lang}" style="border:0"></iframe>`));
      const [frame] = await drawnFrames(page);
      both.push(await heightsOf(page, frame!));
    }
    const measured = shapeWidths.map((_, at) => Math.max(both[0]![at]!, both[1]![at]!));
    for (const [at, height] of measured.entries()) {
      const said = `data/views.csv: the heights of ${id} are ${measured.join(' ')}`;
      expect(heights[at], said).toBeGreaterThanOrEqual(height);
      expect(heights[at], said).toBeLessThan(height * 1.1 + 16);
    }
  }
});

for (const width of [320, 640, 1000])
  test(`at ${width} pixels nothing moves when frames have drawn`, async ({ page, site, host }) => {
    const shapes: number[][] = [];
    for (const query of general) {
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto(host.page(`<body><iframe src="${site}embed.html?${query}" style="border:0"></iframe>`));
      const [frame] = await drawnFrames(page);
      shapes.push(await heightsOf(page, frame!));
    }
    const frames = [
      ...views.map(({ id, query, heights }) => snippet(site, query, id, heights)),
      ...general.map((query, at) => snippet(site, query, null, shapes[at]!)),
    ];
    await watchShifts(page);
    const heard = await listenIn(page);
    await page.setViewportSize({ width, height: 16_000 });
    const article = frames.map((frame) => `<p>What the article says before it.</p>${frame}`).join('');
    await page.goto(host.page(`<body style="margin:0">${article}<p>And after.</p>`));
    const drawn = await drawnFrames(page);
    expect(drawn).toHaveLength(frames.length);
    // Each has said its size, and what the article makes of it is on the screen.
    await expect.poll(async () => new Set(sizesIn(await heard()).map(({ id }) => id)).size).toBe(frames.length);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (const frame of [page.mainFrame(), ...drawn]) expect(await shiftsIn(frame), frame.url()).toEqual([]);
  });
