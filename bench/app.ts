// The app's measurements on the built site in headless Chromium: how long from a change of the filter to its paint (of the first
// picture, and of all), how long a frame takes while the year is dragged, how soon the map is alive; beside a plain page that
// writes the same picture anew.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { chromiumLaunch } from '../tools/chromium.mjs';
import { Plain } from '../tools/plainly.mjs';
import { createSite } from '../tools/serve.mjs';
import { sliderScenarios, timeSlider } from './whatIf.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Frames as fast as they are done: what is measured is work, not the wait for the next beat of a screen. */
const launch = {
  ...chromiumLaunch(),
  args: [...chromiumLaunch().args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
};
/** Milliseconds, at the 95th percentile. */
const bounds = { filter: 50, frame: 33, slider: 50 };
const scrubSteps = 60;
const loads = 5;
const picture = '#picture';

interface Row {
  readonly what: string;
  readonly times: readonly number[];
  readonly bound?: number;
}

/** The least time that this share of the times does not exceed. */
function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

function print(rows: readonly Row[]): void {
  const head = ['', 'runs', 'p50', 'p95', 'bound', ''];
  const cells = rows.map(({ what, times, bound }) => {
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    const verdict = bound === undefined ? '' : p95 <= bound ? 'holds' : 'OVER';
    return [what, String(times.length), ms(p50), ms(p95), bound === undefined ? '' : ms(bound), verdict];
  });
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  for (const row of [head, ...cells])
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '));
}

/** A page of a new visitor. tsx wraps functions in a helper of its own, which a page must have to run them. */
async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript({ content: 'globalThis.__name = (own) => own;' });
  return context.newPage();
}

/** Opens the site as a new visitor does and waits until it is alive. */
async function visit(browser: Browser, address: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
  return page;
}

/** Milliseconds from the start of the visit to the living map, and from the last data to it. */
async function timeLoads(browser: Browser, address: string): Promise<{ alive: number[]; takeOver: number[] }> {
  const alive: number[] = [];
  const takeOver: number[] = [];
  for (let run = 0; run < loads; run++) {
    const page = await visit(browser, address);
    const [mark, data] = await page.evaluate(() => {
      const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const ends = fetched.filter(({ name }) => /\/data\//.test(name)).map(({ responseEnd }) => responseEnd);
      return [performance.getEntriesByName('first-map')[0]!.startTime, Math.max(...ends)] as const;
    });
    alive.push(mark);
    takeOver.push(mark - data);
    await page.context().close();
  }
  return { alive, takeOver };
}

/** Until everything asked for is on screen and has been reported. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 80));
  });

/** Milliseconds from a click to the moment at which the screen shows what it did: first anything of it, then all. */
interface Painted {
  readonly first: number;
  readonly all: number;
}

const firstOf = (clicks: readonly Painted[]): readonly number[] => clicks.map(({ first }) => first);
const allOf = (clicks: readonly Painted[]): readonly number[] => clicks.map(({ all }) => all);

/** What the page keeps of a click while it is measured. */
interface Measured {
  clicked: number;
  first: number;
  all: number;
}

/**
 * Watches the page for what `timeClick` reads. The first frame is Chromium's own event timing, in steps of 8 ms. The last is told by
 * element timing: whatever changes the page, in whichever frame, a small mark of its own is added in that frame, and Chromium says
 * when the mark was presented. (A second animation frame, which a script could wait for, begins earlier than that.)
 */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured: Measured = { clicked: 0, first: 0, all: 0 };
    Object.assign(globalThis, { measured });
    const marks = document.createElement('div');
    marks.style.cssText = 'position:fixed;inset:0 auto auto 0;font-size:8px;pointer-events:none';
    document.documentElement.append(marks);
    addEventListener('click', ({ timeStamp }) => (measured.clicked ||= timeStamp), true);
    new MutationObserver(() => {
      const mark = document.createElement('div');
      mark.setAttribute('elementtiming', 'changed');
      mark.textContent = '.';
      marks.append(mark);
      if (marks.childElementCount > 4) marks.firstElementChild?.remove();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'click') measured.first = Math.max(measured.first, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { renderTime } of list.getEntries() as unknown as readonly { readonly renderTime: number }[])
        if (measured.clicked > 0) measured.all = Math.max(measured.all, renderTime - measured.clicked);
    }).observe({ type: 'element' });
  });
}

/** What is measured of a real click. */
async function timeClick(page: Page): Promise<Painted> {
  await page.evaluate(() => {
    const { measured } = globalThis as unknown as { measured: Measured };
    Object.assign(measured, { clicked: 0, first: 16, all: 0 });
  });
  await page.mouse.down();
  await page.mouse.up();
  await rest(page);
  return page.evaluate(() => {
    const { first, all } = (globalThis as unknown as { measured: Measured }).measured;
    return { first, all };
  });
}

