// The small embeds of published views: a picture and a table before any script, names and choices with it.
import { drawnFrames, expect, frameOf, isWhole, listenIn, sizesIn, test } from './embedHost.ts';

const sandbox = 'sandbox="allow-scripts allow-popups"';

test('a published view is drawn without scripts, with its table, in both languages', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${site}embed/patriot-seeker.html`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('PAC-3');
  await expect(page.locator('.half:lang(en) figure svg:visible').first()).toBeVisible();
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.locator('.half:lang(ja) h1')).toBeVisible();
  await context.close();
});

test('in a sandboxed frame it names marks, takes keys and a choice, and says its height', async ({
  page,
  site,
  host,
}) => {
  const heard = await listenIn(page);
  const src = `${site}embed/north-pacific.html?note=Ours&theme=dark`;
  await page.goto(host.page(`<body>${frameOf(src, sandbox)}<script src="${site}embed.js"></script>`));
  const [frame] = await drawnFrames(page);
  await isWhole(frame!);
  expect(sizesIn(await heard()).length).toBeLessThanOrEqual(2);
  await expect(frame!.getByText('Ours')).toBeVisible();
  const japan = frame!.locator('[data-key="countries/JPN"]:visible');
  await japan.hover();
  await expect(frame!.locator('.tip')).toContainText('Japan');
  await japan.click();
  await expect(frame!.getByRole('status').getByRole('link')).toHaveAttribute('href', /focus=countries%2FJPN/);
  await isWhole(frame!);
  await expect(frame!.getByRole('link', { name: 'Explore here' })).toHaveAttribute(
    'href',
    /embed\.html\?view=map&note=Ours&theme=dark/,
  );
});

test('in Japanese, and in a host that shows it late', async ({ page, site, host }) => {
  const tab = `<div id="tab" style="display:none">${frameOf(`${site}embed/gcap.html?lang=ja`, sandbox)}</div>`;
  await page.goto(host.page(`<body>${tab}<script src="${site}embed.js"></script>`));
  const [frame] = await drawnFrames(page);
  await page.evaluate(() => (document.getElementById('tab')!.style.display = ''));
  await isWhole(frame!);
  await expect(frame!.getByRole('heading', { level: 1 })).toContainText('GCAP');
});
