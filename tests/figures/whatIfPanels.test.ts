// The workbench's figures as text: further panels of the shipped scenarios, chain and chart of a small model; full, empty,
// lit, narrow, in Japanese.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerMeasures, rangedSeries, type AnswerMeasure } from '../../src/layout/whatIf/measureAnswer.ts';
import { measureChain } from '../../src/layout/whatIf/measureChain.ts';
import { measureFurther, type FurtherPanel as Panel } from '../../src/layout/whatIf/measureFurther.ts';
import { measureYear } from '../../src/layout/whatIf/measureYear.ts';
import { measurePace } from '../../src/layout/whatIf/placePace.ts';
import { ribbonScale } from '../../src/layout/whatIf/placeRibbons.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { parseProduction } from '../../src/model/production.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import { modelWith } from '../../src/scenario/shipped/interventionsOf.ts';
import ChainFigure from '../../src/view/whatIf/ChainFigure.svelte';
import FurtherPanel from '../../src/view/whatIf/FurtherPanel.svelte';
import OpenPanel from '../../src/view/whatIf/OpenPanel.svelte';
import OriginsPanel from '../../src/view/whatIf/OriginsPanel.svelte';
import OutcomeFigure from '../../src/view/whatIf/OutcomeFigure.svelte';
import PacePanel from '../../src/view/whatIf/PacePanel.svelte';
import PairsPanel from '../../src/view/whatIf/PairsPanel.svelte';
import { namingOf } from '../../src/view/whatIf/naming.ts';
import { real } from '../fixtures/realAtlas.ts';
import { elementsOf, marksOf, markupOf, prettyOf, textOf } from './rendered.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../static/data/${file}`, import.meta.url), 'utf8'));
const production = parseProduction('production.json', read('production.json'));
const { scenarios } = read('scenarios/index.json') as { scenarios: { id: string }[] };
const noop = (): void => undefined;

function panelMarkup(panel: Panel, year: number, lang: Lang, { items = [] }: Model): string {
  const unitOf = (item: string): string => items.find(({ id }) => id === item)?.unit ?? '';
  const common = { title: 'A title', year, naming: namingOf(real, production, lang) };
  switch (panel.kind) {
    case 'series':
      return markupOf(FurtherPanel, { ...common, panel, unitOf, aimLabel: 'An aim' });
    case 'pace':
      return markupOf(PacePanel, { ...common, panel });
    case 'origins':
      return markupOf(OriginsPanel, { ...common, panel });
    case 'open':
      return markupOf(OpenPanel, { ...common, panel });
    case 'pairs':
      return markupOf(PairsPanel, { ...common, panel });
    case 'dependence':
      return '';
  }
}
function panelsOf(id: string, lang: Lang) {
  const shipped = parseShipped(read(`scenarios/${id}.json`));
  const model = parseModel(read(`models/${shipped.model}.json`));
  const [before, after] = [runNow(model), runNow(modelWith(model, shipped))];
  const main = shipped.outputs.find((own) => answerMeasures.some((each) => each === own.measure));
  const year = after.years.at(-3)!;
  const measure = (main?.measure ?? 'delivered') as AnswerMeasure;
  const panels = measureFurther(shipped.outputs, measure, { central: before }, { central: after }, year);
  return { shipped, panels, markup: panels.map((panel) => panelMarkup(panel, year, lang, model)) };
}

describe.each(scenarios.map(({ id }) => id))('further figures of %s', (id) => {
  it.each(['en', 'ja'] as const)('are sound, each with its title (%s)', (lang) => {
    const { panels, markup } = panelsOf(id, lang);
    markup.forEach((text, at) => {
      if (panels[at]!.kind === 'dependence') return;
      expect(textOf(text)).toContain('A title');
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    });
  });

  it('show every figure that the scenario names and its answer does not', () => {
    const { shipped, panels } = panelsOf(id, 'en');
    const main = shipped.outputs.findIndex((own) => answerMeasures.some((each) => each === own.measure));
    const shown = new Set(panels.map((panel) => panel.output));
    const missing = shipped.outputs.filter((_, at) => at !== main && !shown.has(at));
    expect(missing.map((own) => own.id)).toEqual([]);
  });
});

/** A shell needs a charge; Japan may make charges too, once a guideline allows it. */
const small: Model = {
  years: [2025, 2027],
  lines: [
    { id: 'charges', item: 'charge', country: 'CAN', capacity: 480 },
    { id: 'load', item: 'round', country: 'USA', capacity: 1000, inputs: [{ item: 'charge', perUnit: 1 }] },
  ],
  links: [
    { source: 'charges', target: 'load' },
    { source: 'load', target: 'army' },
  ],
  demands: [{ id: 'army', item: 'round', country: 'USA', orders: 600 }],
  agreements: [{ id: 'guideline', from: 2026 }],
};
const larger: Model = {
  ...small,
  interventions: [
    { kind: 'line-add', line: { id: 'japan', item: 'charge', country: 'JPN', capacity: 60 } },
    { kind: 'link-add', link: { source: 'japan', target: 'load', gates: ['guideline'] } },
  ],
};
const nobody: Model = { years: [2025, 2027], lines: [], links: [], demands: [] };
const drawings: readonly { name: string; model: Model; changed: Model; width: number; lit?: string; lang?: Lang }[] = [
  { name: 'full', model: small, changed: larger, width: 680 },
  { name: 'narrow', model: small, changed: larger, width: 340 },
  { name: 'lit', model: small, changed: larger, width: 680, lit: 'japan' },
  { name: 'japanese', model: small, changed: larger, width: 680, lang: 'ja' },
  { name: 'empty', model: nobody, changed: nobody, width: 680 },
];

describe.each(drawings)('a small chain, $name', ({ name, model, changed, width, lit, lang = 'en' }) => {
  const [before, after] = [runNow(model), runNow(changed)];
  const naming = namingOf(real, null, lang);
  const chain = measureChain(model, changed);
  const year = measureYear(chain, before, after, 2026);

  it('is this picture', async () => {
    const markup = markupOf(ChainFigure, {
      chain,
      year,
      scale: ribbonScale(chain, [before, after], 46),
      width,
      naming,
      lit: lit === undefined ? null : new Set([lit]),
      picked: null,
      onpick: noop,
    });
    expect(marksOf(markup).length).toBeGreaterThanOrEqual(chain.nodes.length);
    await expect(prettyOf(markup)).toMatchFileSnapshot(`snapshots/what-if-chain-${name}.txt`);
  });

  it('has this chart', async () => {
    const demands = chain.nodes.filter((node) => node.isDemand).map((node) => node.id);
    const markup = markupOf(OutcomeFigure, {
      years: after.years,
      before: rangedSeries({ central: before }, 'delivered', demands),
      after: rangedSeries({ central: after }, 'delivered', demands),
      pace: measurePace(before, after, demands),
      year: 2026,
      measure: 'Delivered a year',
      atLeast: 1,
      aim: name === 'full' ? { value: 700, label: 'An aim' } : null,
      width: Math.min(width, 380),
      naming,
      format: String,
      formatTick: String,
      onpreview: noop,
      onyear: noop,
    });
    expect(elementsOf(markup).some((own) => own.classes.includes('aim'))).toBe(name === 'full');
    await expect(prettyOf(markup)).toMatchFileSnapshot(`snapshots/what-if-chart-${name}.txt`);
  });
});
