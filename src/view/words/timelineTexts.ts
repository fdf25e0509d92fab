// What the timeline's marks say: an agreement with its date and what it allowed, a programme with its phases.
import type { Id, Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
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
  const phases = (atlas.program.get(id)?.phases ?? []).map((phase) =>
    `${labelOf(atlas.labels['phase'], phase.phase, lang)} ${formatSpan(phase.from, phase.to, lang)}`.trim(),
  );
  return wordsOf(lang).timeline.programme(fullName(atlas, `programs/${id}`, lang), phases);
}
