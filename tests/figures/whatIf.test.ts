// The workbench's figures, rendered from the shipped models: full, narrow, in Japanese, and with nothing to show.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureRanking } from '../../src/layout/whatIf/measureRanking.ts';
import { measureChain } from '../../src/layout/whatIf/measureChain.ts';
import { rangedSeries } from '../../src/layout/whatIf/measureAnswer.ts';
import { measureYear } from '../../src/layout/whatIf/measureYear.ts';
import { measurePace } from '../../src/layout/whatIf/placePace.ts';
import { ribbonScale } from '../../src/layout/whatIf/placeRibbons.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { parseProduction } from '../../src/model/production.ts';
import { dependences } from '../../src/scenario/dependence.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import { modelWith } from '../../src/scenario/shipped/interventionsOf.ts';
import ChainFigure from '../../src/view/whatIf/ChainFigure.svelte';
import Gallery from '../../src/view/whatIf/Gallery.svelte';
import OutcomeFigure from '../../src/view/whatIf/OutcomeFigure.svelte';
import ParameterControl from '../../src/view/whatIf/ParameterControl.svelte';
import RankingFigure from '../../src/view/whatIf/RankingFigure.svelte';
import { namingOf, withLines } from '../../src/view/whatIf/naming.ts';
import { real } from '../fixtures/realAtlas.ts';
import { elementsOf, keysOf, marksOf, markupOf, textOf } from './rendered.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../static/data/${file}`, import.meta.url), 'utf8'));
const production = parseProduction('production.json', read('production.json'));
const index = read('scenarios/index.json') as { scenarios: { id: string }[] };
const noop = (): void => undefined;

function bench(id: string, lang: Lang) {
  const shipped = parseShipped(read(`scenarios/${id}.json`));
  const model = parseModel(read(`models/${shipped.model}.json`));
  const changed = modelWith(model, shipped);
  const [before, after] = [runNow(model), runNow(changed)];
  const demands = (shipped.outputs[0]?.demands ?? model.demands!.map((each) => each.id)).slice(0, 6);
  const chain = measureChain(model, changed, demands);
  const naming = withLines(namingOf(real, production, lang), chain.nodes);
  return { shipped, model, before, after, demands, chain, naming };
}

function chainMarkup(id: string, lang: Lang, width: number, lit: ReadonlySet<string> | null = null) {
  const { before, after, chain, naming } = bench(id, lang);
  const year = measureYear(chain, before, after, after.years[4]!);
  const scale = ribbonScale(chain, [before, after], 46);
  const props = { chain, year, scale, width, naming, lit, picked: null, onpick: noop };
  return { chain, year, markup: markupOf(ChainFigure, props) };
}

describe.each(index.scenarios.map(({ id }) => id))('%s', (id) => {
  it.each([
    { lang: 'en' as Lang, width: 680 },
    { lang: 'ja' as Lang, width: 358 },
  ])('draws a named box for every line and buyer, $width pixels wide', ({ lang, width }) => {
    const { chain, markup } = chainMarkup(id, lang, width);
    const marks = marksOf(markup);
    const boxes = keysOf(marks).filter((key) => !key.startsWith('agreements/') && !key.startsWith('links/'));
    expect(boxes.toSorted()).toEqual(
      chain.nodes.map((node) => `${node.isDemand ? 'demands' : 'lines'}/${node.id}`).toSorted(),
    );
    for (const mark of marks) expect(mark.attributes['aria-label']).toBeTruthy();
    expect(markup).not.toMatch(/NaN|undefined/);
  });
});

it('writes the badge on what sets the pace, and on nothing else', () => {
  const { year, markup } = chainMarkup('howitzer-155', 'en', 680);
  const binding = year.nodes.filter((node) => node.isBinding && !node.isDemand);
  expect(binding.length).toBeGreaterThan(0);
  expect(elementsOf(markup).filter((element) => element.classes.includes('badge'))).toHaveLength(binding.length);
});

it('mutes what is not lit', () => {
  const { chain, markup } = chainMarkup('howitzer-155', 'en', 680, new Set(['155mm-us-army']));
  const boxes = marksOf(markup).filter((mark) => !mark.attributes['data-key']?.startsWith('links/'));
  const muted = boxes.filter((mark) => mark.classes.includes('muted'));
  expect(muted).toHaveLength(chain.nodes.length - 1);
});

