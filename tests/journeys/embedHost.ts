// Hosts on another origin than the site: what stands around an embed in other people's pages. Each test writes its host's page.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';
import { createSite } from '../../tools/serve.mjs';
import { dist, test as base } from './visit.ts';

export { expect };

export interface Host {
  /** Serves a page and gives its address. */
  readonly page: (html: string, headers?: Record<string, string>) => string;
  /** The site as a server shows it that allows other origins to read. */
  readonly open: string;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export const test = base.extend<object, { host: Host }>({
  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that one needs from this pattern
    async ({}, use) => {
      const pages = new Map<string, { html: string; headers: Record<string, string> }>();
      const hosting = createServer((request, response) => {
        const found = pages.get(request.url ?? '');
        response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
        response.end(found ? `<!doctype html><html lang="en"><link rel="icon" href="data:,">${found.html}` : '');
      });
      const site = createSite(dist);
      const [handle] = site.listeners('request') as ((request: unknown, response: unknown) => void)[];
      const allowing = createServer((request, response) => {
        response.setHeader('access-control-allow-origin', '*');
        handle?.call(site, request, response);
      });
      const [address, open] = [await listen(hosting), await listen(allowing)];
      const page: Host['page'] = (html, headers = {}) => {
        const path = `/${pages.size}`;
        pages.set(path, { html, headers });
        return `${address}${path.slice(1)}`;
      };
      await use({ page, open });
      hosting.close();
      allowing.close();
    },
    { scope: 'worker' },
  ],
});

/** An iframe as the snippet has it. */
export function frameOf(src: string, attributes = ''): string {
  return `<iframe data-latticework title="A view" src="${src.replaceAll('&', '&amp;')}" width="100%" style="border:0;width:100%;height:300px" ${attributes}></iframe>`;
}

/** From before the page's own scripts on, notes every message that comes. */
export async function listenIn(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(event.data));
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

/** The frames of the page, once each has drawn. */
export async function drawnFrames(page: Page): Promise<readonly Frame[]> {
  const frames = page.frames().slice(1);
  for (const frame of frames)
    // By time: frames out of sight are given no animation frames.
    await frame.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0, undefined, {
      polling: 50,
    });
  return frames;
}

/** The own size messages among those that were heard. */
export function sizesIn(heard: readonly unknown[]): readonly { id: string; height: number; width: number }[] {
  return heard.filter((data) => (data as { type?: string })?.type === 'latticework:size') as never;
}

/** Holds that a frame is exactly as high as what it shows, which is readable. */
export async function isWhole(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  await expect
    .poll(async () => {
      const content = await frame.evaluate(() => document.getElementById('embed')!.getBoundingClientRect().height);
      return Math.abs((await element.evaluate((own: HTMLElement) => own.clientHeight)) - content);
    })
    .toBeLessThanOrEqual(1);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.getByRole('link', { name: /Open in Latticework|Latticeworkで開く/ }).last()).toBeVisible();
  expect(
    await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    'wider than its frame',
  ).toBeLessThanOrEqual(0);
}
