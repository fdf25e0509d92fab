// The network at its three depths, rendered: full, empty, filtered, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import { chooseColumns, fewColumns, measureOverview } from '../../src/layout/network/measureOverview.ts';
import { measureProgramme } from '../../src/layout/network/measureProgramme.ts';
import { familyIds, type FamilyId, type Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { isPlan, programmeStanding } from '../../src/model/years.ts';
import NetworkFamily from '../../src/view/figures/NetworkFamily.svelte';
import NetworkOverview from '../../src/view/figures/NetworkOverview.svelte';
import NetworkProgramme from '../../src/view/figures/NetworkProgramme.svelte';
import { nodeName } from '../../src/view/words/markTexts.ts';
import { real } from '../fixtures/realAtlas.ts';
import { empty, everything, tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, markupOf, marksOf, prettyOf, textOf, type Element } from './rendered.ts';

interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  width?: number;
  lang?: Lang;
}
const noop = (): void => undefined;
const common = ({ atlas = real, width = 548, lang = 'en', ...options }: Options) => {
  const filter = { ...everything, ...options.filter };
  const props = {
    atlas,
    shown: applyFilter(atlas, filter),
    years: filter.years,
    width,
    lang,
    selection: null,
    describedby: 'summary',
    onhover: noop,
    onselect: noop,
  };
  return props;
};
const cases: { name: string; options: Options }[] = [
  { name: 'everything', options: {} },
  { name: 'this year', options: { filter: { years: { from: real.now, to: real.now } } } },
  { name: 'a year to come', options: { filter: { years: { from: real.now + 4, to: real.now + 4 } } } },
  {
    name: 'two countries on a phone',
    options: { filter: { countries: ['JPN', 'USA'], allCountries: true }, width: 358 },
  },
  { name: 'in Japanese', options: { lang: 'ja' } },
  { name: 'the tiny atlas', options: { atlas: tiny } },
];

