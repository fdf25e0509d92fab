// The production tables and models, fetched when flows are asked for by units; a failure is kept in words.
import type { Shown } from '../model/filter.ts';
import type { ProductionModel, Production } from '../model/production.ts';
import { resolve } from '../scenario/resolve.ts';
import type { PlainModel } from '../scenario/schema.ts';
import type { Ready } from './ready.ts';
import { loadModel, loadProduction } from './whatIf/loadWhatIf.ts';

/** The models that have a programme among what is shown. */
export function modelsOfShown(production: Production, shown: Shown): readonly ProductionModel[] {
  const isShown = (id: string): boolean => shown.programs.some((row) => row.id === id);
  return production.models.filter((row) => row.id !== 'all' && row.programs.some(isShown));
}

export class UnitsStore {
  production = $state.raw<Production | null>(null);
  /** The model that was fetched last, with its central numbers. */
  model = $state.raw<{ readonly id: string; readonly plain: PlainModel } | null>(null);
  failure = $state.raw<string | null>(null);

  /** @param ready what is there already */
  constructor({ production, model }: Ready) {
    this.production = production ?? null;
    this.model = model ?? null;
  }

  wantTables(): void {
    loadProduction().then((production) => (this.production = production), this.#fail);
  }

  wantModel(id: string): void {
    loadModel(id).then((model) => (this.model = { id, plain: resolve(model, 'central') }), this.#fail);
  }

  readonly #fail = (error: unknown): void => {
    this.failure = (error as Error).message;
  };
}
