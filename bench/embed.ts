// The general embed: from the arrival of its last byte until its own picture is on screen and takes clicks, in a browser of its own
// each time, so that nothing is warm. One file for every state: unpacking, script, data, drawing, all in it.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../tools/chromium.mjs';
import { Plain } from '../tools/plainly.mjs';
import { createSite } from '../tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Milliseconds, for the middle of the runs. */
const bound = 300;
const rounds = 5;
const size = { width: 720, height: 700 };

const states: readonly (readonly [what: string, query: string])[] = [
  ['map', 'view=map'],
  ['map of two years', 'view=map&against=2016'],
  ['network', 'view=network'],
  ['a family', 'view=network&at=families/missiles'],
  ['a programme', 'view=network&at=programs/gcap'],
  ['flows', 'view=flows'],
  ['matrix', 'view=matrix'],
  ['timeline', 'view=timeline'],
  ['table', 'view=table'],
  ['a question', 'view=what-if&scenario=virginia-rate'],
];

interface Times {
  /** Something is painted. */
  readonly first: number;
  /** The picture is. */
  readonly live: number;
}

/** Keeps the end of the first frame in which the asked picture stands and nothing waits. */
function watch(): void {
  const own = globalThis as unknown as { live?: number };
  const observer = new MutationObserver(() => {
    const page = document.getElementById('embed');
    if (!page?.querySelector('.inner :is(svg, table)') || page.querySelector('#waiting, .unanswered')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        own.live = performance.now();
        console.debug('live');
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}

async function timeOnce(address: string): Promise<Times> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: size });
    await page.addInitScript({ content: `globalThis.__name = (own) => own; (${watch.toString()})();` });
    // The page is not asked meanwhile: a question takes 10 ms of the time that is measured.
    await Promise.all([page.waitForEvent('console', (message) => message.text() === 'live'), page.goto(address)]);
    return await page.evaluate(() => {
      const [{ responseEnd }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
      return {
        first: Math.max(0, painted - responseEnd),
        live: (globalThis as unknown as { live: number }).live - responseEnd,
      };
    });
  } finally {
    await browser.close();
  }
}

/** Prints each state; a bound that does not hold is said, and fails nothing: the machine may be busy. */
export async function benchEmbed(): Promise<void> {
  if (!existsSync(`${dist}embed.html`)) throw new Plain('dist/ holds no embed', 'build it: npm run build');
  const server = createSite(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const embed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/embed.html`;
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(8);
  try {
    console.log(`${size.width} x ${size.height}, ${rounds} cold browsers each; bound ${bound} ms for the middle\n`);
    console.log(`${''.padEnd(20)}  painted    live    most`);
    for (const [what, query] of states) {
      const runs: Times[] = [];
      for (let round = 0; round < rounds; round++) runs.push(await timeOnce(`${embed}?${query}`));
      const sorted = (pick: (run: Times) => number) => runs.map(pick).sort((a, b) => a - b);
      const live = sorted((run) => run.live);
      const middle = live[Math.floor(rounds / 2)]!;
      const first = sorted((run) => run.first)[Math.floor(rounds / 2)]!;
      console.log(
        `${what.padEnd(20)} ${ms(first)}${ms(middle)}${ms(live.at(-1)!)}  ${middle <= bound ? 'holds' : 'OVER'}`,
      );
    }
  } finally {
    server.close();
  }
}
