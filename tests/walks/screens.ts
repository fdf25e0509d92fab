// Every screen of the app and the pages beside it by their addresses.
import type { Page } from '@playwright/test';

const chainEnds = 'from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce';

/** Each view in each of its states. */
export const screens: Readonly<Record<string, string>> = {
  'map and network': '?view=both',
  map: '?view=map',
  'map of states and prefectures': '?view=map&region=japan',
  'map of places': '?view=map&region=japan&camera=136.9,35.1,12',
  'map of values': '?view=map&measure=value',
  globe: '?view=map&region=globe',
  network: '?view=network',
  family: '?view=network&at=families/air',
  programme: '?view=network&at=programs/gcap',
  'own network': '?view=network&at=organizations/raytheon',
  'whole network': '?view=network&at=whole&expand=JPN',
  'network by ties': '?view=network&at=whole&layout=force',
  chain: `?view=network&at=chain&${chainEnds}`,
  flows: '?view=flows',
  matrix: '?view=matrix',
  timeline: '?view=timeline&areas=sea',
  table: '?view=table',
  tree: '?view=tree',
  'two pictures': '?view=map&beside=matrix',
  compared: '?view=network&against=2016',
  'what-if gallery': '?view=what-if',
  workbench: '?view=what-if&scenario=howitzer-155',
  dependence: '?view=dependence&model=155mm',
  method: '?view=method',
  data: '?view=data',
  stories: '?view=stories',
  reading: '?view=stories&story=two-boats-a-year',
  'own story': '?view=stories&story=draft',
  unrolled: '?view=stories&story=two-boats-a-year&unrolled=yes',
  presenting: '?view=present&story=two-boats-a-year&step=2',
  speaker: '?view=speaker&story=shared-production&step=2',
  details: '?focus=programs/gcap',
  'nothing to show': '?areas=quantum&statuses=cancelled',
};

/** What stands in an embed until its picture, its answer and its typefaces are there. */
export const unready = '#waiting, .unanswered, :root.setting';

/** The pages beside the app, one of each kind, in both languages. */
export const pages: Readonly<Record<string, Readonly<Record<'en' | 'ja', string>>>> = {
  'embed of a map': { en: 'embed.html?view=map', ja: 'embed.html?view=map&lang=ja' },
  'embed of a table': { en: 'embed.html?view=table', ja: 'embed.html?view=table&lang=ja' },
  'embed of a question': {
    en: 'embed.html?view=what-if&scenario=howitzer-155',
    ja: 'embed.html?view=what-if&scenario=howitzer-155&lang=ja',
  },
  'embed drawn before': { en: 'embed/gcap.html', ja: 'embed/gcap.html?lang=ja' },
  'published network': { en: 'views/gcap/index.html', ja: 'views/gcap/ja.html' },
  'published table': { en: 'views/missile-defence/index.html', ja: 'views/missile-defence/ja.html' },
  'published question': { en: 'views/virginia-rate/index.html', ja: 'views/virginia-rate/ja.html' },
  'story without scripts': { en: 'stories/two-boats-a-year.html', ja: 'stories/two-boats-a-year.ja.html' },
};

/** Goes to another address without loading the page again, as Back does, and waits until its content is there. */
export async function go(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await page.waitForLoadState('networkidle');
  await page.locator('main :is(h1, h2, [data-key], table):visible').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
