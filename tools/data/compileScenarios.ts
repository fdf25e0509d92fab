// The shipped scenarios to files: each document as it is, scenarios/ID.json, and a list of all, scenarios/index.json.
import type { Bilingual } from '../../src/scenario/shipped/parameter.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';

/** static/data/scenarios/index.json. */
export interface ScenarioIndex {
  readonly scenarios: readonly ScenarioEntry[];
}

interface ScenarioEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly question: Bilingual;
  readonly summary: Bilingual;
  readonly model: string;
  readonly programs: readonly string[];
  /** Parameters, and how many of them have an assumed range. */
  readonly parameters: number;
  readonly assumed: number;
}

export function compileScenarios(scenarios: readonly ShippedScenario[]): [string, unknown][] {
  if (scenarios.length === 0) return [];
  const index: ScenarioIndex = { scenarios: scenarios.map(entryOf) };
  return [
    ...scenarios.map((each): [string, unknown] => [`scenarios/${each.id}.json`, each]),
    ['scenarios/index.json', index],
  ];
}

function entryOf({ id, title, question, summary, model, programs, parameters }: ShippedScenario): ScenarioEntry {
  const assumed = parameters.filter(({ grade }) => grade === 'assumed').length;
  return { id, title, question, summary, model, programs, parameters: parameters.length, assumed };
}
