// A what-if run to its end: the question, both runs with their ranges, and the answer in words.
import { answerOf, isRatio, mostChanged, rangedSeries, tellingYear } from '../../layout/whatIf/measureAnswer.ts';
import { measureChain } from '../../layout/whatIf/measureChain.ts';
import { measureYear } from '../../layout/whatIf/measureYear.ts';
import { measurePace } from '../../layout/whatIf/placePace.ts';
import { ribbonScale } from '../../layout/whatIf/placeRibbons.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { rangeOf } from '../../scenario/rangeOf.ts';
import type { Choices } from '../../state/choices.ts';
import { assumptionsOf } from '../../view/whatIf/assumptionTexts.ts';
import { answerTexts, furtherText } from '../../view/whatIf/answerTexts.ts';
import { namingOf, withLines } from '../../view/whatIf/naming.ts';
import { loadModel, loadScenario, loadWhatIf } from '../whatIf/loadWhatIf.ts';
import { itemOf, questionOf, sortOwn, unitOf } from '../whatIf/question.ts';
import { honestyOf } from '../../scenario/honesty.ts';

const mostBuyers = 4;

export type AnsweredQuestion = NonNullable<Awaited<ReturnType<typeof answerQuestion>>>;

/** Null where the choices ask no question; ids that are unknown are left out, as the workbench does. */
export async function answerQuestion(atlas: Atlas, choices: Choices) {
  if (choices.view !== 'what-if') return null;
  const { lang, settings } = choices;
  const data = await loadWhatIf();
  const ids = choices.scenarios.filter((id) => data.scenarios.some((each) => each.id === id));
  const shipped = await Promise.all(ids.map(loadScenario));
  const models = [...new Set(shipped.map((each) => each.model))];
  const id = models.length > 1 ? 'all' : (models[0] ?? choices.model);
  if (id === null || (id !== 'all' && !data.production.models.some((each) => each.id === id))) return null;
  const model = await loadModel(id);
  const { fitting } = sortOwn(model, shipped, choices.own);
  const question = questionOf(model, shipped, settings, fitting);
  const published = { ...model, interventions: [] };
  const [before, after] = [await rangeOf(published), await rangeOf(question.scenario)];
  const asked =
    shipped.length > 0
      ? [...question.demands, ...question.others.flat()]
      : (model.demands ?? []).map((demand) => demand.id);
  const drawn = mostChanged(before.central, after.central, asked, mostBuyers);
  const chain = measureChain(published, question.scenario, drawn);
  const naming = withLines(namingOf(atlas, data.production, lang), chain.nodes);
  const telling = tellingYear(before.central, after.central, question.measure, question.demands);
  const { years } = after.central;
  const year = choices.year !== null && years.includes(choices.year) ? choices.year : telling;
  const unit = unitOf(model, question.demands);
  const further = furtherText(
    question.others.map((group) => ({
      item: naming.item(itemOf(model, group[0] ?? '')),
      answer: answerOf(before, after, question.measure, group),
    })),
    lang,
  );
  const sentences = answerTexts(
    answerOf(before, after, question.measure, question.demands),
    {
      unit,
      buyers: isRatio(question.measure) ? question.demands.length : 1,
      ...(question.others.length > 0 ? { item: naming.item(itemOf(model, question.demands[0] ?? '')) } : {}),
    },
    lang,
  );
  const { sources } = honestyOf(question.scenario, data.production.provenance, undefined, []);
  return {
    title: shipped[0]?.question[lang] ?? null,
    sentence: [sentences.main, sentences.then, sentences.range, further].filter(Boolean).join(' '),
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
