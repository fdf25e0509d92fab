// From what the reader chose to what is run: which model, which interventions, which figure answers.
import {
  answerMeasures,
  answerOf,
  isRatio,
  type Answer,
  type AnswerMeasure,
  type Runs,
} from '../../layout/whatIf/measureAnswer.ts';
import { chainOf } from '../../scenario/chain.ts';
import { DocumentError } from '../../scenario/findings.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import { parseModel } from '../../scenario/parse.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';
import { interventionsOf, readValues } from '../../scenario/shipped/interventionsOf.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import { interventionOf, type Shorthand } from '../../scenario/shorthand.ts';
import { answerTexts } from '../../view/whatIf/answerTexts.ts';
import type { Naming } from '../../view/whatIf/naming.ts';

/** A change that the model does not take. */
export interface LeftOut {
  readonly own: Shorthand;
  readonly reason: string;
}

export interface Question {
  /** What is run; a model to which nothing is done is itself, so that it is saved as it was opened. */
  readonly scenario: Model;
  /** Those of the scenario, for the reasons. */
  readonly interventions: readonly Intervention[];
  readonly measure: AnswerMeasure;
  /** The buyers whose figure answers: of one item, unless the figure is a share, of which the mean counts. */
  readonly demands: readonly string[];
  /** Buyers of further items, which can't be added to those: a group for each item. */
  readonly others: readonly (readonly string[])[];
  /** The figure of the scenario that answers; undefined where it is none of a scenario. */
  readonly output: ShippedScenario['outputs'][number] | undefined;
}

/** The settings of one scenario out of those of all: the first one's have no prefix. */
export function settingsOf(
  settings: Readonly<Record<string, number>>,
  id: string,
  isFirst: boolean,
): Readonly<Record<string, number>> {
  const own = Object.entries(settings).flatMap(([key, value]): [string, number][] => {
    const [first = '', second] = key.split('.');
    if (second === undefined) return isFirst ? [[first, value]] : [];
    return first === id ? [[second, value]] : [];
  });
  return Object.fromEntries(own);
}

export function questionOf(
  model: Model,
  scenarios: readonly ShippedScenario[],
  settings: Readonly<Record<string, number>>,
  own: readonly Shorthand[],
): Question {
  const shipped = scenarios.flatMap((scenario, index) =>
    interventionsOf(scenario, readValues(scenario, settingsOf(settings, scenario.id, index === 0)).values),
  );
  const interventions = [...(model.interventions ?? []), ...shipped, ...own.map(interventionOf)];
  const output = scenarios[0]?.outputs.find((each) => answerMeasures.some((measure) => measure === each.measure));
  const ids = (model.demands ?? []).map(({ id }) => id);
  const measure = (output?.measure as AnswerMeasure | undefined) ?? 'delivered';
  const wanted = (output?.demands ?? ids).filter((id) => ids.includes(id));
  const [demands = [], ...others] = isRatio(measure) ? [wanted] : groupsOf(model, wanted);
  const isAsItWas = shipped.length === 0 && own.length === 0;
  return {
    scenario: isAsItWas ? model : { ...model, interventions },
    interventions,
    measure,
    demands,
    others,
    output,
  };
}

/** Buyers by item, since unlike items are never added even where both are counted in missiles: the most buyers first, then the longer chain. */
function groupsOf(model: Model, ids: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const item = itemOf(model, id);
    groups.set(item, [...(groups.get(item) ?? []), id]);
  }
  if (groups.size < 2) return [...groups.values()];
  const plain = resolve(model, 'central');
  const linesOf = (group: readonly string[]) => Math.max(...group.map((id) => chainOf(plain, id).lines.length));
  return [...groups.values()].toSorted((a, b) => b.length - a.length || linesOf(b) - linesOf(a));
}

/** The item that a buyer asks for. */
export function itemOf(model: Model, demand: string): string {
  return model.demands?.find(({ id }) => id === demand)?.item ?? '';
}

/** What one unit of these buyers' figure is. */
export function unitOf(model: Model, demands: readonly string[]): string {
  const item = itemOf(model, demands[0] ?? '');
  return model.items?.find(({ id }) => id === item)?.unit ?? 'unit';
}

/** Own changes one after the other: those that the model with the scenarios takes, and those that it does not, each with the reason. */
export function sortOwn(
  model: Model,
  scenarios: readonly ShippedScenario[],
  own: readonly Shorthand[],
): { readonly fitting: readonly Shorthand[]; readonly leftOut: readonly LeftOut[] } {
  const fitting: Shorthand[] = [];
  const leftOut: LeftOut[] = [];
  for (const each of own) {
    try {
      parseModel(questionOf(model, scenarios, {}, [...fitting, each]).scenario);
      fitting.push(each);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      leftOut.push({ own: each, reason: error.findings[0]?.reason ?? error.message });
    }
  }
  return { fitting, leftOut };
}

/** The answers of the further items, each with the item's name. */
export function othersOf(
  { scenario, measure, others }: Question,
  before: Runs,
  after: Runs,
  naming: Naming,
): readonly { readonly item: string; readonly answer: Answer }[] {
  return others.map((group) => ({
    item: naming.item(itemOf(scenario, group[0] ?? '')),
    answer: answerOf(before, after, measure, group),
  }));
}

/** The buyers that a question is about, those of further items and those whose orders change included; of a model without a scenario, all. */
export function askedOf(model: Model, scenarios: readonly ShippedScenario[], question: Question): readonly string[] {
  if (scenarios.length > 0) {
    const changed = question.interventions.flatMap((each) =>
      each.kind === 'orders' || each.kind === 'priority' ? [each.demand] : [],
    );
    return [...new Set([...question.demands, ...question.others.flat(), ...changed])];
  }
  return (model.demands ?? []).map(({ id }) => id);
}

/** The answer in words; it names its item where further items follow. */
export function sentencesOf({ scenario, measure, demands, others }: Question, answer: Answer, naming: Naming) {
  return answerTexts(
    answer,
    {
      unit: unitOf(scenario, demands),
      buyers: isRatio(measure) ? demands.length : 1,
      ...(others.length > 0 ? { item: naming.item(itemOf(scenario, demands[0] ?? '')) } : {}),
    },
    naming.lang,
  );
}
