// Every node and link by keyboard, in all views: one Tab into each picture, Page Down through all of its marks, each with a
// name of its own that names what it stands for, and Tab out again. The whole network, where the ties of what has the focus are
// marks too, is walked in tests/walks/everything.spec.ts.
import type { Page } from '@playwright/test';
import type { Lang } from '../../src/model/atlas.ts';
import { namedRecord } from '../../src/view/words/markTexts.ts';
import { nameOf, shortNameOf } from '../../src/view/words/names.ts';
import { real } from '../fixtures/realAtlas.ts';
import { expect, open, panel, test } from './visit.ts';

const chainEnds = 'from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce';
/** Each picture in each of its states. */
const states: Readonly<Record<string, string>> = {
  'map and network': '?view=both',
  'map of countries': '?view=map',
  'map of states and prefectures': '?view=map&region=japan',
  'map of places': '?view=map&region=japan&camera=136.9,35.1,12',
  globe: '?view=map&region=globe',
  network: '?view=network',
  family: '?view=network&at=families/air',
  programme: '?view=network&at=programs/gcap',
  'own network': '?view=network&at=organizations/raytheon',
  chains: `?view=network&at=chain&${chainEnds}`,
  flows: '?view=flows',
  matrix: '?view=matrix',
  'matrix of organizations': '?view=matrix&matrix=organizations&areas=air',
  'matrix of countries': '?view=matrix&matrix=countries',
  timeline: '?view=timeline',
  'side by side': '?view=map&beside=matrix',
  compared: '?view=flows&years=2026&against=2016',
  workbench: '?view=what-if&scenario=howitzer-155',
  dependence: '?view=dependence&model=155mm',
};

interface Walked {
  readonly key: string;
  readonly name: string;
  /** What the groups around it are called: heard when one comes into them. */
  readonly groups: string;
}

/** How many pictures the screen holds: groups with marks that stand in no other such group. */
async function picturesOf(page: Page): Promise<number> {
  return page.locator('main [role=group]').evaluateAll((groups) => {
    const withMarks = groups.filter((group) => group.querySelector('[data-key]'));
    return withMarks.filter((own) => !withMarks.some((other) => other !== own && other.contains(own))).length;
  });
}

