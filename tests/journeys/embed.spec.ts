// The general embed in all kinds of hosts: readable, as high as its content within two messages, no request to others, no error.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { drawnFrames, expect, frameOf, isWhole, listenIn, sizesIn, test } from './embedHost.ts';
import { dist } from './visit.ts';

const map = 'embed.html?view=map';
const sandbox = 'sandbox="allow-scripts allow-popups"';
const withScript = (site: string, body: string) => `<body>${body}<script src="${site}embed.js"></script>`;

test.describe('a frame', () => {
  const kinds = ['plain', 'sandboxed, server without CORS', 'sandboxed, server with CORS'] as const;
  for (const kind of kinds)
    test(`${kind}: draws, and has its height at once`, async ({ page, site, host }) => {
      const heard = await listenIn(page);
      const from = kind.endsWith('with CORS') ? host.open : site;
      await page.goto(host.page(withScript(site, frameOf(`${from}${map}`, kind === 'plain' ? '' : sandbox))));
      const [frame] = await drawnFrames(page);
      await isWhole(frame!);
      await expect(frame!.locator('svg [data-key="countries/JPN"]').first()).toBeVisible();
      expect(sizesIn(await heard()).length).toBeLessThanOrEqual(2);
    });

  for (const width of [280, 320, 640, 1200])
    test(`${width} px wide: nothing is cut off`, async ({ page, site, host }) => {
      await page.goto(
        host.page(withScript(site, `<div style="width:${width}px">${frameOf(`${site}embed.html`, sandbox)}</div>`)),
      );
      const [frame] = await drawnFrames(page);
      await isWhole(frame!);
    });

  test('in a host with a strict policy', async ({ page, site, host }) => {
    const policy = `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'unsafe-inline'; img-src data:`;
    await page.goto(
      host.page(withScript(site, frameOf(`${site}${map}`, sandbox)), { 'content-security-policy': policy }),
    );
    const [frame] = await drawnFrames(page);
    await isWhole(frame!);
  });

  test('served under a policy that forbids WebAssembly', async ({ page, host }) => {
    const policy =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:";
    await page.goto(host.page(readFileSync(`${dist}embed.html`, 'utf8'), { 'content-security-policy': policy }));
    await expect(page.locator('svg [data-key="countries/JPN"]').first()).toBeVisible();
  });

  test('opened as a file', async ({ page }) => {
    await page.goto(`${pathToFileURL(`${dist}embed.html`).href}?view=network&at=families/missiles`);
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('svg [data-key]').first()).toBeVisible();
  });

  test('hidden at first draws nothing and says nothing; shown, it is whole', async ({ page, site, host }) => {
    const heard = await listenIn(page);
    const tab = `<div id="tab" style="display:none">${frameOf(`${site}${map}`, sandbox)}</div>`;
    await page.goto(host.page(withScript(site, tab)));
    const [frame] = await drawnFrames(page);
    await expect(frame!.locator('svg')).toHaveCount(0);
    expect(sizesIn(await heard())).toEqual([]);
    await page.evaluate(() => (document.getElementById('tab')!.style.display = ''));
    await isWhole(frame!);
    expect(sizesIn(await heard()).length).toBeLessThanOrEqual(2);
    for (const size of sizesIn(await heard())) expect(size.height).toBeGreaterThan(100);
  });

  test('in a host that answers nothing says its size once and stays readable', async ({ page, site, host }) => {
    const heard = await listenIn(page);
    await page.goto(host.page(`<body>${frameOf(`${site}${map}`, sandbox)}`));
    const [frame] = await drawnFrames(page);
    await expect(frame!.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(async () => sizesIn(await heard()).length).toBe(1);
    // Made higher, as a host may, it asks for nothing more.
    await page.evaluate(() => (document.querySelector('iframe')!.style.height = '1500px'));
    await frame!.waitForFunction(() => innerHeight === 1500);
    await frame!.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
    expect(sizesIn(await heard())).toHaveLength(1);
  });

  test('takes no notice of junk, nor does the host script', async ({ page, site, host }) => {
    await page.goto(host.page(withScript(site, frameOf(`${site}${map}`, sandbox))));
    const [frame] = await drawnFrames(page);
    await isWhole(frame!);
    const element = page.locator('iframe');
    const before = await element.evaluate((own) => own.getBoundingClientRect().height);
    await page.evaluate(() => {
      const target = document.querySelector('iframe')!.contentWindow!;
      const size = { type: 'latticework:size', version: 1, id: 'x', width: 3 };
      for (const height of [NaN, 0, -5, Infinity, 1e9, '900', null]) postMessage({ ...size, height }, '*');
      for (const junk of [
        null,
        3,
        'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org',
        '{',
        ['a'],
        { type: 'navigate' },
      ]) {
        postMessage(junk, '*');
        target.postMessage(junk, '*');
      }
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await element.evaluate((own) => own.getBoundingClientRect().height)).toBe(before);
    await expect(frame!.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^http:\/\/127/);
  });

  test('two on one page have each their own height', async ({ page, site, host }) => {
    const two = frameOf(`${site}${map}`, sandbox) + frameOf(`${site}embed.html?view=timeline&lang=ja`, sandbox);
    await page.goto(host.page(withScript(site, two)));
    for (const frame of await drawnFrames(page)) await isWhole(frame);
  });
});

test('speaks the forms of pym.js and WordPress where it is asked to', async ({ page, site, host }) => {
  const heard = await listenIn(page);
  await page.goto(
    host.page(`<body>${frameOf(`${site}${map}&childId=one&parentUrl=https://private.example/#?secret=abc`)}`),
  );
  await drawnFrames(page);
  await expect.poll(async () => (await heard()).length).toBe(4);
  const [own, amp, pym, wordPress] = await heard();
  const { height } = own as { height: number };
  expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(pym).toBe(`pymxPYMxonexPYMxheightxPYMx${height}`);
  expect(wordPress).toEqual({ message: 'height', value: Math.min(1000, height), secret: 'abc' });
});

test('a host script that comes late asks for the size', async ({ page, site, host }) => {
  await page.goto(host.page(`<body>${frameOf(`${site}${map}`, sandbox)}`));
  const [frame] = await drawnFrames(page);
  await page.addScriptTag({ url: `${site}embed.js` });
  await isWhole(frame!);
});

test('without scripts it says what it is and where to look', async ({ browser, site, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.page(`<body>${frameOf(`${site}${map}`)}`));
  const text = page.frameLocator('iframe').getByRole('link', { name: 'Open Latticework' });
  await expect(text).toHaveAttribute('href', /index\.html|^https?:/);
  await context.close();
});

test('prints whole, without its controls; frames that wait are fetched first', async ({ page, site, host }) => {
  const lazy = `<div style="height:9000px"></div>${frameOf(`${site}${map}`, `${sandbox} loading="lazy"`)}`;
  await page.goto(host.page(withScript(site, lazy)));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const [frame] = await drawnFrames(page);
  await isWhole(frame!);
  await page.emulateMedia({ media: 'print' });
  await expect(frame!.getByRole('slider')).toHaveCount(0);
  await expect(frame!.locator('svg').first()).toBeVisible();
});

test('headline, note, mark, no controls and a clear ground are the author’s', async ({ page, site, host }) => {
  const own = 'headline=Who+builds%3F&note=Our+note.&mark=countries/JPN&chrome=off&ground=clear';
  const dark = `<body style="background:#123;color-scheme:dark">${frameOf(`${site}${map}&${own}&theme=dark`, sandbox)}`;
  await page.goto(host.page(withScript(site, dark)));
  const [frame] = await drawnFrames(page);
  await isWhole(frame!);
  await expect(frame!.getByRole('heading', { level: 1 })).toHaveText('Who builds?');
  await expect(frame!.getByText('Our note.')).toBeVisible();
  await expect(frame!.getByRole('status')).toContainText('Japan');
  await expect(frame!.getByRole('slider')).toHaveCount(0);
  const grounds = await frame!.evaluate(() =>
    [document.documentElement, document.body, document.querySelector('main')!].map(
      (element) => getComputedStyle(element).backgroundColor,
    ),
  );
  expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
});

test('a long picture is folded; a button, the keyboard and paper show all of it', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const show = page.getByRole('button', { name: 'Show all of it' });
  const height = () => page.locator('#embed').evaluate((element) => element.getBoundingClientRect().height);
  await page.goto(`${site}embed.html?view=network&at=families/missiles`);
  await expect(show).toBeVisible();
  await expect.poll(height).toBeLessThan(1500);
  await show.press('Enter');
  await expect(show).toBeHidden();
  await expect.poll(height).toBeGreaterThan(1700);
  await page.reload();
  await expect(show).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(height).toBeGreaterThan(1500);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.picture [data-key]').last().focus();
  await expect(show).toBeHidden();
});

test('a comparison in a frame is the author’s: there is no button that ends it', async ({ page, site }) => {
  await page.goto(`${site}embed.html?view=map&against=2016`);
  await expect(page.getByText(/^From 2016 to 2026/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeHidden();
});

test('the wheel scrolls the article until the picture is clicked', async ({ page, site, host }) => {
  await page.goto(host.page(withScript(site, `${frameOf(`${site}${map}`, sandbox)}<div style="height:3000px"></div>`)));
  const [frame] = await drawnFrames(page);
  await isWhole(frame!);
  const svg = frame!.locator('.map svg').first();
  const box = (await svg.boundingBox())!;
  const zoomOut = frame!.getByRole('button', { name: 'Zoom out' });
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(zoomOut).toBeDisabled();
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.click(box.x + 8, box.y + box.height / 2);
  await page.mouse.wheel(0, -240);
  await expect(zoomOut).toBeEnabled();
});

test.describe('where frames may open no pages', () => {
  test.use({ tolerated: /^Blocked opening/ }); // the browser's own line
  test('a sandbox that opens no pages: the link gives its address instead', async ({ page, site, host }) => {
    await page.goto(host.page(withScript(site, frameOf(`${site}${map}`, 'sandbox="allow-scripts"'))));
    const [frame] = await drawnFrames(page);
    await isWhole(frame!);
    await frame!.getByRole('link', { name: /Open in Latticework/ }).click();
    await expect(frame!.getByText(`${site}index.html?view=map`)).toBeVisible();
  });
});

test('a page that is no picture, and a question that is not there, are said', async ({ page, site }) => {
  await page.goto(`${site}embed.html?view=method`);
  await expect(page.getByText('does not fit a frame')).toBeVisible();
  await page.goto(`${site}embed.html?view=what-if&scenario=none-such`);
  await expect(page.getByText('No scenario is named that this embed carries')).toBeVisible();
});

test('a chain and a table show nothing that the frame does not carry', async ({ page, site }) => {
  const ends = 'from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce';
  await page.goto(`${site}embed.html?view=network&at=chain&${ends}`);
  await expect(page.getByText('Mitsubishi Heavy', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('export default')).toHaveCount(0);
  await page.goto(`${site}embed.html?view=table`);
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Sources' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /CSV/ })).toHaveCount(0);
});

test('a question answers first and folds who makes what', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await page.goto(`${site}embed.html?view=what-if&scenario=virginia-rate`);
  const chain = page.getByText(/^Who makes what, /);
  await expect(chain).toBeVisible();
  const heightOf = () => page.locator('#embed').evaluate((own) => own.getBoundingClientRect().height);
  expect(await heightOf()).toBeLessThan(900);
  const folded = page.getByText('sets the pace in').first();
  await expect(folded).toBeHidden();
  await chain.click();
  await expect(folded).toBeVisible();
});

test('what a question folds is on paper, whether one asks for a print or the medium changes', async ({
  page,
  site,
}) => {
  await page.goto(`${site}embed.html?view=what-if&scenario=virginia-rate`);
  await expect(page.getByText(/^Who makes what, /)).toBeVisible();
  const folded = page.getByText('sets the pace in');
  await expect(folded).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(folded.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(folded).toHaveCount(0);
  // A print waits for no later moment.
  expect(
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('details svg').length;
    }),
  ).toBeGreaterThan(0);
});