/** What holds for every picture, whatever it shows. */
function expectSound(markup: string): void {
  const marks = marksOf(markup);
  expect(new Set(keysOf(marks)).size).toBe(marks.length);
  for (const { attributes } of marks) {
    expect(attributes['aria-label'], attributes['data-key']).toBeTruthy();
    expect(attributes['role']).toBe('button');
    expect(attributes['tabindex']).toBe('-1');
  }
  const [svg] = elementsOf(markup);
  expect(svg).toMatchObject({ tag: 'svg', attributes: { role: 'group', 'aria-describedby': 'summary' } });
  expect(svg!.attributes['aria-label']).toBeTruthy();
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

/** A text that stands for a name: the name itself, or its beginning and an ellipsis. */
function expectWhole(text: string, name: string): void {
  if (text === name) return;
  expect(text.endsWith('…'), `${text} for ${name}`).toBe(true);
  expect(name.startsWith(text.slice(0, -1).trimEnd()), `${text} for ${name}`).toBe(true);
}

describe.each([...cases, { name: 'nothing', options: { atlas: empty } }])('the overview of $name', ({ options }) => {
  const props = common(options);
  const { atlas, shown, years, lang } = props;
  const height = 492;
  const markup = markupOf(NetworkOverview, { ...props, height, reach: null, onopen: noop });
  const isPhone = options.width !== undefined && options.width < 460;
  const columns = isPhone ? chooseColumns(atlas, fewColumns) : chooseColumns(atlas);
  const measured = measureOverview(atlas, columns, shown.programs, years);

  it('every mark has a key and a name', () => expectSound(markup));

  it('has a ribbon for each of the set, at work or planned apart', () => {
    const ribbons = marksOf(markup, 'ribbon');
    expect([...keysOf(ribbons)].sort()).toEqual(measured.map((ribbon) => ribbon.key).sort());
    const count = (kind: 'fact' | 'plan'): number =>
      (markup.match(new RegExp(`<path class="${kind}"`, 'g')) ?? []).length;
    expect(count('fact')).toBe(measured.filter((ribbon) => ribbon.facts.length > 0).length);
    expect(count('plan')).toBe(measured.filter((ribbon) => ribbon.plans.length > 0).length);
  });

  it('has a node for every family, shown or not, that says how many programmes it has', () => {
    for (const family of familyIds) {
      const [node] = marksOf(markup, 'family').filter((mark) => mark.attributes['data-key'] === `families/${family}`);
      const count = shown.programs.filter((row) => atlas.familyOfProgram.get(row.id) === family).length;
      expect(node?.attributes['aria-label']?.match(/\d+/g)?.map(Number)).toContain(count);
      expect(node?.classes.includes('empty')).toBe(count === 0);
    }
  });

  it('has labels that are whole or end with an ellipsis', () => {
    for (const node of marksOf(markup, 'node')) {
      const inside = insideOf(markup, node);
      const lines = [...inside.matchAll(/<tspan x=[^>]*>([^<]*)/g)].map(([, line]) => line);
      const text = lines.length > 0 ? lines.join('') : (/<text[^>]*>([^<]*)/.exec(inside)?.[1] ?? '');
      expectWhole(bareOf(textOf(text)), bareOf(nodeName(atlas, node.attributes['data-key']!, lang)));
    }
  });

  it('has the whole names of who leads', () => {
    for (const node of marksOf(markup, 'organization')) expect(insideOf(markup, node)).not.toContain('…');
  });
});

/** Without spaces: where a line ends, one may be lost. */
function bareOf(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** All of a mark, beyond its first closing tag: up to the next mark. */
function insideOf(markup: string, mark: Element): string {
  const key = mark.attributes['data-key']!.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const from = markup.indexOf(`data-key="${key}"`) + `data-key="${key}"`.length;
  const to = markup.indexOf('data-key="', from);
  return markup.slice(from, to < 0 ? undefined : to);
}

describe.each(cases)('the families of $name', ({ options }) => {
  const props = common(options);
  const { atlas, shown, years, lang } = props;
  const pictures = familyIds.map((family) => ({
    family,
    programs: atlas.programs.filter((row) => atlas.familyOfProgram.get(row.id) === family),
    markup: markupOf(NetworkFamily, { ...props, family, reach: null, onopen: noop }),
  }));

  it('every mark has a key and a name', () => {
    for (const { markup } of pictures) expectSound(markup);
  });

  it('have a row for each programme, faded outside the set and else as it stands', () => {
    const ids = new Set(shown.programs.map((row) => row.id));
    for (const { markup, programs } of pictures) {
      const rows = elementsOf(markup).filter((element) => element.classes.includes('row'));
      const names = marksOf(markup, 'programme');
      expect(names.length).toBe(programs.length);
      for (const [index, name] of names.entries()) {
        const programme = atlas.program.get(name.attributes['data-key']!.replace('programs/', ''))!;
        const standing = ids.has(programme.id) ? programmeStanding(programme, years, atlas.now) : 'absent';
        expect(rows[index]!.classes, programme.id).toContain(standing);
        if (isPlan(programmeStanding(programme, years, atlas.now))) expect(rows[index]!.classes).not.toContain('fact');
      }
    }
  });

  it('have labels that are whole or end with an ellipsis', () => {
    for (const { markup } of pictures)
      for (const mark of marksOf(markup, 'programme')) {
        const text = /<text[^>]*>([^<]*)/.exec(mark.inside)?.[1] ?? '';
        expectWhole(textOf(text), nodeName(atlas, mark.attributes['data-key']!, lang));
      }
  });
});

describe.each(cases)('the programmes of $name', ({ options }) => {
  const props = common(options);
  const { atlas, shown, lang } = props;
  const programs = atlas === tiny ? tiny.programs : real.programs.slice(0, 25);
  const pictures = programs.map(({ id }) => ({
    id,
    markup: markupOf(NetworkProgramme, { ...props, program: id, hovered: null }),
  }));

  it('every mark has a key and a name', () => {
    for (const { markup } of pictures) expectSound(markup);
  });

  it('have a chip for each node and a mark for each link, faded outside the set', () => {
    const relations = new Set(shown.relations.map((row) => row.id));
    for (const { id, markup } of pictures) {
      const chain = measureProgramme(atlas, id, props.years)!;
      expect([...keysOf(marksOf(markup, 'chip'))].sort()).toEqual(chain.nodes.map((node) => node.key).sort());
      const links = marksOf(markup, 'link');
      expect(keysOf(links)).toEqual(chain.links.map((link) => link.key));
      for (const [index, link] of chain.links.entries()) {
        expect(links[index]!.classes, link.key).toContain(link.standing);
        const isOutside = link.relation !== undefined && !relations.has(link.relation);
        expect(links[index]!.classes.includes('absent'), link.key).toBe(isOutside);
      }
    }
  });

  it('have labels that are whole or end with an ellipsis', () => {
    for (const { markup } of pictures)
      for (const chip of marksOf(markup, 'chip')) {
        const lines = [...insideOf(markup, chip).matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line);
        const name = nodeName(atlas, chip.attributes['data-key']!, lang);
        expectWhole(bareOf(textOf(lines.join(''))), bareOf(name));
      }
  });
});

it('a programme without a recorded relation says so', () => {
  const text = (program: string): string =>
    textOf(markupOf(NetworkProgramme, { ...common({ atlas: tiny }), program, hovered: null }));
  expect(text('jammer')).toContain('No tie of this programme is recorded yet.');
  expect(text('fighter')).not.toContain('No tie of this programme is recorded yet.');
});

describe('of the tiny atlas are these pictures', () => {
  const props = common({ atlas: tiny, filter: { years: { from: 2026, to: 2026 } } });
  it('a family', async () => {
    const family: FamilyId = 'air';
    const markup = markupOf(NetworkFamily, { ...props, family, reach: null, onopen: noop });
    await expect(prettyOf(markup)).toMatchFileSnapshot('snapshots/family-tiny.txt');
  });
  it('a programme', async () => {
    const markup = markupOf(NetworkProgramme, { ...props, program: 'interceptor', hovered: null });
    await expect(prettyOf(markup)).toMatchFileSnapshot('snapshots/programme-tiny.txt');
  });
});
