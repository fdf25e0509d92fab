// What a row of a family says to a tip and a screen reader: the programme, how it stands, who takes part.
import type { Id, Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Standing } from '../../model/years.ts';
import { fullName, nodeName } from './markTexts.ts';
import { wordsOf } from './words.ts';

export function programmeRowText(atlas: Atlas, program: Id, standing: Standing | undefined, lang: Lang): string {
  const words = wordsOf(lang).network;
  const countries = (atlas.program.get(program)?.participants ?? []).map((id) =>
    nodeName(atlas, `countries/${id}`, lang),
  );
  return words.row(fullName(atlas, `programs/${program}`, lang), words.standing[standing ?? 'absent'], countries);
}
