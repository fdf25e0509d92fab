// Who makes which part and who uses what: the ties of the data read as supply. A part with one known maker is single-source.
import type { CountryId, Id, Relation, RelationKind } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import { placeOfEnd } from './places.ts';
import { isPlan, isWithin, standingOf, type Years } from './years.ts';

const making: ReadonlySet<RelationKind> = new Set(['supplies', 'assembles']);
const using: ReadonlySet<RelationKind> = new Set(['buys', 'operates']);

/** Buys or operates: its source is the user. */
export function isUse(relation: Relation): boolean {
  return using.has(relation.kind);
}

/** The part that a tie makes: that of who supplies or assembles it; `develops` counts where nobody is known to make it. */
export function makingTies(relations: readonly Relation[]): ReadonlyMap<Id, readonly Relation[]> {
  const made = new Map<Id, Relation[]>();
  const developed = new Map<Id, Relation[]>();
  for (const relation of relations) {
    if (relation.component === undefined) continue;
    const ties = making.has(relation.kind) ? made : relation.kind === 'develops' ? developed : undefined;
    if (ties) ties.set(relation.component, [...(ties.get(relation.component) ?? []), relation]);
  }
  return new Map([...developed, ...made]);
}

/** Where the maker of a tie stands: a city where one is known, else its country. */
export function countryOfMaker(atlas: Atlas, relation: Relation): CountryId | undefined {
  return placeOfEnd(atlas, relation.source, relation.program)?.country;
}

/**
 * The known makers of each part in these years, whatever else is filtered: a filter makes nobody a single source. Makers at
 * work; where there are none, those planned.
 */
export function knownMakers(atlas: Atlas, years: Years): ReadonlyMap<Id, readonly Id[]> {
  const ties = makingTies(atlas.relations.filter((row) => isWithin(atlas.spansOfRelation.get(row.id), years)));
  const makers = new Map<Id, readonly Id[]>();
  for (const [part, own] of ties) {
    const standing = own.filter((row) => row.status !== 'cancelled');
    const atWork = standing.filter((row) => !isPlan(standingOf(row.status, years, atlas.now)));
    makers.set(part, [...new Set((atWork.length > 0 ? atWork : standing).map((row) => row.source.id))]);
  }
  return makers;
}