/** Each control is clicked on and off again. As a reader has it: the menu that the option is in is open, the others are not. */
async function timeFilters(page: Page): Promise<Painted[]> {
  const families = page.locator('[role="toolbar"] > button[aria-pressed]');
  const options = (menu: number) => page.locator('details').nth(menu).locator('label:has(input[type="checkbox"])');
  const times: Painted[] = [];
  await watchPaints(page);
  const click = async (control: Locator): Promise<void> => {
    await control.hover(); // what pointing at it lights up is no part of the change
    for (let press = 0; press < 2; press++) {
      await rest(page);
      times.push(await timeClick(page));
    }
  };
  for (let nth = 0; nth < 4; nth++) await click(families.nth(nth));
  times.length = 0; // that was to warm up
  for (let nth = 0; nth < (await families.count()); nth++) await click(families.nth(nth));
  for (const [menu, most] of [5, 5, 3, 3].entries()) {
    await page.locator('details').nth(menu).locator('summary').click();
    for (let nth = 0; nth < most; nth++) await click(options(menu).nth(nth));
    await page.keyboard.press('Escape');
  }
  return times;
}

/** The handle goes down through the years and up again, a step a frame. */
async function timeScrub(page: Page): Promise<number[]> {
  return page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    const start = slider.valueAsNumber;
    const times: number[] = [];
    let before = await frame();
    for (let step = 1; step <= steps; step++) {
      slider.value = String(start - Math.min(step, steps - step));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return times;
  }, scrubSteps);
}

/** The same page without its scripts, which writes the same elements anew from text: no filter, no layout, only the drawing. */
async function timePeer(browser: Browser, address: string, changes: number) {
  const page = await newPage(browser);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  await page.evaluate((all) => {
    const target = document.querySelector(all)!;
    const html = target.innerHTML;
    const own = globalThis as unknown as { write: () => void };
    own.write = () => void (target.innerHTML = html);
    document.addEventListener('click', own.write);
  }, picture);
  await page.locator('h1').hover();
  await watchPaints(page);
  const filter: Painted[] = [];
  for (let run = -4; run < changes; run++) {
    await rest(page);
    const time = await timeClick(page);
    if (run >= 0) filter.push(time);
  }
  const scrub = await page.evaluate(async (steps) => {
    const { write } = globalThis as unknown as { write: () => void };
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    const times: number[] = [];
    let before = await frame();
    for (let step = 0; step < steps; step++) {
      write();
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times;
  }, scrubSteps);
  const elements = await page.locator(`${picture} svg *`).count();
  await page.context().close();
  return { filter, scrub, elements };
}

/** The built site served to a browser, for as long as the work takes. */
async function withSite(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  if (!existsSync(`${dist}index.html`)) throw new Plain('dist/ holds no site', 'build it: npm run build');
  const server = createSite(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(launch);
  try {
    await work(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function sliderRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await newPage(browser);
  const rows: Row[] = [];
  for (const scenario of sliderScenarios) {
    const times = await timeSlider(page, address, scenario);
    rows.push({ what: `what if, ${scenario}: slider to painted`, times, bound: bounds.slider });
  }
  return rows;
}

/** Prints how soon a step of a setting's slider is painted. */
export const benchSlider = (): Promise<void> =>
  withSite(async (browser, address) => print(await sliderRows(browser, address)));

/** Prints the app's table; a bound that does not hold is said, and fails nothing: the machine may be busy. */
export const benchApp = (): Promise<void> =>
  withSite(async (browser, address) => {
    const { alive, takeOver } = await timeLoads(browser, address);
    const page = await visit(browser, address);
    const elements = await page.locator(`${picture} svg *`).count();
    const filter = await timeFilters(page);
    await page.context().close();
    const fresh = await visit(browser, address);
    const scrub = await timeScrub(fresh);
    const sliders = await sliderRows(browser, address);
    const peer = await timePeer(browser, address, filter.length);
    console.log(
      `Chromium ${browser.version()}, headless, 1440 x 900; ${elements} elements in the pictures (peer: ${peer.elements})\n`,
    );
    print([
      { what: 'filter change to first picture painted', times: firstOf(filter), bound: bounds.filter },
      { what: '  to all pictures painted', times: allOf(filter), bound: bounds.filter },
      { what: '  the same drawing by innerHTML', times: firstOf(peer.filter) },
      { what: '  to all of it painted', times: allOf(peer.filter) },
      { what: 'frame while the year is dragged', times: scrub, bound: bounds.frame },
      { what: '  the same drawing by innerHTML', times: peer.scrub },
      { what: 'visit to living map', times: alive },
      { what: '  of it from the last data on', times: takeOver },
      ...sliders,
    ]);
  });
