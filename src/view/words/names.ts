// The name of a record in the reader's language. Where it is known only in the other one, that name is given with its
// language, so that the page can mark it and a screen reader can pronounce it.
import type { Label, Lang, Named } from '../../model/atlas.ts';

export interface LocalText {
  readonly text: string;
  readonly lang: Lang;
}

export function nameOf(record: Named, lang: Lang): LocalText {
  if (lang === 'ja' && record.ja !== undefined) return { text: record.ja, lang: 'ja' };
  return { text: record.name, lang: 'en' };
}

/** The short form for pictures, where there is one. */
export function shortNameOf(record: Named, lang: Lang): LocalText {
  if (lang === 'ja' && record.ja !== undefined) return { text: record.jaShort ?? record.ja, lang: 'ja' };
  return { text: record.short ?? record.name, lang: 'en' };
}

/** A label of an enumeration; the bare value where the atlas has none. */
export function labelOf(labels: Readonly<Record<string, Label>> | undefined, value: string, lang: Lang): string {
  return labels?.[value]?.[lang] ?? value;
}