/** Presses Tab until the focus is on a mark of a picture. */
async function tabToMark(page: Page): Promise<string | undefined> {
  for (let at = 0; at < 80; at++) {
    await page.keyboard.press('Tab');
    const key = await page.evaluate(() => (document.activeElement as HTMLElement | SVGElement).dataset['key']);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** From the mark that has the focus to the first, and with Page Down on until the focus stays: what one hears on the way. */
async function walk(page: Page): Promise<{ walked: Walked[]; all: number }> {
  return page.evaluate(() => {
    const active = (): HTMLElement => document.activeElement as HTMLElement;
    const press = (key: string): void => {
      active().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    };
    press('Home');
    const walked: Walked[] = [];
    const seen = new Set<Element>();
    for (; !seen.has(active()); press('PageDown')) {
      seen.add(active());
      const groups: string[] = [];
      for (
        let group = active().closest('[role=group]');
        group;
        group = group.parentElement?.closest('[role=group]') ?? null
      )
        groups.push(group.getAttribute('aria-label') ?? '');
      walked.push({
        key: active().dataset['key'] ?? '',
        name: active().getAttribute('aria-label')?.trim() ?? '',
        groups: groups.join(' | '),
      });
    }
    const [first, last] = [...document.querySelectorAll<HTMLElement>('main [data-key]')]
      .filter((mark) => seen.has(mark))
      .flatMap((mark, index, all) => (index === 0 || index === all.length - 1 ? [mark] : []));
    let picture = first ?? active();
    while (last && picture.parentElement && !picture.contains(last)) picture = picture.parentElement;
    picture.dataset['walked'] = '';
    return { walked, all: picture.querySelectorAll('[data-key]').length };
  });
}

const tables = 'countries|families|technologies|organizations|sites|programs|agreements|components';

/** The records that a key names; a name has to name them all, as they are called in the reader's language. */
function unnamed({ key, name, groups }: Walked, lang: Lang): readonly string[] {
  const records = [...key.matchAll(new RegExp(`(?:${tables})/[\\w-]+`, 'g'))].map(([record]) => record);
  return records.filter((record) => {
    const own = namedRecord(real, record);
    if (!own) return false;
    return ![nameOf(own, lang).text, shortNameOf(own, lang).text].some((text) => `${name} ${groups}`.includes(text));
  });
}

for (const [state, search] of Object.entries(states))
  for (const [lang, width] of [
    ['en', 1440],
    ['ja', 390],
  ] as const)
    test(`${state}, ${lang}, ${width} px: Tab comes in, Page Down to every mark, Tab goes out`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await open(page, `${search}&lang=${lang}`);
      await page.locator('main [data-key]').first().waitFor();
      await page.waitForLoadState('networkidle'); // the workbench fetches its second picture
      const pictures = await picturesOf(page);
      await expect(page.locator('main [data-key][tabindex="0"]')).toHaveCount(pictures);
      for (let picture = 1; picture <= pictures; picture++) {
        expect(await tabToMark(page), 'a picture that Tab comes to').toBeDefined();
        const { walked, all } = await walk(page);
        const names = walked.map(({ name, groups }) => `${name} in ${groups}`);
        const findings = [
          ...(walked.length === all ? [] : [`${walked.length} of ${all} marks had the focus`]),
          ...walked.flatMap((own) =>
            unnamed(own, lang).map((record) => `${own.key}: "${own.name}" does not name ${record}`),
          ),
          ...walked
            .filter((_, index) => names.indexOf(names[index] ?? '') < index)
            .map(({ key, name }) => `${key}: "${name}" is the name of another mark too`),
        ];
        expect(findings).toEqual([]);
        await page.keyboard.press('Tab');
        const isOut = await page.evaluate(() => !document.activeElement?.closest('[data-walked]'));
        expect(isOut, 'Tab leaves the picture').toBe(true);
        if (picture < pictures) await page.keyboard.press('Shift+Tab');
      }
    });

/** A mark of each picture whose record the panel shows, and where it is. */
const opening: readonly (readonly [string, string])[] = [
  ['?view=map', 'countries/JPN'],
  ['?view=map&region=japan&camera=136.9,35.1,12', 'sites/'],
  ['?view=network', 'organizations/'],
  ['?view=network&at=families/air', 'countries/JPN'],
  ['?view=network&at=programs/gcap', 'organizations/bae-systems'],
  ['?view=network&at=programs/gcap', 'organizations/edgewing>'],
  ['?view=network&at=organizations/raytheon', 'programs/'],
  ['?view=network&at=whole&expand=JPN', 'organizations/'],
  ['?view=network&at=whole&layout=force', 'organizations/raytheon'],
  [`?view=network&at=chain&${chainEnds}`, 'chain-1/'],
  ['?view=flows', '2/programs/'],
  ['?view=timeline&areas=sea', 'programs/'],
];
for (const [search, key] of opening)
  test(`Enter opens the panel, Escape gives the focus back: ${search}, ${key}`, async ({ page }) => {
    await open(page, search);
    const mark = page.locator(`main [data-key^="${key}"]`).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

test('who opens a part of the network by keyboard goes on in it, though it is fetched first', async ({ page }) => {
  await open(page, '?view=network');
  await page.getByRole('button', { name: 'Whole', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.network [data-key]:focus')).toHaveCount(1);
});

test('a relation that is chosen is announced by what it says', async ({ page }) => {
  await open(page, '?view=network&at=programs/gcap');
  await page.locator('[data-key="organizations/gigo>organizations/edgewing/gigo-funds-edgewing-july-2026"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('p[aria-live="polite"]')).toHaveText('Details: GIGO funds Edgewing');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('GIGO funds Edgewing');
});
