// What each mark says: its label on the picture, and its name for a tip and a screen reader.
import type { Id, Lang, Named } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Place } from '../../model/places.ts';
import type { CountryFlow } from '../../layout/map/measureFlows.ts';
import type { Tie } from '../../layout/map/measureTies.ts';
import type { PlacedCluster } from '../../layout/map/placeSites.ts';
import type { PlacedHub } from '../../layout/map/placeHubs.ts';
import { otherId } from '../../layout/network/measureOverview.ts';
import { nameOf, shortNameOf } from './names.ts';
import { wordsOf } from './words.ts';

/** The record behind `table/id`, where it has a name. */
export function namedRecord(atlas: Atlas, key: string): Named | undefined {
  const [table, id = ''] = key.split('/');
  switch (table) {
    case 'countries':
      return atlas.country.get(id);
    case 'families':
      return atlas.family.get(id as never);
    case 'technologies':
      return atlas.technology.get(id);
    case 'organizations':
      return atlas.organization.get(id);
    case 'sites':
      return atlas.site.get(id);
    case 'programs':
      return atlas.program.get(id);
    case 'agreements':
      return atlas.agreement.get(id);
    case 'components':
      return atlas.component.get(id);
    default:
      return undefined;
  }
}

/** Short name of any node of the pictures, the gathered rest included. */
export function nodeName(atlas: Atlas, key: string, lang: Lang): string {
  const [table, id] = key.split('/');
  if (id === otherId && (table === 'countries' || table === 'organizations')) return wordsOf(lang).network.other[table];
  const record = namedRecord(atlas, key);
  return record ? shortNameOf(record, lang).text : key;
}

export function fullName(atlas: Atlas, key: string, lang: Lang): string {
  const record = namedRecord(atlas, key);
  return record ? nameOf(record, lang).text : nodeName(atlas, key, lang);
}

/** A part by its programme too: several programmes have a second-stage motor. */
export function distinctName(atlas: Atlas, key: string, lang: Lang): string {
  const name = fullName(atlas, key, lang);
  const program = key.startsWith('components/') && atlas.component.get(key.replace('components/', ''))?.program;
  if (!program) return name;
  const of = nodeName(atlas, `programs/${program}`, lang);
  return lang === 'ja' ? `${name}（${of}）` : `${name} (${of})`;
}

/** English country names are set in capitals on the map, as maps do. */
export function countryLabel(atlas: Atlas, id: Id, lang: Lang): string {
  const name = nodeName(atlas, `countries/${id}`, lang);
  return lang === 'en' ? name.toUpperCase() : name;
}

export function hubText(atlas: Atlas, hub: PlacedHub, lang: Lang): string {
  return wordsOf(lang).map.country(nodeName(atlas, hub.key, lang), hub.programs.length, hub.domestic.length);
}

export function flowText(atlas: Atlas, flow: CountryFlow, lang: Lang): string {
  const [a, b] = flow.ends.map((id) => nodeName(atlas, `countries/${id}`, lang)) as [string, string];
  const family = nodeName(atlas, `families/${flow.family}`, lang);
  return wordsOf(lang).map.flow(a, b, family, flow.programs.length, flow.isPlan);
}

/** What a tie is called; `nameOf` names its two places. */
export function tieText(
  atlas: Atlas,
  tie: Pick<Tie, 'from' | 'to' | 'family' | 'standing' | 'relations'>,
  lang: Lang,
  nameOf: (place: Place) => string = (place) => placeName(atlas, place, lang),
): string {
  const words = wordsOf(lang);
  const family = tie.family ? nodeName(atlas, `families/${tie.family}`, lang) : '';
  const standing = tie.standing === 'fact' ? '' : words.network.standing[tie.standing];
  return words.map.tie(nameOf(tie.from), nameOf(tie.to), tie.relations.length, family, standing);
}

export function clusterText(atlas: Atlas, cluster: PlacedCluster, lang: Lang): string {
  const words = wordsOf(lang).map;
  if (cluster.isAnchor) return words.anchor(nodeName(atlas, cluster.key, lang));
  return words.cluster(fullName(atlas, cluster.key, lang), cluster.members.length - 1);
}

/** The city of a cluster; the site's own name where it stands apart. */
export function cityLabel(atlas: Atlas, cluster: PlacedCluster, lang: Lang): string {
  if (cluster.isAnchor) return countryLabel(atlas, cluster.country, lang);
  const site = atlas.site.get(cluster.key.replace('sites/', ''));
  if (!site) return '';
  const city = lang === 'ja' ? site.jaCity : site.place.split(',')[0];
  return cluster.isSpread || city === undefined ? shortNameOf(site, lang).text : city;
}

export function placeName(atlas: Atlas, place: Place, lang: Lang): string {
  return place.isAnchor ? nodeName(atlas, place.key, lang) : fullName(atlas, place.key, lang);
}
