// The reader's question, run: as published and with its changes, first the central case and a moment later the range; with the
// answer in words and what is drawn of it. Each value by itself, so that a slider redoes only what follows from it.
import { measureChain } from '../../layout/whatIf/measureChain.ts';
import { answerOf, mostChanged, rangedSeries, tellingYear, type Runs } from '../../layout/whatIf/measureAnswer.ts';
import { measureYear } from '../../layout/whatIf/measureYear.ts';
import { measurePace } from '../../layout/whatIf/placePace.ts';
import { ribbonScale } from '../../layout/whatIf/placeRibbons.ts';
import { honestyOf } from '../../scenario/honesty.ts';
import { runNow } from '../../scenario/run.ts';
import type { Model } from '../../scenario/schema.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import type { ViewState } from '../../state/viewState.svelte.ts';
import { withLines, type Naming } from '../../view/whatIf/naming.ts';
import { BandRun } from './bandRun.svelte.ts';
import type { WhatIfData } from './loadWhatIf.ts';
import { askedOf, questionOf, sentencesOf, sortOwn, unitOf } from './question.ts';

export interface Asked {
  readonly data: WhatIfData;
  readonly shipped: readonly ShippedScenario[];
  readonly model: Model;
  readonly naming: Naming;
  readonly viewState: ViewState;
  /** Of a big model the chain of so many buyers is drawn: those that change most. */
  readonly mostBuyers: number;
}

/** Made while a component is set up: its runs end with the component. */
export class QuestionRun {
  readonly #of: () => Asked;
  readonly #bandBefore = new BandRun();
  readonly #bandAfter = new BandRun();

  constructor(of: () => Asked) {
    this.#of = of;
    // Runs that take their time are no derived values: they start anew with each central run, and the old ones are stopped.
    $effect(() => this.#bandBefore.start(this.baseline));
    $effect(() => this.#bandAfter.start(this.scenario));
  }

  readonly #model = $derived.by(() => this.#of().model);
  readonly #shipped = $derived.by(() => this.#of().shipped);
  readonly #naming = $derived.by(() => this.#of().naming);
  readonly #settings = $derived.by(() => this.#of().viewState.choices.settings);
  readonly #own = $derived.by(() => this.#of().viewState.choices.own);
  readonly #chosenYear = $derived.by(() => this.#of().viewState.choices.year);

  /** Own changes that do not fit the model are left out, so that a link never ends in an empty page. */
  readonly sorted = $derived(sortOwn(this.#model, this.#shipped, this.#own));
  readonly question = $derived(questionOf(this.#model, this.#shipped, this.#settings, this.sorted.fitting));
  readonly published = $derived<Model>({ ...this.#model, interventions: [] });
  readonly baseline = $derived(runNow(this.published));
  readonly scenario = $derived(runNow(this.question.scenario));

  /** With their ranges as soon as these are there. */
  readonly before = $derived<Runs>(
    this.#bandBefore.range?.central === this.baseline ? this.#bandBefore.range : { central: this.baseline },
  );
  readonly after = $derived<Runs>(
    this.#bandAfter.range?.central === this.scenario ? this.#bandAfter.range : { central: this.scenario },
  );
  /** Whether the ranges of both belong to what is shown: that of a change needs both, and either may come first. */
  readonly isFresh = $derived('low' in this.before && 'low' in this.after);

  readonly unit = $derived(unitOf(this.#model, this.question.demands));
  readonly answer = $derived(answerOf(this.before, this.after, this.question.measure, this.question.demands));
  readonly sentences = $derived(sentencesOf(this.question, this.answer, this.#naming));
  readonly series = $derived({
    before: rangedSeries(this.before, this.question.measure, this.question.demands),
    after: rangedSeries(this.after, this.question.measure, this.question.demands),
  });
  readonly pace = $derived(measurePace(this.baseline, this.scenario, this.question.demands));

  readonly years = $derived(this.scenario.years);
  readonly #telling = $derived(tellingYear(this.baseline, this.scenario, this.question.measure, this.question.demands));
  /** The reader's year; a year that the model does not have gives way to the telling one. */
  readonly year = $derived(
    this.#chosenYear !== null && this.years.includes(this.#chosenYear) ? this.#chosenYear : this.#telling,
  );

  readonly asked = $derived(askedOf(this.#model, this.#shipped, this.question));
  readonly drawn = $derived.by(() => mostChanged(this.baseline, this.scenario, this.asked, this.#of().mostBuyers));
  readonly chain = $derived(measureChain(this.published, this.question.scenario, this.drawn));
  readonly chainYear = $derived(measureYear(this.chain, this.baseline, this.scenario, this.year));
  readonly scale = $derived(ribbonScale(this.chain, [this.baseline, this.scenario], 46));
  readonly naming = $derived(withLines(this.#naming, this.chain.nodes));

  readonly honesty = $derived.by(() =>
    honestyOf(
      this.question.scenario,
      this.#of().data.production.provenance,
      this.question.demands.length === 1 ? this.question.demands[0] : undefined,
      this.#shipped.flatMap((each) => each.parameters),
    ),
  );
}
