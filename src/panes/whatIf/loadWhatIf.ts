// Fetches what the workbench stands on: names and origins, models, scenarios. Each file once.
import { parseProduction, type Production, type ProductionNotes } from '../../model/production.ts';
import { parseModel } from '../../scenario/parse.ts';
import type { Model } from '../../scenario/schema.ts';
import { parseShipped } from '../../scenario/shipped/checkShipped.ts';
import type { Bilingual } from '../../scenario/shipped/parameter.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import type { Source } from '../../model/details.ts';
import { parseGeography, type CountryShape } from '../../model/geography.ts';
import { fetchJson, landFile } from '../load.ts';

/** A scenario as the gallery shows it. */
export interface ScenarioEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly question: Bilingual;
  readonly summary?: Bilingual;
  /** A model's id, or `all`. */
  readonly model: string;
  readonly programs: readonly string[];
  /** Settings, and how many of them have an assumed range. */
  readonly parameters: number;
  readonly assumed: number;
}

export interface WhatIfData {
  readonly production: Production;
  readonly scenarios: readonly ScenarioEntry[];
  readonly sources: Readonly<Record<string, Source>>;
}

const known = new Map<string, Promise<unknown>>();

/** A failure is not remembered, so that one can try again. */
function once<T>(file: string, read: (json: unknown) => T): Promise<T> {
  const found = known.get(file) ?? fetchJson(file).then(read);
  known.set(file, found);
  found.catch(() => known.delete(file));
  return found as Promise<T>;
}

/** Names, origins and the list of models. @throws DataError where the file is missing or is something else */
export const loadProduction = (): Promise<Production> =>
  once('data/production.json', (json) => parseProduction('data/production.json', json));

/** What the data say of lines, buyers and numbers; only for who asks. @throws DataError where the file is missing */
export const loadProductionNotes = (): Promise<ProductionNotes> =>
  once('data/details/production-notes.json', (json) => json as ProductionNotes);

export async function loadWhatIf(): Promise<WhatIfData> {
  const [production, index, sources] = await Promise.all([
    loadProduction(),
    once('data/scenarios/index.json', (json) => json as { scenarios: readonly ScenarioEntry[] }),
    once('data/sources.json', (json) => json as Readonly<Record<string, Source>>),
  ]);
  return { production, scenarios: index.scenarios, sources };
}

/** The coarse outlines of the countries; the browser has them already. */
export const loadShapes = (): Promise<readonly CountryShape[]> =>
  once(landFile, (json) => parseGeography(landFile, json));

/** @throws DataError or DocumentError where the file is missing or no model */
export const loadModel = (id: string): Promise<Model> => once(`data/models/${id}.json`, parseModel);

/** @throws DataError or DocumentError where the file is missing or no scenario */
export const loadScenario = (id: string): Promise<ShippedScenario> => once(`data/scenarios/${id}.json`, parseShipped);

/** The tables with one of their models; where there is none of that name, with all lines together. */
export async function loadRanked(id: string, _attempt: number): Promise<{ production: Production; model: Model }> {
  const production = await loadProduction();
  const isThere = id === 'all' || production.models.some((row) => row.id === id);
  return { production, model: await loadModel(isThere ? id : 'all') };
}
