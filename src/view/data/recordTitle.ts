// What a record is called in running text: its name, an event's title, the two ends of a tie.
import { keyOfEnd } from '../../layout/network/measureProgramme.ts';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { namedRecord, nodeName } from '../words/markTexts.ts';
import { nameOf, type LocalText } from '../words/names.ts';

/** Undefined where the details can show no such record. @param key `table/id` */
export function recordTitle(atlas: Atlas, key: string, lang: Lang): LocalText | undefined {
  const [table, id] = key.split('/');
  const record = namedRecord(atlas, key);
  if (record) return nameOf(record, lang);
  if (table === 'relations') {
    const row = atlas.relation.get(id ?? '');
    if (!row) return undefined;
    return {
      text: `${nodeName(atlas, keyOfEnd(row.source), lang)} → ${nodeName(atlas, keyOfEnd(row.target), lang)}`,
      lang,
    };
  }
  const event = table === 'events' ? atlas.events.find((each) => each.id === id) : undefined;
  if (!event) return undefined;
  return lang === 'ja' && event.ja !== undefined ? { text: event.ja, lang: 'ja' } : { text: event.title, lang: 'en' };
}
