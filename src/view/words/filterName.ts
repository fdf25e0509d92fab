// What an option of a filter is called.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Dimension } from '../controls/filterGroups.ts';
import { nodeName } from './markTexts.ts';
import { labelOf } from './names.ts';

export function filterName(atlas: Atlas, dimension: Dimension, id: string, lang: Lang): string {
  if (dimension === 'modes') return labelOf(atlas.labels['mode'], id, lang);
  if (dimension === 'statuses') return labelOf(atlas.labels['status'], id, lang);
  const table = dimension !== 'areas' ? dimension : atlas.family.has(id as never) ? 'families' : 'technologies';
  return nodeName(atlas, `${table}/${id}`, lang);
}
