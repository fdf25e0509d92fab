// What every journey stands on: the built site on a port of its own, and four promises that are held at the end of each
// visit: no request to another host, nothing wrong in the console, no uncaught error, no cookie.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { createSite } from '../../tools/serve.mjs';

export { expect };

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Serves a folder on a free port. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createSite(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => server.close() };
}

interface Options {
  /** Console messages that a journey provokes itself, such as the browser's own line on a file that is not there. */
  tolerated: RegExp | undefined;
}

export const test = base.extend<Options, { site: string }>({
  tolerated: [undefined, { option: true }],
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that one needs from this pattern
    async ({}, use) => {
      if (!existsSync(`${dist}index.html`)) throw new Error('dist/ holds no site: npm run build');
      const { address, close } = await serveFolder(dist);
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  context: async ({ context, tolerated }, use) => {
    const trouble: string[] = [];
    context.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== '127.0.0.1' && !['data:', 'blob:', 'file:'].includes(protocol))
        trouble.push(`request to ${request.url()}`);
    });
    context.on('console', (message) => {
      const isBad = message.type() === 'error' || message.type() === 'warning';
      if (isBad && !tolerated?.test(message.text())) trouble.push(`console ${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
    await use(context);
    expect(await context.cookies(), 'cookies').toEqual([]);
    expect(trouble, 'requests to other hosts, console errors and warnings, uncaught errors').toEqual([]);
  },
});

/** Opens an address of the site and waits until the app has taken over. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
}

export const query = (page: Page): string => new URL(page.url()).search;
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const sentence = (page: Page): Locator => page.locator('#summary');
export const map = (page: Page): Locator => page.getByRole('group', { name: 'Map of who works with whom' });
export const network = (page: Page): Locator => page.getByRole('group', { name: /^Network/ });
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
export const path = (page: Page): Locator => page.getByRole('navigation', { name: 'Depth of the network' });
export const views = (page: Page): Locator => page.getByRole('navigation', { name: 'View' });

/** A mark of a picture, by the record that it stands for. */
export const mark = (picture: Locator, key: string): Locator => picture.locator(`[data-key="${key}"]`);

/** A family in the legend; its name ends in its count. */
export const family = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Technology', exact: true }).getByRole('button', { name: new RegExp(`^${name}`) });

export async function openMenu(page: Page, title: string): Promise<Locator> {
  const menus = page.getByRole('toolbar', { name: 'Filters', exact: true });
  const menu = menus.locator('details', { has: page.locator('summary', { hasText: title }) });
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu;
}

/** An option's label, with its count behind its name. */
export const option = (group: Locator, name: string): Locator =>
  group.locator('label', { hasText: new RegExp(`^\\s*${name}\\s*\\d`) });

/** The last number in a text: the count behind a name. */
export async function countIn(label: Locator): Promise<number> {
  return Number(/(\d+)\D*$/.exec((await label.innerText()).replaceAll(',', ''))?.[1]);
}

/** The table's rows, all of them. */
export async function rows(page: Page): Promise<Locator> {
  await page.getByRole('table').waitFor(); // its script is fetched when it is asked for
  const more = page.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) {
    await more.press('Enter'); // rows drawn while one scrolls down to it move it, so that a pointer could miss it
    await expect(more).toBeHidden();
  }
  return page.locator('tbody tr[data-row]');
}
