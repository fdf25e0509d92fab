// The flows, rendered: full, empty, filtered, focused, narrow and in Japanese.
import { describe, expect, it } from 'vitest';
import { measureSupply } from '../../src/layout/flows/measureSupply.ts';
import { pathsByValue } from '../../src/layout/flows/supplyMoney.ts';
import { pathsByCount } from '../../src/layout/flows/supplyPaths.ts';
import { traceSupply } from '../../src/layout/flows/traceSupply.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { knownMakers } from '../../src/model/supply.ts';
import FlowsFigure from '../../src/view/figures/FlowsFigure.svelte';
import FlowsList from '../../src/view/figures/FlowsList.svelte';
import { real } from '../fixtures/realAtlas.ts';
import { everything } from '../fixtures/tinyAtlas.ts';
import { elementsOf, keysOf, marksOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
function pictureOf(filter: Filter, lang: Lang, money: string | null, pointed: string | null = null) {
  const shown = applyFilter(real, filter);
  const { years } = filter;
  const paths = money === null ? pathsByCount(real, shown, years) : pathsByValue(real, shown, years, money).paths;
  const network = measureSupply(paths, { rows: 34, opened: [] });
  const makers = knownMakers(real, years);
  const common = { atlas: real, network, makers, breadth: money, lang, selection: null, describedby: 'summary' };
  const events = { onpoint: noop, onselect: noop, onopen: noop };
  const figure = { ...common, ...events, width: 1200, height: 500, pointed, reach: null };
  return {
    network,
    makers,
    figure: markupOf(FlowsFigure, figure),
    list: markupOf(FlowsList, { ...common, ...events }),
  };
}

const cases: { name: string; filter: Filter; lang: Lang; money: string | null }[] = [
  { name: 'of everything', filter: everything, lang: 'en', money: null },
  { name: 'of a year to come', filter: { ...everything, years: { from: 2030, to: 2030 } }, lang: 'en', money: null },
  { name: 'of the sea, in Japanese', filter: { ...everything, areas: ['sea'] }, lang: 'ja', money: null },
  { name: 'of ceilings', filter: everything, lang: 'en', money: 'USD-ceiling' },
  {
    name: 'of nothing',
    filter: { ...everything, areas: ['quantum'], statuses: ['cancelled'] },
    lang: 'en',
    money: null,
  },
];

describe.each(cases)('$name', ({ filter, lang, money }) => {
  const { network, makers, figure, list } = pictureOf(filter, lang, money);

  it('every mark has one key and a name', () => {
    for (const markup of [figure, list]) {
      const marks = marksOf(markup);
      expect(new Set(keysOf(marks)).size).toBe(marks.length);
      for (const mark of marks) expect(mark.attributes['aria-label'], mark.attributes['data-key']).toBeTruthy();
      expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
  });

  it('has a mark for each node and ribbon, and the list one for each programme', () => {
    expect([...keysOf(marksOf(figure))].sort()).toEqual(
      [...network.nodes.map((node) => node.key), ...network.links.map((link) => link.key)].sort(),
    );
    const programmes = network.nodes.filter((node) => node.column === 2).map((node) => node.key);
    expect([...keysOf(marksOf(list, 'programme'))].sort()).toEqual(programmes.sort());
  });

  it('marks the parts with a single known source, and no others', () => {
    const lone = network.nodes.filter((node) => {
      const [table, id = ''] = node.record?.split('/') ?? [];
      return table === 'components' && makers.get(id)?.length === 1;
    });
    expect(elementsOf(figure).filter((element) => element.classes.includes('lone')).length).toBe(lone.length);
  });

  it('draws plans and ceilings as what they are', () => {
    for (const ribbon of marksOf(figure, 'ribbon')) {
      const link = network.links.find((own) => own.key === ribbon.attributes['data-key'])!;
      expect(ribbon.classes.includes('plan')).toBe(link.isPlan);
      expect(ribbon.classes.includes('ceiling')).toBe(link.isCeiling);
    }
  });
});

it('lights the way up and down from what is pointed at, and mutes the rest', () => {
  const { network } = pictureOf(everything, 'en', null);
  const part = network.nodes.find((node) => node.record?.startsWith('components/'))!;
  const { figure } = pictureOf(everything, 'en', null, part.key);
  const lit = traceSupply(network.links, part.key);
  for (const mark of marksOf(figure)) {
    const isLit = lit.has(mark.attributes['data-key']!);
    expect(mark.classes.includes('strong')).toBe(isLit);
    expect(mark.classes.includes('muted')).toBe(!isLit);
  }
});

it('says who the single source is', () => {
  const { figure } = pictureOf({ ...everything, areas: ['missiles'] }, 'en', null);
  expect(textOf(figure)).toContain('only Mitsubishi Heavy');
});
