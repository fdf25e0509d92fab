// Everything that one question of the workbench stands on, fetched together.
import type { Model } from '../../scenario/schema.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import { loadModel, loadScenario, loadWhatIf, type WhatIfData } from './loadWhatIf.ts';

export interface GatheredQuestion {
  readonly data: WhatIfData;
  readonly shipped: readonly ShippedScenario[];
  /** The model that is asked; null: none is named, or it is not there. */
  readonly ground: Model | null;
  /** What the link names and is not there: left out, and said. */
  readonly unknown: readonly string[];
}

/**
 * @param ids of scenarios, separated by commas
 * @param chosen a model's id, where it is not the scenarios' own
 * @param own a model that the reader opened
 * @throws DataError or DocumentError where a file is missing or is something else
 */
export async function gatherQuestion(ids: string, chosen: string | null, own: Model | null): Promise<GatheredQuestion> {
  const data = await loadWhatIf();
  const isKnown = (id: string) => data.scenarios.some((each) => each.id === id);
  const named = ids === '' ? [] : ids.split(',');
  const shipped = await Promise.all(named.filter(isKnown).map(loadScenario));
  const models = [...new Set(shipped.map((each) => each.model))];
  const id = models.length > 1 ? 'all' : (models[0] ?? chosen);
  const isThere = id === 'all' || data.production.models.some((each) => each.id === id);
  const ground = own ?? (id !== null && isThere ? await loadModel(id) : null);
  const isMissing = ground === null && id !== null && id !== 'own';
  return { data, shipped, ground, unknown: [...named.filter((each) => !isKnown(each)), ...(isMissing ? [id] : [])] };
}
