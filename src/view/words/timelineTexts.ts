// What the timeline's marks say: an agreement with its date and what it allowed, a programme with its phases.
import type { Id, Lang, Phase, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { lastKnownYear } from '../../model/years.ts';
import { timelineWords } from './late/timelineWords.ts';
import { fullName, nodeName } from './markTexts.ts';
import { labelOf } from './names.ts';
import { formatDate, formatSpan } from './numbers.ts';
import { wordsOf } from './words.ts';

export function agreementText(atlas: Atlas, id: Id, enables: readonly Id[], lang: Lang): string {
  const date = atlas.agreement.get(id)?.date;
  const programs = enables.map((program) => nodeName(atlas, `programs/${program}`, lang));
  return wordsOf(lang).timeline.agreement(
    fullName(atlas, `agreements/${id}`, lang),
    date ? formatDate(date, lang) : '',
    programs,
  );
}

export function programmePhasesText(atlas: Atlas, id: Id, lang: Lang): string {
  const programme = atlas.program.get(id);
  const phases = (programme?.phases ?? []).map((phase) =>
    `${labelOf(atlas.labels['phase'], phase.phase, lang)} ${phaseYearsText(programme!, phase, lang)}`.trim(),
  );
  return wordsOf(lang).timeline.programme(fullName(atlas, `programs/${id}`, lang), phases);
}

/** First and last year; that the last is not known, where the programme has ended. */
export function phaseYearsText(programme: Programme, phase: Phase, lang: Lang): string {
  if (lastKnownYear(programme, phase) === undefined) return formatSpan(phase.from, phase.to, lang);
  const { endUnknown } = timelineWords[lang];
  const start = formatSpan(phase.from, undefined, lang);
  return lang === 'ja' ? `${start}？（${endUnknown}）` : `${start}? (${endUnknown})`;
}
