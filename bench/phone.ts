// A phone with a slow processor: 390 x 844, touch, the processor slowed four times by the browser. How long from each tap to the
// frame that shows its effect, by Chromium's own event timing.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../tools/chromium.mjs';
import { Plain } from '../tools/plainly.mjs';
import { createSite } from '../tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** How many times slower, and the most milliseconds that a tap may take. */
const slowdown = 4;
const bound = 200;
const rounds = 3;

/** What a thumb does, one after the other; each leaves the page ready for the next. */
const taps: readonly (readonly [what: string, selector: string])[] = [
  ['a family chosen', '[role=toolbar] > button[aria-pressed]'],
  ['the family dropped', '[role=toolbar] > button[aria-pressed=true]'],
  ['the sheet of filters opened', '.sheet button.open'],
  ['a country chosen in it', 'dialog[open] label:has(input[type=checkbox])'],
  ['the country dropped', 'dialog[open] label:has(input[type=checkbox]:checked)'],
  ['the sheet closed', 'dialog[open] button.done'],
  ['nearer on the map', 'button[aria-label="Zoom in"]'],
  ['the menu of views opened', '.menu .toggle'],
  ['the matrix', '.menu button.matrix'],
  ['the menu opened again', '.menu .toggle'],
  ['the network', '.menu button.network'],
  ['the menu opened once more', '.menu .toggle'],
  ['the map', '.menu button.map'],
  ['all years', 'input[type=radio] >> nth=2'],
];

/** The longest event of the tap, in steps of 8 ms, 16 at least. */
async function timeTap(page: Page, selector: string): Promise<number> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const own = globalThis as unknown as { taken: number; observer?: PerformanceObserver };
    own.taken = 16;
    own.observer?.disconnect();
    own.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.taken = Math.max(own.taken, duration);
    });
    own.observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await target.tap();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120))));
  return page.evaluate(() => (globalThis as unknown as { taken: number }).taken);
}

/** Prints each tap; a bound that does not hold is said, and fails nothing: the machine may be busy. */
export async function benchPhone(): Promise<void> {
  if (!existsSync(`${dist}index.html`)) throw new Plain('dist/ holds no site', 'build it: npm run build');
  const server = createSite(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await context.addInitScript({ content: 'globalThis.__name = (own) => own;' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?view=map`);
      await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
      for (const [what, selector] of taps) times.set(what, [...(times.get(what) ?? []), await timeTap(page, selector)]);
    }
    console.log(
      `390 x 844, processor ${slowdown} times slower, ${rounds} rounds; middle and most, bound ${bound} ms\n`,
    );
    for (const [what, own] of times) {
      const sorted = own.toSorted((a, b) => a - b);
      const most = sorted.at(-1) ?? NaN;
      const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
      console.log(
        `${what.padEnd(30)}${String(middle).padStart(6)} ms${String(most).padStart(7)} ms  ${middle <= bound ? 'holds' : 'OVER'}`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}
