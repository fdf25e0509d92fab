// Presenting: every step of every story, forward and back, at 1280 x 720. From the key to the frame in which the step's picture
// is on screen and nothing more is drawn into it; marks that move there from where they stood are in that frame.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../tools/chromium.mjs';
import { Plain } from '../tools/plainly.mjs';
import { createSite } from '../tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Milliseconds, for each step. */
const bound = 100;
/** How long a speaker stays at least, and how long nothing may have changed before the next key, milliseconds. */
const stay = 900;
const quiet = 500;

/** Of the latest key: when it was pressed, when the page last changed, and how long until what is seen was last painted. */
interface Timed {
  readonly began: number;
  changed: number;
  last: number;
  event: number;
}
type Watched = { timed?: Timed };

/** Keeps, for the latest key, when the last frame with a change in what is seen was presented. */
function watch(): void {
  const own = globalThis as unknown as Watched;
  const isSeen = ({ target, addedNodes, type }: MutationRecord): boolean => {
    const element = target instanceof Element ? target : target.parentElement;
    if (!element?.closest('h1, .slides') || element.closest('.waiting')) return false;
    if (!element.matches('.slides') || type !== 'childList') return true;
    return [...addedNodes].some((node) => node instanceof Element && !node.matches('.waiting'));
  };
  const screen = document.querySelector('.screen')!;
  new MutationObserver((records) => {
    const { timed } = own;
    if (timed) timed.changed = performance.now();
    if (!timed || !records.some(isSeen)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (timed.last = performance.now() - timed.began);
      port2.postMessage(null);
    });
  }).observe(screen, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown' && own.timed) own.timed.event = Math.max(own.timed.event, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'keydown',
    ({ timeStamp }) => (own.timed = { began: timeStamp, changed: timeStamp, last: 0, event: 0 }),
    { capture: true },
  );
}

/** Milliseconds; whichever is later, Chromium's own time of the key's frame or the last change. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  await page.waitForFunction(
    ([least, still]) => {
      const { began, changed } = (globalThis as unknown as Watched).timed!;
      const now = performance.now();
      return now - began > least && now - changed > still;
    },
    [stay, quiet] as const,
  );
  return page.evaluate(() => {
    const { last, event } = (globalThis as unknown as Watched).timed!;
    return Math.max(last, event);
  });
}

/** Prints each story; a bound that does not hold is said, and fails nothing: the machine may be busy. */
export async function benchPresent(): Promise<void> {
  if (!existsSync(`${dist}index.html`)) throw new Plain('dist/ holds no site', 'build it: npm run build');
  const { stories } = JSON.parse(readFileSync(`${dist}data/stories/index.json`, 'utf8')) as {
    stories: readonly { id: string; steps: number }[];
  };
  const server = createSite(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(chromiumLaunch());
  const all: number[] = [];
  const quantile = (share: number): number => all.toSorted((a, b) => a - b)[Math.ceil(share * all.length) - 1] ?? NaN;
  try {
    for (const { id } of stories) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      await context.addInitScript({ content: 'globalThis.__name = (own) => own;' });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?view=present&story=${id}`);
      await page.locator('.screen footer .dot').first().waitFor();
      const count = await page.locator('.screen footer .dot').count();
      await page.evaluate(watch);
      const said = [`${id}: `];
      await timeKey(page, 'Home'); // it stands on the first step already: that is to let its neighbours be made
      for (const [key, sign] of [
        ['PageDown', '→'],
        ['PageUp', '←'],
      ] as const)
        for (let step = 1; step < count; step++) {
          const time = await timeKey(page, key);
          all.push(time);
          said.push(`${sign}${key === 'PageDown' ? step + 1 : count - step} ${time.toFixed(0)}`);
        }
      console.log(said.join(' '));
      await context.close();
    }
    const most = Math.max(...all);
    console.log(
      `\n${all.length} steps: p50 ${quantile(0.5).toFixed(0)} ms, p95 ${quantile(0.95).toFixed(0)} ms, most ${most.toFixed(0)} ms, ` +
        `bound ${bound} ms: ${most <= bound ? 'holds' : 'OVER'}`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
