// A what-if run to its end: the question, both runs with their ranges, and the answer in words.
import { answerOf, mostChanged, rangedSeries, tellingYear } from '../../layout/whatIf/measureAnswer.ts';
import { measureChain } from '../../layout/whatIf/measureChain.ts';
import { measureYear } from '../../layout/whatIf/measureYear.ts';
import { measurePace } from '../../layout/whatIf/placePace.ts';
import { ribbonScale } from '../../layout/whatIf/placeRibbons.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { rangeOf } from '../../scenario/rangeOf.ts';
import type { Choices } from '../../state/choices.ts';
import { assumptionsOf } from '../../view/whatIf/assumptionTexts.ts';
import { furtherText } from '../../view/whatIf/answerTexts.ts';
import { namingOf, withLines } from '../../view/whatIf/naming.ts';
import { gatherQuestion } from '../whatIf/gatherQuestion.ts';
import { askedOf, othersOf, questionOf, sentencesOf, sortOwn, unitOf } from '../whatIf/question.ts';
import { honestyOf } from '../../scenario/honesty.ts';

const mostBuyers = 4;

export type AnsweredQuestion = NonNullable<Awaited<ReturnType<typeof answerQuestion>>>;

/** Null where the choices ask no question; ids that are unknown are left out, as the workbench does. */
export async function answerQuestion(atlas: Atlas, choices: Choices) {
  if (choices.view !== 'what-if') return null;
  const { lang, settings } = choices;
  const { data, shipped, ground: model } = await gatherQuestion(choices.scenarios.join(','), choices.model, null);
  if (model === null) return null;
  const { fitting } = sortOwn(model, shipped, choices.own);
  const question = questionOf(model, shipped, settings, fitting);
  const published = { ...model, interventions: [] };
  const [before, after] = [await rangeOf(published), await rangeOf(question.scenario)];
  const asked = askedOf(model, shipped, question);
  const drawn = mostChanged(before.central, after.central, asked, mostBuyers);
  const chain = measureChain(published, question.scenario, drawn);
  const naming = withLines(namingOf(atlas, data.production, lang), chain.nodes);
  const telling = tellingYear(before.central, after.central, question.measure, question.demands);
  const { years } = after.central;
  const year = choices.year !== null && years.includes(choices.year) ? choices.year : telling;
  const unit = unitOf(model, question.demands);
  const further = furtherText(othersOf(question, before, after, naming), lang);
  const answer = answerOf(before, after, question.measure, question.demands);
  const sentences = sentencesOf(question, answer, naming);
  const { sources } = honestyOf(question.scenario, data.production.provenance, undefined, []);
  return {
    title: shipped[0]?.question[lang] ?? null,
    sentence: [sentences.main, sentences.then, sentences.range, further].filter(Boolean).join(lang === 'ja' ? '' : ' '),
    assumed: assumptionsOf(shipped, settings, lang),
    question,
    model,
    before,
    after,
    years,
    year,
    unit,
    naming,
    chain,
    chainYear: measureYear(chain, before.central, after.central, year),
    scale: ribbonScale(chain, [before.central, after.central], 46),
    pace: measurePace(before.central, after.central, question.demands),
    series: {
      before: rangedSeries(before, question.measure, question.demands),
      after: rangedSeries(after, question.measure, question.demands),
    },
    sources: [...new Set([...sources, ...shipped.flatMap((each) => each.sources)])].flatMap(
      (source) => data.sources[source] ?? [],
    ),
  };
}