it('says what a closed agreement holds back, with its name', () => {
  const model = parseModel(read('models/pac-3.json'));
  const late: Model = {
    ...model,
    interventions: [{ kind: 'agreement-delay', id: 'pac-3-licence-mou-2005', years: 25 }],
  };
  const [before, after] = [runNow(model), runNow(late)];
  const chain = measureChain(model, late);
  const props = {
    chain,
    year: measureYear(chain, before, after, 2026),
    scale: ribbonScale(chain, [before, after], 46),
    width: 900,
    naming: namingOf(real, production, 'en'),
    lit: null,
    picked: null,
    onpick: noop,
  };
  const gate = marksOf(markupOf(ChainFigure, props)).find((mark) =>
    mark.attributes['data-key']?.startsWith('agreements/pac-3'),
  );
  expect(gate?.attributes['aria-label']).toMatch(/^Closed: /);
  expect(textOf(gate?.inside ?? '')).not.toBe('');
});

describe('the chart', () => {
  const draw = (id: string, lang: Lang, width: number, demands?: readonly string[]) => {
    const own = bench(id, lang);
    const asked = demands ?? own.demands;
    const series = (run: typeof own.after) => rangedSeries({ central: run, low: run, high: run }, 'delivered', asked);
    return markupOf(OutcomeFigure, {
      years: own.after.years,
      before: series(own.before),
      after: series(own.after),
      pace: measurePace(own.before, own.after, asked),
      year: own.after.years[2]!,
      measure: 'Delivered a year',
      atLeast: 1,
      aim: { value: 1_200_000, label: 'An aim' },
      width,
      naming: own.naming,
      format: String,
      formatTick: String,
      onpreview: noop,
      onyear: noop,
    });
  };

  it.each(['en', 'ja'] as const)('has a line, a band, the baseline and a slider of years (%s)', (lang) => {
    const elements = elementsOf(draw('howitzer-155', lang, 380));
    const has = (name: string) => elements.some((element) => element.classes.includes(name));
    for (const name of ['after', 'before', 'band', 'binds']) expect(has(name), name).toBe(true);
    const slider = elements.find((element) => element.attributes['type'] === 'range');
    expect(slider?.attributes['aria-valuetext']).toContain('2026');
  });

  it('draws the aim as a line of its own, and nothing backwards before the pane is measured', () => {
    expect(elementsOf(draw('howitzer-155', 'en', 380)).some((own) => own.classes.includes('aim'))).toBe(true);
    for (const element of elementsOf(draw('ship-repair-japan', 'en', 0)))
      expect(Number(element.attributes['width'] ?? 0), element.tag).toBeGreaterThanOrEqual(0);
  });

  it('says so when nothing binds', () => {
    expect(textOf(draw('howitzer-155', 'en', 380, []))).toContain('Nothing binds');
  });
});

describe('a setting', () => {
  const { shipped } = bench('patriot-seeker', 'en');
  it.each(shipped.parameters.map((parameter) => [parameter.id, parameter] as const))(
    '%s shows its ends, its grade and its name in both languages',
    (_, parameter) => {
      for (const lang of ['en', 'ja'] as const) {
        const props = { parameter, value: undefined, lang, sources: [], onpreview: noop, onchange: noop };
        const text = textOf(markupOf(ParameterControl, props));
        expect(text).toContain(parameter.label[lang]);
        expect(text).toMatch(/reported|estimated|assumed|公表|推計|仮定/);
      }
    },
  );
});

it('the gallery asks every question, with how sure it is', () => {
  const entries = (read('scenarios/index.json') as { scenarios: never[] }).scenarios.map((entry) => ({
    ...(entry as object),
    family: undefined,
  }));
  const props = { entries, models: production.models, naming: namingOf(real, production, 'en') };
  const text = textOf(markupOf(Gallery, { ...props, onchoose: noop, onmodel: noop } as never));
  for (const { id } of index.scenarios) expect(text).toContain(parseShipped(read(`scenarios/${id}.json`)).question.en);
  expect(text).toMatch(/\d settings, \w+ assumed/);
});

it('the ranking names each row with its loss and how long the others hold out', async () => {
  const model = parseModel(read('models/155mm.json'));
  const rows = measureRanking(await dependences(model, { year: 2027, among: ['org'] }));
  expect(rows.length).toBeGreaterThan(0);
  const markup = markupOf(RankingFigure, {
    rows,
    selected: null,
    naming: namingOf(real, production, 'en'),
    onselect: noop,
  });
  const marks = marksOf(markup);
  expect(keysOf(marks)).toEqual(rows.map((row) => `org/${row.id}`));
  for (const mark of marks) expect(mark.attributes['aria-label']).toMatch(/missing.*never made up.*time to survive/);
});
