// Which number matters most: each ranged number (settings of the scenarios, then numbers of the model) at its low and at its high
// end, all others central, and how far the answer's change moves.
import { seriesOf, type AnswerMeasure } from '../../layout/whatIf/measureAnswer.ts';
import { pathOf, rangesOf, withNumber, type Keys } from '../../scenario/resolve.ts';
import { runNow } from '../../scenario/run.ts';
import type { Model } from '../../scenario/schema.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import type { Shorthand } from '../../scenario/shorthand.ts';
import { questionOf } from './question.ts';

export interface Weighing {
  readonly model: Model;
  readonly shipped: readonly ShippedScenario[];
  readonly settings: Readonly<Record<string, number>>;
  readonly own: readonly Shorthand[];
  readonly measure: AnswerMeasure;
  readonly demands: readonly string[];
  /** The year of the answer. */
  readonly year: number;
}

/** One number and the answer's change (scenario less baseline) with it at each end. */
export interface Weight {
  /** Key of a setting, or the place of a number in the model. */
  readonly of: { readonly setting: string } | { readonly keys: Keys };
  readonly low: number;
  readonly high: number;
}

export const widthOf = ({ low, high }: Weight): number => Math.abs(high - low);

/**
 * All numbers, those that move the answer most first. Settings that the reader has made have no range any more.
 * @throws the signal's reason when aborted
 */
export async function weighNumbers(
  weighing: Weighing,
  signal: AbortSignal,
  told: (done: number, all: number) => void,
): Promise<readonly Weight[]> {
  const { shipped, settings, own, measure, demands, year } = weighing;
  const summed = measure === 'delivered' ? 'cumulative' : measure;
  const valueOf = (model: Model): number => {
    const outcome = runNow(model);
    return seriesOf(outcome, summed, demands)[outcome.years.indexOf(year)] ?? 0;
  };
  const changeOf = (model: Model, values: Readonly<Record<string, number>>): number =>
    valueOf(questionOf(model, shipped, values, own).scenario) - valueOf({ ...model, interventions: [] });
  const ofSettings = shipped.flatMap((scenario, index) =>
    scenario.parameters.flatMap(({ id, low, high }) => {
      const setting = index === 0 ? id : `${scenario.id}.${id}`;
      if (Object.hasOwn(settings, setting) || low === high) return [];
      const ends = { low, high };
      const at = (end: 'low' | 'high') => changeOf(weighing.model, { ...settings, [setting]: ends[end] });
      return [{ of: { setting }, at }];
    }),
  );
  // A buyer's orders of all years are one number: what is said of one year is said of the next.
  const grouped = new Map<string, ReturnType<typeof rangesOf>>();
  for (const each of rangesOf({ ...weighing.model, interventions: [] })) {
    const path = pathOf(each.keys[0] === 'demands' && each.keys[2] === 'orders' ? each.keys.slice(0, 3) : each.keys);
    grouped.set(path, [...(grouped.get(path) ?? []), each]);
  }
  const ofModel = [...grouped.values()].map((members) => {
    const [{ keys }] = members as [(typeof members)[number]];
    const at = (end: 'low' | 'high') =>
      changeOf(
        members.reduce((model, own) => withNumber(model, own.keys, own.range[end]), weighing.model),
        settings,
      );
    return { of: { keys: members.length > 1 ? keys.slice(0, 3) : keys }, at };
  });
  const all = [...ofSettings, ...ofModel];
  const weights: Weight[] = [];
  for (const { of, at } of all) {
    // One number a turn, so that the page goes on.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    weights.push({ of, low: at('low'), high: at('high') });
    told(weights.length, all.length);
  }
  return weights.toSorted((a, b) => widthOf(b) - widthOf(a));
}
