// What every kind of intervention has: its fields, its checks, when it is applied, and what it does.
import type { Draft, Scope } from '../draft.ts';
import type { Line, Link } from '../entities.ts';
import type { Plain } from '../resolve.ts';
import type { Of, Report, Shape } from '../shape.ts';

/** What the checks of interventions may ask about the model, added lines and links included. */
export interface World {
  has(table: 'lines' | 'links' | 'buffers' | 'demands' | 'agreements', id: string): boolean;
  /** Whether a line bears this id in the scope. */
  bears(what: Scope, id: string): boolean;
  /** Whether the agreement names parties. */
  hasParties(agreement: string): boolean;
  /** Whether the demand has a stock. */
  hasStock(demand: string): boolean;
  /** Reports when an earlier intervention already set this thing in any of these years. */
  claim(thing: string, path: string, from?: number, to?: number): void;
  readonly report: Report;
}

/** One kind of intervention. Stages are applied in turn, so that the order in a document does not matter. */
export interface Kind<S extends Shape<unknown>> {
  readonly shape: S;
  readonly stage: 'lines' | 'links' | 'agreements' | 'rest';
  /** The line or link it brings in. */
  readonly adds?: (intervention: Plain<Of<S>>) => { line?: Plain<Line>; link?: Plain<Link> };
  /** Reports what is wrong beyond the form: ids that do not exist, things set twice. */
  check(intervention: Plain<Of<S>>, path: string, world: World): void;
  apply(intervention: Plain<Of<S>>, draft: Draft): void;
}

/** Types a kind by its shape. */
export function kind<S extends Shape<unknown>>(definition: Kind<S>): Kind<S> {
  return definition;
}

/** Reports an id that is not in the table. */
export function need(world: World, table: Parameters<World['has']>[0], id: string, path: string): boolean {
  if (world.has(table, id)) return true;
  world.report(path, `no ${table.slice(0, -1)} has the id ${JSON.stringify(id)}`);
  return false;
}
