// The title of whatever the details show: the name of a record, the sentence of a relation, both countries of a pair.
import { keyOfEnd } from '../../layout/network/measureProgramme.ts';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { linkSentence } from './linkSentence.ts';
import { namedRecord, nodeName } from './markTexts.ts';
import { nameOf, type LocalText } from './names.ts';
import { wordsOf } from './words.ts';

/** `key`: `table/id`, or `pairs/JPN-USA` with a family behind it or not. */
export function titleOf(atlas: Atlas, key: string, lang: Lang): LocalText {
  const record = namedRecord(atlas, key);
  if (record) return nameOf(record, lang);
  const [table, id = '', family] = key.split('/');
  const event = table === 'events' ? atlas.events.find((row) => row.id === id) : undefined;
  if (event) return nameOf({ ...event, name: event.title }, lang);
  if (table === 'pairs') {
    const words = wordsOf(lang).details;
    const [a, b] = id.split('-').map((end) => nodeName(atlas, `countries/${end}`, lang)) as [string, string];
    const text = family ? words.sharedIn(a, b, nodeName(atlas, `families/${family}`, lang)) : words.shared(a, b);
    return { text, lang };
  }
  const relation = table === 'relations' ? atlas.relation.get(id) : undefined;
  if (!relation) return { text: nodeName(atlas, key, lang), lang };
  const link = { source: keyOfEnd(relation.source), target: keyOfEnd(relation.target), kind: relation.kind };
  return { text: linkSentence(atlas, link, lang), lang };
}

/** The name of a record or event in the other language, where it has one of its own. */
export function otherTitleOf(atlas: Atlas, key: string, lang: Lang): string | undefined {
  if (namedRecord(atlas, key) === undefined && !key.startsWith('events/')) return undefined;
  const other = titleOf(atlas, key, lang === 'ja' ? 'en' : 'ja');
  return other.text === titleOf(atlas, key, lang).text ? undefined : other.text;
}
