// The production tables and models, fetched when flows are asked for by units; a failure is kept in words.
import type { Production } from '../model/production.ts';
import { resolve } from '../scenario/resolve.ts';
import type { PlainModel } from '../scenario/schema.ts';
import { loadModel, loadProduction } from './whatIf/loadWhatIf.ts';

export class UnitsStore {
  production = $state.raw<Production | null>(null);
  /** The model that was fetched last, with its central numbers. */
  model = $state.raw<{ readonly id: string; readonly plain: PlainModel } | null>(null);
  failure = $state.raw<string | null>(null);

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
