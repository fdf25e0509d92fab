// Every node and link of the shipped data by keyboard, with the names that are announced compared with the data: the tree line
// by line, and the own picture of every programme, part by part.
import { applyFilter } from '../../src/model/filter.ts';
import { networkOf, pairsOf, shownNetwork } from '../../src/model/network.ts';
import { nodesUnder, supplyTree } from '../../src/model/supplyTree.ts';
import { titleOf } from '../../src/view/words/recordTexts.ts';
import { nameOf, shortNameOf } from '../../src/view/words/names.ts';
import { namedRecord } from '../../src/view/words/markTexts.ts';
import { treeName } from '../../src/view/words/treeTexts.ts';
import { real } from '../fixtures/realAtlas.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { expect, open, test } from '../journeys/visit.ts';
import { go } from './screens.ts';

const shown = applyFilter(real, everything);

for (const lang of ['en', 'ja'] as const)
  test(`the tree, ${lang}: Right and Down go through every programme, part, supplier and country`, async ({ page }) => {
    await open(page, `?view=tree&years=all&lang=${lang}`);
    const first = page.locator('main [data-key][tabindex="0"]');
    await first.focus();
    await page.keyboard.press('Home');
    // Keys are pressed in the page: there are thousands of lines.
    const heard = await page.evaluate(async () => {
      const press = (key: string): void => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement!.dispatchEvent(event);
      };
      const seen: { key: string; name: string; relations: string[] }[] = [];
      for (let last: Element | null = null; document.activeElement !== last; press('ArrowDown')) {
        last = document.activeElement;
        press('ArrowRight');
        await Promise.resolve(); // what was opened is drawn
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const line = last as HTMLElement;
        const said = [...(line.closest('li')?.querySelectorAll(':scope > .said button') ?? [])];
        seen.push({
          key: line.dataset['key'] ?? '',
          name: line.querySelector('.name')?.textContent ?? '',
          relations: said.map((own) => own.textContent ?? ''),
        });
        if (document.activeElement !== line) break; // the focus must stay where a line is opened
      }
      return seen;
    });
    const nodes = supplyTree(real, shown, 'all').flatMap((family) => family.programmes.flatMap(nodesUnder));
    expect(heard.map(({ key }) => key)).toEqual(nodes.map(({ path }) => path));
    expect(heard.map(({ name }) => name)).toEqual(nodes.map((node) => treeName(real, node, lang).text));
    expect(heard.map(({ relations }) => relations)).toEqual(
      nodes.map((node) => node.relations.map((row) => titleOf(real, `relations/${row.id}`, lang).text)),
    );
  });

for (const lang of ['en', 'ja'] as const)
  test(`the picture of each programme, ${lang}: every mark has the focus once and names what it stands for`, async ({
    page,
  }) => {
    await open(page, `?view=network&years=all&lang=${lang}`);
    const findings: string[] = [];
    for (const programme of real.programs) {
      await go(page, `?view=network&years=all&lang=${lang}&at=programs/${programme.id}`);
      await page.locator(`main [data-key="programs/${programme.id}"]`).waitFor();
      const { walked, all } = await page.evaluate(() => {
        const picture = document.querySelector('#picture svg[role=group]')!;
        const marks = [...picture.querySelectorAll<SVGElement>('[data-key]')];
        picture.querySelector<SVGElement>('[tabindex="0"][data-key]')!.focus();
        const press = (key: string): void => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          document.activeElement!.dispatchEvent(event);
        };
        press('Home');
        const seen = new Map<Element, [string, string]>();
        for (; !seen.has(document.activeElement!); press('PageDown')) {
          const mark = document.activeElement as SVGElement;
          seen.set(mark, [mark.dataset['key'] ?? '', mark.getAttribute('aria-label') ?? '']);
        }
        return { walked: [...seen.values()], all: marks.length };
      });
      if (walked.length !== all) findings.push(`${programme.id}: ${walked.length} of ${all} marks had the focus`);
      for (const [key, name] of walked)
        for (const [record] of key.matchAll(
          /(?:countries|organizations|sites|programs|agreements|components)\/[\w-]+/g,
        )) {
          const own = namedRecord(real, record);
          if (own && ![nameOf(own, lang).text, shortNameOf(own, lang).text].some((text) => name.includes(text)))
            findings.push(`${programme.id}: ${key}: "${name}" does not name ${record}`);
        }
    }
    expect(findings.slice(0, 20)).toEqual([]);
  });

for (const [layout, lang] of [
  ['force', 'en'],
  ['force', 'ja'],
  ['tiers', 'en'],
] as const)
  test(`the whole network, ${layout}, ${lang}: Page Down goes to every record and to every tie, from both of its ends`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const groups = 'USA,JPN,AUS,GBR,KOR,DEU,IND,ITA,other,several';
    await open(page, `?view=network&at=whole&years=all&layout=${layout}&expand=${groups}&lang=${lang}`);
    await page.locator('main [data-key="organizations/raytheon"]').waitFor();
    const heard = await page.evaluate(async () => {
      const picture = document.querySelector('#picture svg[role=group]')!;
      picture.querySelector<SVGElement>('[tabindex="0"][data-key]')!.focus();
      const press = async (key: string): Promise<void> => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement!.dispatchEvent(event);
        await new Promise((resolve) => setTimeout(resolve)); // the ties of what has the focus now are drawn
      };
      await press('Home');
      const seen: [string, string][] = [];
      for (let last: Element | null = null; document.activeElement !== last; await press('PageDown')) {
        last = document.activeElement;
        seen.push([(last as SVGElement).dataset['key'] ?? '', last?.getAttribute('aria-label') ?? '']);
      }
      return seen;
    });
    const keys = new Set(heard.map(([key]) => key));
    const set = shownNetwork(real, shown);
    expect(networkOf(real).nodes.filter((node) => !keys.has(node))).toEqual([]);
    const isHeard = (key: string): boolean => keys.has(key) || keys.has(key.split('~').reverse().join('~'));
    const pairs = set.nodes.flatMap((node) => pairsOf(set, node).map(({ key }) => key));
    expect(pairs.filter((key) => !isHeard(key))).toEqual([]);
    const unnamed = heard.filter(([key, name]) =>
      [...key.matchAll(/(?:countries|organizations|programs|agreements|components)\/[\w-]+/g)].some(([record]) => {
        const own = namedRecord(real, record);
        return own && ![nameOf(own, lang).text, shortNameOf(own, lang).text].some((text) => name.includes(text));
      }),
    );
    expect(unnamed.slice(0, 20)).toEqual([]);
  });
