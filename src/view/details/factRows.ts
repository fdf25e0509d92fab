// The rows "label: value" at the top of the details panel.
import type { Id, Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { nameOf } from '../words/names.ts';

/** A row "label: value"; the value is text, or records that one can go to. */
export interface FactRow {
  readonly label: string;
  readonly text?: string;
  readonly records?: readonly string[];
}

/** A row of records; none where there are none. */
export function recordsRow(label: string, table: string, ids: readonly Id[]): readonly FactRow[] {
  return ids.length > 0 ? [{ label, records: ids.map((id) => `${table}/${id}`) }] : [];
}

/** A row of text; none where there is none. */
export function textRow(label: string, text: string): readonly FactRow[] {
  return text === '' ? [] : [{ label, text }];
}

/** Technology areas by name. */
export function areaNames(atlas: Atlas, areas: readonly Id[], lang: Lang): string {
  const names = areas.map((id) => {
    const area = atlas.technology.get(id);
    return area ? nameOf(area, lang).text : id;
  });
  return joined(names, lang);
}

/** A list in words. */
export function joined(texts: readonly string[], lang: Lang): string {
  return texts.join(lang === 'ja' ? '、' : ', ');
}
