// The custom element in pages of another origin: several on one page, closed off from its styles, followed by its events.
import { expect, test } from './embedHost.ts';

const twice = `<style>* { color: red; font-size: 40px } latticework-view { --accent: rgb(0, 128, 0) }</style>
  <latticework-view id="a" state="view=map" theme="light" style="width:640px"></latticework-view>
  <latticework-view id="b" view="network" at="families/missiles" lang="ja" style="width:320px"></latticework-view>`;

test('two elements draw, follow their attributes and report what is chosen', async ({ page, site, host }) => {
  const policy = `default-src 'none'; script-src ${site} 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:`;
  const html = `<body>${twice}<script src="${site}latticework-view.js"></script>`;
  await page.goto(host.page(html, { 'content-security-policy': policy }));
  const [a, b] = [page.locator('#a'), page.locator('#b')];
  await expect(a.getByRole('heading', { level: 1 })).toHaveText('Who builds what with whom, 2026');
  await expect(b.getByRole('link', { name: /Latticeworkで開く/ })).toHaveAttribute('href', /\/index\.html\?.*lang=ja/);
  await expect(a.getByRole('heading', { level: 1 })).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect(a.getByRole('link', { name: /Open in Latticework/ })).toHaveCSS('color', 'rgb(0, 128, 0)');
  const chosen = page.evaluate(
    () => new Promise((done) => addEventListener('latticework-select', (event) => done((event as CustomEvent).detail))),
  );
  await a.locator('[data-key="countries/JPN"]').first().click();
  expect(await chosen).toEqual({ key: 'countries/JPN' });
  await a.evaluate((own) => own.setAttribute('years', '2016'));
  await expect(a.getByRole('heading', { level: 1 })).toHaveText('Who builds what with whom, 2016');
  expect(await page.evaluate(() => location.search)).toBe('');
  await a.evaluate((own) => own.remove());
  await expect(b.getByRole('heading', { level: 1 })).toBeVisible();
});

test('mountView draws in any element, changes its state and goes', async ({ page, site, host }) => {
  await page.goto(host.page(`<body><div id="here"></div><script src="${site}latticework-view.js"></script>`));
  await page.evaluate(() => {
    type Api = {
      mountView: (target: Element, state: string) => { update: (state: string) => void; destroy: () => void };
    };
    const { Latticework } = window as unknown as { Latticework: Api };
    Object.assign(window, {
      mounted: Latticework.mountView(document.getElementById('here')!, 'view=timeline&years=all'),
    });
  });
  const heading = page.locator('#here').getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Who builds what with whom, through the years');
  type Mounted = { mounted: { update: (state: string) => void; destroy: () => void } };
  await page.evaluate(() => (window as unknown as Mounted).mounted.update('view=map&headline=Another'));
  await expect(heading).toHaveText('Another');
  await page.evaluate(() => (window as unknown as Mounted).mounted.destroy());
  await expect(heading).toHaveCount(0);
});
