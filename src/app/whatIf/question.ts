// From what the reader chose to what is run: which model, which interventions, which figure answers.
import { answerMeasures, isRatio, type AnswerMeasure } from '../../layout/whatIf/measureAnswer.ts';
import { chainOf } from '../../scenario/chain.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';
import { interventionsOf, readValues } from '../../scenario/shipped/interventionsOf.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import { interventionOf, type Shorthand } from '../../scenario/shorthand.ts';

export interface Question {
  /** As published: an opened document's own interventions are part of the question. */
  readonly baseline: Model;
  readonly scenario: Model;
  /** Those of the scenario, for the reasons. */
  readonly interventions: readonly Intervention[];
  readonly measure: AnswerMeasure;
  /** The buyers whose figure answers. */
  readonly demands: readonly string[];
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
  return {
    baseline: { ...model, interventions: [] },
    scenario: { ...model, interventions },
    interventions,
    measure,
    demands: isRatio(measure) ? wanted : ofOneUnit(model, wanted),
  };
}

/** Only what has the same unit can be added up: that of the most buyers, or else that with the longer chain. */
function ofOneUnit(model: Model, ids: readonly string[]): readonly string[] {
  const unitOf = (id: string): string => {
    const item = model.demands?.find((demand) => demand.id === id)?.item ?? '';
    return model.items?.find((each) => each.id === item)?.unit ?? item;
  };
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(unitOf(id), [...(groups.get(unitOf(id)) ?? []), id]);
  const linesOf = (group: readonly string[]) =>
    Math.max(...group.map((id) => chainOf(resolve(model, 'central'), id).lines.length));
  return [...groups.values()].toSorted((a, b) => b.length - a.length || linesOf(b) - linesOf(a))[0] ?? [];
}

/** What one unit of the answer is. */
export function unitOf(question: Question): string {
  const item = question.baseline.demands?.find(({ id }) => id === question.demands[0])?.item;
  return question.baseline.items?.find(({ id }) => id === item)?.unit ?? 'unit';
}
