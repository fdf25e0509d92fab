// The further figures that a scenario names, as small panels: a value by year with its range, or one value for each buyer
// before and after. Unlike items are never added: each has a panel of its own.
import { draftOf } from '../../scenario/applyInterventions.ts';
import type { ItemOutcome, Outcome } from '../../scenario/outcome.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import { measureOpen, type OpenWays } from './measureOpen.ts';
import { measurePace, type PaceRow } from './placePace.ts';
import type { CountryShare } from './measureShares.ts';
import { answerMeasures, isRatio, seriesOf, type AnswerMeasure, type Runs } from './measureAnswer.ts';
import type { Series } from './placeOutcome.ts';

/** How the values of a panel are read: `index` is a concentration from 0 to 10,000. */
export type Form = 'amount' | 'share' | 'years' | 'index';

export interface SeriesPanel {
  readonly kind: 'series';
  /** Place of the figure in the scenario's outputs. */
  readonly output: number;
  /** What it is of, where the figure has several. */
  readonly subject: { readonly table: 'lines' | 'items' | 'countries' | 'demands'; readonly id: string } | null;
  readonly form: Form;
  /** What an amount counts; null for the other forms. */
  readonly item: string | null;
  /** A number to hold the figure against; null where there is none. */
  readonly aim: number | null;
  /** Those in which every run has a value: a concentration of nothing is none. */
  readonly years: readonly number[];
  readonly before: Series;
  readonly after: Series;
}

export interface PairRow {
  readonly item: string;
  readonly demand: string;
  /** Null: never within the run. */
  readonly before: number | null;
  readonly after: number | null;
  /** Least and greatest of the three cases; null until they are there, or where one of them is never. */
  readonly range: readonly [number, number] | null;
}

export interface PairsPanel {
  readonly kind: 'pairs';
  readonly output: number;
  /** First years, or shares from 0 to 1 of the year looked at. */
  readonly form: 'year' | 'share';
  readonly rows: readonly PairRow[];
}

/** What holds some demands back, in which years. */
export interface PacePanel {
  readonly kind: 'pace';
  readonly output: number;
  readonly rows: readonly PaceRow[];
  /** Whom it holds back, where the figure names them. */
  readonly demands: readonly string[];
  readonly years: readonly number[];
}

/** Which countries' lines deliver to each demand in the year looked at. */
export interface OriginsPanel {
  readonly kind: 'origins';
  readonly output: number;
  readonly rows: readonly {
    readonly demand: string;
    readonly before: readonly CountryShare[];
    readonly after: readonly CountryShare[];
  }[];
}

export interface OpenPanel extends OpenWays {
  readonly kind: 'open';
  readonly output: number;
}

/** Worked out when it is asked for: see the dependence ranking. */
export interface DependencePanel {
  readonly kind: 'dependence';
  readonly output: number;
}

export type FurtherPanel = SeriesPanel | PairsPanel | PacePanel | OriginsPanel | OpenPanel | DependencePanel;

type Output = ShippedScenario['outputs'][number];
type Values = (outcome: Outcome) => readonly (number | null)[];

const isAnswerMeasure = (measure: string): measure is AnswerMeasure => answerMeasures.some((each) => each === measure);

/** The year of the first delivery; null where there is none. */
function firstYear(outcome: Outcome, demand: string): number | null {
  const t = outcome.demands[demand]?.delivered.findIndex((units) => units > 1e-9) ?? -1;
  return t < 0 ? null : outcome.years[t]!;
}

