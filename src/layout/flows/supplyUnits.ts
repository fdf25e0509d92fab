// Paths of supply by units a year, of one production model at a time. Units differ from part to part, so each line is measured
// by the finished product: for how many of these a year it suffices.
import type { Id } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import type { Production } from '../../model/production.ts';
import { valueAt, yearlyValue } from '../../scenario/capacity.ts';
import type { PlainModel } from '../../scenario/schema.ts';
import type { SupplyPath } from './supplyPaths.ts';

export interface UnitPaths {
  readonly paths: readonly SupplyPath[];
  /** Lines at work in the year whose capacity is known, of all lines at work in the year. */
  readonly known: number;
  readonly lines: number;
  /** Who owns the lines of each part in the model, whether their capacity is known or not. */
  readonly makers: ReadonlyMap<Id, readonly Id[]>;
}

/** `model` with its central numbers; lines and buyers of programmes outside the set are left out. */
export function pathsByUnits(
  atlas: Atlas,
  shown: Shown,
  production: Production,
  model: PlainModel,
  year: number,
): UnitPaths {
  const programs = new Set(shown.programs.map((row) => row.id));
  const needs = needsOf(model);
  const path = (program: Id, ends: SupplyPath['ends'], value: number): SupplyPath => ({
    program,
    family: atlas.familyOfProgram.get(program) ?? 'air',
    ends,
    value,
    isPlan: year > atlas.now,
    isCeiling: false,
  });
  const lines = (model.lines ?? []).filter(
    (line) =>
      programs.has(production.lines[line.id]?.program ?? '') &&
      year >= (line.from ?? -Infinity) &&
      year <= (line.to ?? Infinity),
  );
  const paths: SupplyPath[] = [];
  const makers = new Map<Id, readonly Id[]>();
  for (const { item, org, country } of lines) {
    const part = production.items[item]?.component;
    if (part) makers.set(part, [...new Set([...(makers.get(part) ?? []), org ?? country])]);
  }
  let known = 0;
  for (const { id, item, org, country, capacity } of lines) {
    if (capacity === null) continue;
    known += 1;
    const program = production.lines[id]?.program ?? '';
    const part = production.items[item]?.component;
    const middle = part ? `components/${part}` : org ? `organizations/${org}` : null;
    const units = typeof capacity === 'number' ? capacity : valueAt(capacity, year);
    const value = units / (needs.get(item) ?? 1);
    if (value > 0) paths.push(path(program, [`countries/${country}`, middle, `programs/${program}`, null], value));
  }
  for (const { id, country, orders } of model.demands ?? []) {
    const { program = '', org } = production.demands[id] ?? {};
    const value = yearlyValue(orders, year);
    const user = org ? `organizations/${org}` : `countries/${country}`;
    if (programs.has(program) && value > 0) paths.push(path(program, [null, null, `programs/${program}`, user], value));
  }
  return { paths, known, lines: lines.length, makers };
}

/** How many units of an item one finished product takes, through all that is made of it. A circle ends where it began. */
function needsOf(model: PlainModel): ReadonlyMap<string, number> {
  const uses = new Map<string, Map<string, number>>();
  for (const line of model.lines ?? [])
    for (const { item, perUnit } of line.inputs ?? []) {
      const own = uses.get(item) ?? new Map<string, number>();
      own.set(line.item, Math.max(own.get(line.item) ?? 0, perUnit));
      uses.set(item, own);
    }
  const needs = new Map<string, number>();
  const need = (item: string, seen: readonly string[]): number => {
    const known = needs.get(item);
    if (known !== undefined) return known;
    const targets = [...(uses.get(item) ?? [])].filter(([target]) => !seen.includes(target));
    const value =
      targets.length === 0
        ? 1
        : Math.max(...targets.map(([target, perUnit]) => perUnit * need(target, [...seen, item])));
    needs.set(item, value);
    return value;
  };
  for (const item of uses.keys()) need(item, [item]);
  return needs;
}
