// The answer as a sentence, made from the run: what changes, by how much, with its range, and what sets the pace.
import type { Answer, AnswerMeasure } from '../../layout/whatIf/measureAnswer.ts';
import type { Lang } from '../../model/atlas.ts';
import { whatIfWords } from '../words/late/whatIfWords.ts';
import { amount, percent, signed } from './amounts.ts';
import { listText, unitText } from './listTexts.ts';
import type { Naming } from './naming.ts';
import { causeText } from './paceTexts.ts';

/** A value of the measure with its unit. */
export function valueText(value: number, measure: AnswerMeasure, unit: string, lang: Lang): string {
  if (measure === 'fill' || measure === 'availability') return percent(value, lang);
  if (measure === 'lead') return amount(value, lang);
  return unitText(amount(value, lang), unit, lang);
}

/** A difference with its sign, in percentage points for shares. */
export function changeText(change: number, measure: AnswerMeasure, lang: Lang): string {
  if (measure === 'fill' || measure === 'availability') return signed(change * 100, lang);
  return signed(change, lang);
}

export interface AnswerSentences {
  /** What changes; the first is the headline. */
  readonly main: string;
  /** Where the difference does not last: that it is one of time. */
  readonly then: string | null;
  readonly range: string | null;
  readonly isChange: boolean;
}

/** What the figure is of: its unit, how many buyers' mean it is, and the item's name where there are several. */
export interface AnswerSubject {
  readonly unit: string;
  /** 1 but for shares. */
  readonly buyers: number;
  readonly item?: string;
}

export function answerTexts(answer: Answer, { unit, buyers, item }: AnswerSubject, lang: Lang): AnswerSentences {
  const words = whatIfWords[lang].answer;
  const { measure, year, before, after, change, range } = answer;
  const isShare = measure === 'fill' || measure === 'availability';
  const lowered = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  const about = (sentence: string) => (item === undefined ? sentence : words.about(item, lowered(sentence)));
  const text = (value: number) => valueText(value, measure, unit, lang);
  const isSummed = measure === 'delivered' || measure === 'cumulative';
  const isChange = Math.abs(change) > 1e-6 * Math.max(1, Math.abs(before)) && text(after) !== text(before);
  const spread =
    range === null || (Math.abs(range[0]) < 1e-6 && Math.abs(range[1]) < 1e-6)
      ? null
      : words[isShare ? 'rangeOfPoints' : 'range'](
          changeText(range[0], measure, lang),
          changeText(range[1], measure, lang),
        );
  if (!isChange) {
    const main = isSummed
      ? words.same(year, words.phrases.cumulative(text(after)))
      : words.sameLevel(year, words.phrases[measure](text(after)));
    return { main: about(main), then: null, range: spread, isChange };
  }
  const main = isSummed
    ? words.delivered(
        year,
        unitText(words.moreOf(amount(Math.abs(change), lang), change > 0), unit, lang),
        change > 0,
        amount(after, lang),
        amount(before, lang),
      )
    : words.level(
        year,
        words.phrases[measure](text(after)),
        isShare ? text(before) : amount(before, lang),
        buyers > 1 ? words.meanOf(buyers) : '',
      );
  const { atEnd } = answer;
  const then = atEnd && words[change > 0 ? 'sooner' : 'later'](atEnd.year, changeText(atEnd.change, measure, lang));
  return { main: about(main), then, range: spread, isChange };
}

/** Answer and range as one sentence, to be said. */
export function answerSentence({ main, range }: AnswerSentences, lang: Lang): string {
  if (range === null) return main;
  return lang === 'ja'
    ? `${main.replace(/。$/, '')}（${range.replace(/。$/, '')}）。`
    : `${main.replace(/\.$/, '')}; ${range.charAt(0).toLowerCase()}${range.slice(1)}`;
}

/** Buyers of further items in short: "Glide Phase Interceptor: 108 instead of 123"; null where nothing of them changes. */
export function furtherText(answers: readonly { readonly item: string; readonly answer: Answer }[], lang: Lang) {
  const words = whatIfWords[lang].answer;
  const most = 3;
  const told = answers.flatMap(({ item, answer: { before, after } }) =>
    amount(before, lang) === amount(after, lang)
      ? []
      : [words.further(item, amount(after, lang), amount(before, lang))],
  );
  if (told.length === 0) return null;
  const rest = told.length > most ? [words.more(told.length - most)] : [];
  return words.furthers([...told.slice(0, most), ...rest].join(lang === 'ja' ? '、' : '; '));
}

/** What sets the pace in a year, and whether it is another than as published. */
export function paceSentence(
  year: number,
  binding: readonly string[],
  before: readonly string[],
  naming: Naming,
): string | null {
  const words = whatIfWords[naming.lang].answer;
  const names = (causes: readonly string[], most = 3) => {
    const all = causes.map((cause) => causeText(cause, naming));
    return listText(all.length > most ? [...all.slice(0, most), words.more(all.length - most)] : all, naming.lang);
  };
  if (binding.length === 0) return before.length === 0 ? null : words.paceGone(year, names(before));
  const gone = before.filter((cause) => !binding.includes(cause));
  return gone.length === 0
    ? words.pace(year, names(binding))
    : words.paceMoves(year, names(binding, 2), names(gone, 2));
}
