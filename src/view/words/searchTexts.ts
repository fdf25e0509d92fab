// A search result in words: the record's name, and beside it what tells it from others: its name in the other language, a date.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { namedRecord } from './markTexts.ts';
import { nameOf, type LocalText } from './names.ts';
import { formatDate } from './numbers.ts';

export interface SearchName extends LocalText {
  readonly beside?: string;
  readonly besideLang?: Lang;
}

export function searchName(atlas: Atlas, key: string, lang: Lang): SearchName {
  const record = namedRecord(atlas, key);
  if (record) {
    const name = nameOf(record, lang);
    const other = lang === 'ja' ? record.name : record.ja;
    const isOther = other !== undefined && other !== name.text;
    return { ...name, ...(isOther && { beside: other, besideLang: lang === 'ja' ? 'en' : 'ja' }) };
  }
  const event = atlas.events.find((row) => `events/${row.id}` === key);
  if (!event) return { text: key, lang: 'en' };
  const isJapanese = lang === 'ja' && event.ja !== undefined;
  return {
    text: isJapanese ? (event.ja ?? event.title) : event.title,
    lang: isJapanese ? 'ja' : 'en',
    beside: formatDate(event.date, lang),
    besideLang: lang,
  };
}
