// The three matrices of the filtered set: country by technology area, country by country, organization by programme.
import type { FamilyId, Id, Programme, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { familyOf } from '../../model/families.ts';
import type { Shown } from '../../model/filter.ts';
import { moneyOf } from '../../model/money.ts';
import { countriesOfRelation } from '../../model/places.ts';
import { isPlan, programmeStanding, type Years } from '../../model/years.ts';
import { gatherCells, type CellContext, type CellPlace } from './gatherCells.ts';
import { cellKey, type Matrix } from './matrix.ts';

/** A programme stands in the row of each participant and the column of each of its areas. */
export function measureTechnologyMatrix(atlas: Atlas, shown: Shown, years: Years, money: string | null): Matrix {
  const places = atlas.programs.flatMap((programme) =>
    crossed(programme.participants, programme.tech).map(([country, area]): CellPlace => ({
      row: `countries/${country}`,
      column: `technologies/${area}`,
      program: programme.id,
    })),
  );
  const keysOf = (row: Relation): readonly string[] => {
    const areas = row.tech.length > 0 ? row.tech : (atlas.program.get(row.program ?? '')?.tech ?? []);
    return crossed(countriesOfRelation(atlas, row), areas).map(([country, area]) =>
      cellKey(`countries/${country}`, `technologies/${area}`),
    );
  };
  return gatherCells(places, {
    ...contextOf(atlas, shown, years),
    amounts: amountsOf(shown, money, keysOf),
    groupOf: (key) => familyOf([key.replace('technologies/', '')], atlas.technology) ?? null,
  });
}

/**
 * Symmetric: a programme stands where two of its participants meet, both ways. On the diagonal stand those in which a country
 * takes part alone.
 */
export function measureCountryMatrix(atlas: Atlas, shown: Shown, years: Years, money: string | null): Matrix {
  const pairsOf = (countries: readonly Id[]): readonly (readonly [Id, Id])[] =>
    countries.length === 1
      ? crossed(countries, countries)
      : crossed(countries, countries).filter(([row, column]) => row !== column);
  const keyOf = ([row, column]: readonly [Id, Id]): string => cellKey(`countries/${row}`, `countries/${column}`);
  const places = atlas.programs.flatMap((programme) =>
    pairsOf(programme.participants).map(([row, column]): CellPlace => ({
      row: `countries/${row}`,
      column: `countries/${column}`,
      program: programme.id,
    })),
  );
  return gatherCells(places, {
    ...contextOf(atlas, shown, years),
    amounts: amountsOf(shown, money, (row) => pairsOf(countriesOfRelation(atlas, row)).map(keyOf)),
    isSymmetric: true,
  });
}

export interface OrganizationOptions {
  /** Organizations with a single programme in the set too. */
  readonly all: boolean;
}

export interface OrganizationMatrices {
  /** One for each family that has programmes in the set, in the order of the families. */
  readonly families: readonly Matrix[];
  /** Organizations that were left out for having a single programme. */
  readonly leftOut: readonly Id[];
  /** Programmes of the set that stand in no row: their organizations were left out, or none is known. */
  readonly without: readonly Id[];
}

/** An organization stands in the rows of the families of its programmes; its role there is the mark. */
export function measureOrganizationMatrices(
  atlas: Atlas,
  shown: Shown,
  years: Years,
  money: string | null,
  { all }: OrganizationOptions,
): OrganizationMatrices {
  const places = rolePlaces(shown);
  const programsOf = new Map<string, Set<Id>>();
  for (const { row, program } of places) programsOf.set(row, (programsOf.get(row) ?? new Set()).add(program));
  const isKept = (row: string): boolean => all || (programsOf.get(row)?.size ?? 0) > 1;
  const kept = places.filter((place) => isKept(place.row));
  const context = {
    ...contextOf(atlas, shown, years),
    amounts: amountsOf(shown, money, (row) =>
      [row.source, row.target].flatMap((end) =>
        end.type === 'organization' ? [cellKey(`organizations/${end.id}`, `programs/${row.program}`)] : [],
      ),
    ),
  };
  const families = atlas.families.flatMap(({ id }): Matrix[] => {
    const own = kept.filter((place) => atlas.familyOfProgram.get(place.program) === id);
    return own.length > 0 ? [gatherCells(own, { ...context, family: id })] : [];
  });
  const drawn = new Set(kept.map((place) => place.program));
  return {
    families,
    leftOut: [...programsOf.keys()].filter((row) => !isKept(row)).map((row) => row.replace('organizations/', '')),
    without: shown.programs.map((row) => row.id).filter((id) => !drawn.has(id)),
  };
}

const supplying = new Set(['supplies', 'assembles', 'develops', 'maintains', 'licenses', 'transfers']);
const usingKinds = new Set(['buys', 'operates']);

function rolePlaces(shown: Shown): readonly CellPlace[] {
  const programs = new Set(shown.programs.map((row) => row.id));
  const place = (org: Id, program: Id, role: NonNullable<CellPlace['role']>): CellPlace => ({
    row: `organizations/${org}`,
    column: `programs/${program}`,
    program,
    role,
  });
  const leads = shown.programs.flatMap((programme) => programme.lead.map((org) => place(org, programme.id, 'lead')));
  const ties = shown.relations.flatMap((row): CellPlace[] => {
    const { program, kind, source, target } = row;
    if (program === undefined || !programs.has(program)) return [];
    const own: CellPlace[] = [];
    if (source.type === 'organization')
      own.push(place(source.id, program, supplying.has(kind) ? 'supplier' : usingKinds.has(kind) ? 'user' : 'other'));
    if (target.type === 'organization') own.push(place(target.id, program, kind === 'buys' ? 'supplier' : 'other'));
    return own;
  });
  return [...leads, ...ties];
}

type Context = Omit<CellContext, 'amounts'>;

function contextOf(atlas: Atlas, shown: Shown, years: Years): Context {
  const isPlanned = (row: Programme): boolean => isPlan(programmeStanding(row, years, atlas.now));
  return {
    shown: new Set(shown.programs.map((row) => row.id)),
    plans: new Set(shown.programs.filter(isPlanned).map((row) => row.id)),
    groupOf: (): FamilyId | null => null,
    family: null,
    isSymmetric: false,
  };
}

/** Sums of one currency and one kind; a tie counts once in each cell that it touches. */
function amountsOf(
  shown: Shown,
  money: string | null,
  keysOf: (row: Relation) => readonly string[],
): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  if (money === null) return amounts;
  const programs = new Set(shown.programs.map((row) => row.id));
  for (const row of shown.relations) {
    if (!row.value || !programs.has(row.program ?? '') || moneyOf(row) !== money) continue;
    for (const key of new Set(keysOf(row))) amounts.set(key, (amounts.get(key) ?? 0) + row.value.amount);
  }
  return amounts;
}

function crossed<A, B>(as: readonly A[], bs: readonly B[]): readonly (readonly [A, B])[] {
  return as.flatMap((a) => bs.map((b) => [a, b] as const));
}
