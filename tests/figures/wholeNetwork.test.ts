// A record's own network, chains and the whole, rendered: full, empty, filtered, focused, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import type { Positions } from '../../src/layout/network/placeForce.ts';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { findChains } from '../../src/model/chains.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { networkOf, shownNetwork } from '../../src/model/network.ts';
import ChainFigure from '../../src/view/figures/ChainFigure.svelte';
import NetworkEgo from '../../src/view/figures/NetworkEgo.svelte';
import NetworkForce from '../../src/view/figures/NetworkForce.svelte';
import NetworkWhole from '../../src/view/figures/NetworkWhole.svelte';
import { readJson, real } from '../fixtures/realAtlas.ts';
import { empty, everything, tiny } from '../fixtures/tinyAtlas.ts';
import { keysOf, markupOf, marksOf, textOf } from './rendered.ts';

interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  width?: number;
  lang?: Lang;
  selection?: string | null;
}
const noop = (): void => undefined;
const common = ({ atlas = real, width = 1368, lang = 'en', selection = null, ...options }: Options) => {
  const filter = { ...everything, ...options.filter };
  return {
    atlas,
    shown: applyFilter(atlas, filter),
    years: filter.years,
    width,
    lang,
    selection,
    hovered: null,
    describedby: 'summary',
    onhover: noop,
    onselect: noop,
    onleave: noop,
  };
};
const cases: { name: string; options: Options }[] = [
  { name: 'everything', options: {} },
  { name: 'a year and a family', options: { filter: { years: { from: 2026, to: 2026 }, areas: ['sea'] } } },
  { name: 'one in focus', options: { selection: 'organizations/raytheon' } },
  { name: 'a phone', options: { width: 358 } },
  { name: 'Japanese', options: { lang: 'ja', width: 548 } },
];

function expectSound(markup: string): void {
  const marks = marksOf(markup);
  expect(new Set(keysOf(marks)).size).toBe(marks.length);
  for (const { attributes } of marks) {
    expect(attributes['aria-label'], attributes['data-key']).toBeTruthy();
    expect(attributes['tabindex']).toBe('-1');
  }
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

describe.each(cases)('$name', ({ options }) => {
  const props = common(options);
  const set = shownNetwork(props.atlas, props.shown);

  it.each(['organizations/raytheon', 'organizations/us-dod', 'agreements/aukus-2021', 'components/gcap-engine'])(
    'the own network of %s',
    (middle) => {
      if (!networkOf(real).linksOf.has(middle)) return;
      const markup = markupOf(NetworkEgo, { ...props, middle });
      expectSound(markup);
      for (const chip of marksOf(markup, 'chip')) {
        const key = chip.attributes['data-key']!;
        expect(chip.classes.includes('absent'), key).toBe(key !== middle && !set.linksOf.has(key));
      }
      expect(marksOf(markup, 'tie').length).toBeGreaterThan(0);
    },
  );

  it.each(['country', 'technology'] as const)('the whole grouped by %s', (groupBy) => {
    const open = groupBy === 'country' ? ['JPN'] : ['sea'];
    const sizes = new Map(set.nodes.map((key) => [key, 0.5]));
    const markup = markupOf(NetworkWhole, { ...props, groupBy, open, sizes, ontoggle: noop });
    expectSound(markup);
    // Every record is counted in one pill; as shown, only those within the filters.
    const counts = marksOf(markup, 'pill').map((mark) => {
      const label = mark.attributes['aria-label']!;
      const [, a, b] = /(\d+) of (\d+)$/.exec(label) ?? [];
      const [, all, some] = /(\d+)件中(\d+)件$/.exec(label) ?? [undefined, b, a];
      return { all: Number(all), some: Number(some) };
    });
    expect(counts.reduce((sum, own) => sum + own.all, 0)).toBe(networkOf(real).nodes.length);
    expect(counts.reduce((sum, own) => sum + own.some, 0)).toBe(set.nodes.length);
    for (const chip of marksOf(markup, 'chip'))
      expect(chip.classes.includes('absent')).toBe(!set.linksOf.has(chip.attributes['data-key']!));
  });

  it('the whole by its ties', () => {
    const positions = readJson('network.json') as Positions;
    const markup = markupOf(NetworkForce, { ...props, positions, sizes: null });
    expectSound(markup);
    const nodes = marksOf(markup, 'node');
    expect([...keysOf(nodes)].sort()).toEqual(networkOf(real).nodes);
    for (const node of nodes)
      expect(node.classes.includes('absent')).toBe(!set.linksOf.has(node.attributes['data-key']!));
  });

  it('a chain', () => {
    const network = networkOf(real);
    const found = findChains(network, 'organizations/mitsubishi-heavy-industries', 'organizations/rolls-royce');
    if (typeof found === 'string') throw new Error(found);
    const markup = markupOf(ChainFigure, { ...props, network, found, details: null });
    expectSound(markup);
    expect(marksOf(markup, 'record').length).toBe(found.chains.length * (found.steps + 1));
    expect(marksOf(markup, 'words').length).toBe(found.chains.length * found.steps);
  });
});

it('nothing at all: no picture of a record that is not there, and an empty whole', () => {
  const props = common({ atlas: empty });
  expect(textOf(markupOf(NetworkEgo, { ...props, middle: 'organizations/raytheon' }))).toBe('');
  expectSound(markupOf(NetworkWhole, { ...props, groupBy: 'country' as const, open: [], sizes: null, ontoggle: noop }));
  expectSound(markupOf(NetworkForce, { ...props, positions: {}, sizes: null }));
});

it('the own network of the tiny atlas says who does what', () => {
  const text = textOf(markupOf(NetworkEgo, { ...common({ atlas: tiny }), middle: 'organizations/raytheon' }));
  expect(text).toContain('Upstream: what it rests on');
  expect(text).toContain('supplies');
  expect(text).toContain('led by it');
});
