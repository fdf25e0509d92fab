// A figure is only as good as the least certain number in its chain: the grade of the worst input, and how many there are of
// each grade.
import { chainOf } from './chain.ts';
import { isRange } from './ranged.ts';
import { pathOf, resolve } from './resolve.ts';
import type { Keys } from './resolve.ts';
import type { Model } from './schema.ts';

/** Best first. */
export const grades = ['reported', 'estimated', 'assumed'] as const;
export type Grade = (typeof grades)[number];

/** Where numbers come from: a grade by path. A path stands for all below it that have none: `lines[3]` for its capacity. */
export type Provenance = ReadonlyMap<string, Grade>;

export interface GradeOfFigure {
  /** Of the worst input; null where the chain has no numbers. */
  readonly grade: Grade | null;
  /** Numbers by grade; those without any count as assumed. */
  readonly counts: Readonly<Record<Grade, number>>;
  /** Paths of the worst ones. */
  readonly worst: readonly string[];
  /** Paths of the numbers that have no grade. */
  readonly ungraded: readonly string[];
  /** Paths of the capacities that are unknown; they are no numbers and have no grade. */
  readonly unknown: readonly string[];
}

const isPart = (path: string, place: string) =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** Paths of all numbers (a range is one) of a document and of its unknown capacities, notes and sources left out. */
function inputsOf(model: Model): { numbers: string[]; unknown: string[] } {
  const found = { numbers: [] as string[], unknown: [] as string[] };
  const walk = (value: unknown, keys: Keys) => {
    if (typeof value === 'number' || isRange(value)) found.numbers.push(pathOf(keys));
    else if (value === null && keys.at(-1) === 'capacity') found.unknown.push(pathOf(keys));
    else if (Array.isArray(value)) value.forEach((each, i) => walk(each, [...keys, i]));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value))
        if (name !== 'note' && name !== 'source') walk(each, [...keys, name]);
    }
  };
  walk(model, []);
  return found;
}

/** The grade of a path, or of the nearest place around it. */
function gradeAt(provenance: Provenance, path: string): Grade | null {
  for (let place = path; place !== ''; place = place.replace(/(^|[.[])[^.[]*$/, '')) {
    const grade = provenance.get(place);
    if (grade !== undefined) return grade;
  }
  return null;
}

/**
 * The grade of a demand's figures, or of the whole model where none is named.
 * @throws RangeError where no demand has the id
 */
export function gradeOf(model: Model, provenance: Provenance, demand?: string): GradeOfFigure {
  const { places } = chainOf(resolve(model, 'central'), demand);
  const { numbers, unknown } = inputsOf(model);
  const isInChain = (path: string) => places.some((place) => isPart(path, place));
  const graded = numbers.filter(isInChain).map((path) => ({ path, grade: gradeAt(provenance, path) }));
  const pathsOf = (grade: Grade) =>
    graded.filter((each) => (each.grade ?? 'assumed') === grade).map(({ path }) => path);
  const paths = { reported: pathsOf('reported'), estimated: pathsOf('estimated'), assumed: pathsOf('assumed') };
  const grade = grades.findLast((each) => paths[each].length > 0) ?? null;
  return {
    grade,
    counts: { reported: paths.reported.length, estimated: paths.estimated.length, assumed: paths.assumed.length },
    worst: grade === null ? [] : paths[grade],
    ungraded: graded.filter((each) => each.grade === null).map(({ path }) => path),
    unknown: unknown.filter(isInChain),
  };
}