/** `main` is the measure of the answer, which is drawn already; `year` is the one looked at. */
export function measureFurther(
  outputs: readonly Output[],
  main: AnswerMeasure,
  before: Runs,
  after: Runs,
  year: number,
): readonly FurtherPanel[] {
  const { years, model } = after.central;
  const itemOf = new Map((model.demands ?? []).map(({ id, item }) => [id, item]));
  const itemOfLine = new Map([before.central, after.central].flatMap((run) => linesOf(run)));
  return outputs.flatMap((output, index): readonly FurtherPanel[] => {
    const { measure, chart } = output;
    const demands = (output.demands ?? [...itemOf.keys()]).filter((id) => itemOf.has(id));
    const pairs = (
      form: PairsPanel['form'],
      value: (outcome: Outcome, demand: string) => number | null,
    ): PairsPanel => ({
      kind: 'pairs',
      output: index,
      form,
      rows: demands.map((demand) => pairOf(demand, itemOf.get(demand) ?? '', before, after, value)),
    });
    const series = (
      values: Values,
      form: Form,
      subject: SeriesPanel['subject'],
      counted?: string,
    ): readonly SeriesPanel[] => {
      const panel = seriesPanel(years, before, after, values);
      const item = form === 'amount' ? (counted ?? null) : null;
      const aim = output.aim?.value ?? null;
      return panel ? [{ kind: 'series', output: index, form, item, subject, aim, ...panel }] : [];
    };
    if (measure === 'first-delivery') return [pairs('year', firstYear)];
    if (measure === 'fill' && chart === 'slope') {
      const t = years.indexOf(year);
      return [pairs('share', (outcome, demand) => outcome.demands[demand]?.fill[t] ?? null)];
    }
    if (measure === 'dependence') return [{ kind: 'dependence', output: index }];
    if (measure === 'binding')
      return [
        {
          kind: 'pace',
          output: index,
          rows: measurePace(before.central, after.central, demands),
          demands: output.demands ?? [],
          years,
        },
      ];
    if (measure === 'sources') {
      const t = years.indexOf(year);
      const rows = demands.map((demand) => ({
        demand,
        before: originsOf(before.central, demand, t),
        after: originsOf(after.central, demand, t),
      }));
      return [{ kind: 'origins', output: index, rows }];
    }
    if (measure === 'open-links')
      return [{ kind: 'open', output: index, ...measureOpen(before.central.model, model, demands, year) }];
    if (measure === 'made-by-country')
      return (output.items ?? []).flatMap((id) =>
        countriesOf([before.central, after.central], id).flatMap((country) =>
          series(({ items: all }) => madeIn(all[id], country), 'amount', { table: 'countries', id: country }, id),
        ),
      );
    if (measure === 'concentration') {
      const items = output.items ?? [];
      return items.flatMap((id) =>
        series(({ items: all }) => all[id]?.hhiOutput ?? [], 'index', items.length > 1 ? { table: 'items', id } : null),
      );
    }
    if (measure === 'output' || measure === 'use') {
      const form = measure === 'use' ? 'share' : 'amount';
      return (output.lines ?? []).flatMap((id) =>
        series(
          ({ lines }) => lines[id]?.[measure] ?? years.map(() => 0),
          form,
          { table: 'lines', id },
          itemOfLine.get(id),
        ),
      );
    }
    if (!isAnswerMeasure(measure) || measure === main) return [];
    if (chart === 'stacked' && demands.length > 1 && !isRatio(measure))
      return demands.flatMap((id) =>
        series((outcome) => seriesOf(outcome, measure, [id]), 'amount', { table: 'demands', id }, itemOf.get(id)),
      );
    if (isRatio(measure))
      return series((outcome) => seriesOf(outcome, measure, demands), measure === 'lead' ? 'years' : 'share', null);
    const items = [...new Set(demands.map((id) => itemOf.get(id)!))];
    return items.flatMap((id) => {
      const own = demands.filter((demand) => itemOf.get(demand) === id);
      return series(
        (outcome) => seriesOf(outcome, measure, own),
        'amount',
        items.length > 1 ? { table: 'items', id } : null,
        id,
      );
    });
  });
}

/** All lines with what they make, those of scenarios too. */
const linesOf = ({ model }: Outcome): readonly (readonly [string, string])[] =>
  draftOf(resolve(model, 'central')).lines.map(({ line }) => [line.id, line.item]);

/** Units of an item that a country makes, by year. */
function madeIn(item: ItemOutcome | undefined, country: string): readonly number[] {
  return item?.output.map((units, t) => units * (item.shareByCountry[t]?.[country] ?? 0)) ?? [];
}

/** Those that make any of it in some year of either run, the most first. */
function countriesOf(runs: readonly Outcome[], item: string): readonly string[] {
  const sums = new Map<string, number>();
  for (const run of runs) {
    const own = run.items[item];
    for (const country of new Set(own?.shareByCountry.flatMap((shares) => Object.keys(shares))))
      sums.set(country, (sums.get(country) ?? 0) + madeIn(own, country).reduce((sum, units) => sum + units, 0));
  }
  return [...sums]
    .filter(([, sum]) => sum > 1e-9)
    .sort((a, b) => b[1] - a[1])
    .map(([country]) => country);
}

/** Shares of what is delivered to a demand in a year, by the country of the line that delivers. */
function originsOf({ model, links }: Outcome, demand: string, t: number): readonly CountryShare[] {
  const units = new Map<string, number>();
  const lines = draftOf(resolve(model, 'central'));
  const countryOf = new Map(lines.lines.map(({ line }) => [line.id, line.country]));
  for (const [id, { link }] of lines.links) {
    const country = countryOf.get(link.source);
    const flow = links[id]?.[t] ?? 0;
    if (link.target === demand && country !== undefined && flow > 1e-9)
      units.set(country, (units.get(country) ?? 0) + flow);
  }
  const all = [...units.values()].reduce((sum, each) => sum + each, 0);
  return [...units]
    .map(([country, own]) => ({ country, share: own / all }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** Null where the runs have no year in common with a value. */
function seriesPanel(years: readonly number[], before: Runs, after: Runs, values: Values) {
  const of = ({ central, low, high }: Runs) => ({
    central: values(central),
    ...(low && high ? { low: values(low), high: values(high) } : {}),
  });
  const both = [of(before), of(after)];
  const lists = both.flatMap(({ central, low, high }) => [central, ...(low && high ? [low, high] : [])]);
  const kept = years.flatMap((_, t) => (lists.every((list) => typeof list[t] === 'number') ? [t] : []));
  if (kept.length < 2) return null;
  const pick = (list: readonly (number | null)[]): readonly number[] => kept.map((t) => list[t]!);
  const [seriesBefore, seriesAfter] = both.map(({ central, low, high }): Series => ({
    central: pick(central),
    ...(low && high ? { low: pick(low), high: pick(high) } : {}),
  }));
  return { years: kept.map((t) => years[t]!), before: seriesBefore!, after: seriesAfter! };
}

function pairOf(
  demand: string,
  item: string,
  before: Runs,
  after: Runs,
  value: (outcome: Outcome, demand: string) => number | null,
): PairRow {
  const cases = [after.low, after.central, after.high].map((run) => (run ? value(run, demand) : null));
  const known = cases.filter((each) => each !== null);
  return {
    demand,
    item,
    before: value(before.central, demand),
    after: value(after.central, demand),
    range: known.length === 3 ? [Math.min(...known), Math.max(...known)] : null,
  };
}
