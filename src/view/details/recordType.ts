// What kind of record the panel shows, in a word above its name.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { panelWords } from '../words/late/panelWords.ts';
import { labelOf } from '../words/names.ts';
import { wordsOf } from '../words/words.ts';

export function recordTypeOf(atlas: Atlas, key: string, lang: Lang): string {
  const words = wordsOf(lang);
  const [table, id = ''] = key.split('/');
  switch (table) {
    case 'programs':
      return words.network.tiers.programme;
    case 'organizations':
      return labelOf(atlas.labels['orgKind'], atlas.organization.get(id)?.kind ?? '', lang);
    case 'agreements':
      return words.network.tiers.agreement;
    case 'sites':
      return words.network.tiers.place;
    case 'components':
      return words.network.tiers.part;
    case 'countries':
      return words.details.country;
    case 'families':
      return words.details.technology;
    case 'pairs':
      return words.details.countries;
    case 'events':
      return panelWords[lang].event;
    default:
      return panelWords[lang].tie;
  }
}
