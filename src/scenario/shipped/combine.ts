// Several scenarios at once: on their model, or on that of all together where they are of several; where two of them set the
// same thing, that is a finding.
import { DocumentError } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Intervention } from '../interventions/kinds.ts';
import { parseModel } from '../parse.ts';
import { withScenario } from '../schema.ts';
import type { Model } from '../schema.ts';
import { interventionsOf } from './interventionsOf.ts';
import type { Values } from './parameter.ts';
import type { ShippedScenario } from './shipped.ts';

/** A scenario with the reader's settings of it. */
export interface Part {
  readonly scenario: ShippedScenario;
  readonly values?: Values;
}

export interface Combined {
  /** Id of the model to lay it on. */
  readonly model: string;
  readonly interventions: readonly Intervention[];
  /** For each intervention the scenario it comes from; the first where two bring the same. */
  readonly from: readonly string[];
}

const isAdding = ({ kind }: Intervention) => kind === 'line-add' || kind === 'link-add';

/**
 * The interventions of all parts in their order. A line or link that two scenarios add in the same form is added once.
 * @throws DocumentError for a setting that a scenario does not have
 */
export function combine(parts: readonly Part[]): Combined {
  const models = new Set(parts.map(({ scenario }) => scenario.model));
  const interventions: Intervention[] = [];
  const from: string[] = [];
  const added = new Set<string>();
  for (const { scenario, values = {} } of parts) {
    for (const each of interventionsOf(scenario, values)) {
      const text = JSON.stringify(each);
      if (isAdding(each) && added.has(text)) continue;
      added.add(text);
      interventions.push(each);
      from.push(scenario.id);
    }
  }
  const [only = 'all'] = models;
  return { model: models.size > 1 ? 'all' : only, interventions, from };
}

/** The model with all of them, or what stands against it: each finding begins with the scenario that it is about. */
export function combinedModel(
  { interventions, from }: Combined,
  base: Model,
): { readonly model: Model | null; readonly findings: readonly Finding[] } {
  const own = base.interventions?.length ?? 0;
  const model = withScenario(base, { interventions });
  const nameAll = (text: string) =>
    text.replace(/interventions\[(\d+)\]/g, (whole, place: string) => {
      const scenario = from[Number(place) - own];
      if (scenario === undefined) return whole;
      const inScenario = from.slice(0, Number(place) - own).filter((each) => each === scenario).length;
      return `${scenario}: interventions[${inScenario}]`;
    });
  try {
    return { model: parseModel(model), findings: [] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const findings = error.findings.map(({ path, reason }) => ({ path: nameAll(path), reason: nameAll(reason) }));
    return { model: null, findings };
  }
}
