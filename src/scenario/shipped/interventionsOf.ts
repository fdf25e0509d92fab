// From a shipped scenario and the reader's settings to plain interventions of the engine, and to the model with them.
import { collect } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Intervention } from '../interventions/kinds.ts';
import type { Case } from '../ranged.ts';
import { withScenario } from '../schema.ts';
import type { Model, ScenarioDocument } from '../schema.ts';
import { clampValue, valueOf } from './parameter.ts';
import type { Parameter, Values } from './parameter.ts';
import type { ShippedScenario } from './shipped.ts';
import { fillTemplate } from './template.ts';

function parametersById({ parameters }: Pick<ShippedScenario, 'parameters'>): Map<string, Parameter> {
  return new Map([...parameters].reverse().map((each) => [each.id, each]));
}

/**
 * Settings from anywhere (an address, a file) as they count: clamped into their ranges, unknown ones left out and found.
 * A setting that is what the parameter is anyway stays: it is then no range any more.
 */
export function readValues(scenario: ShippedScenario, given: Values): { values: Values; findings: Finding[] } {
  const parameters = parametersById(scenario);
  const values: Record<string, number> = {};
  const findings: Finding[] = [];
  for (const [id, value] of Object.entries(given)) {
    const parameter = parameters.get(id);
    if (!parameter) findings.push({ path: id, reason: `${scenario.id} has no parameter of this id` });
    else if (!Number.isFinite(value)) findings.push({ path: id, reason: `must be a number, not ${value}` });
    else values[id] = clampValue(parameter, value);
  }
  return { values, findings };
}

/**
 * The interventions of a scenario with these settings. Parameters that the reader has not touched keep their range, so that
 * low, central and high runs differ by it; `end`: every one of them at one end instead.
 * @throws DocumentError for a setting or a reference to which there is no parameter
 */
export function interventionsOf(scenario: ShippedScenario, values: Values = {}, end?: Case): Intervention[] {
  const parameters = parametersById(scenario);
  const { values: settings, findings } = readValues(scenario, values);
  collect((report) => findings.forEach(({ path, reason }) => report(`values.${path}`, reason)));
  const lookup = (id: string) => {
    const parameter = parameters.get(id);
    if (parameter) return valueOf(parameter, Object.hasOwn(settings, id) ? settings[id] : undefined, end);
    collect((report) => report('interventions', `name the parameter ${JSON.stringify(id)}, which does not exist`));
    return 0;
  };
  return scenario.interventions.flatMap((template) => fillTemplate(template, lookup) ?? []);
}

/** The document that the engine lays on a model, in one language. */
export function documentOf(scenario: ShippedScenario, values: Values, language: 'en' | 'ja'): ScenarioDocument {
  return {
    id: scenario.id,
    title: scenario.title[language],
    question: scenario.question[language],
    interventions: interventionsOf(scenario, values),
    sources: scenario.sources,
  };
}

/** The model with a scenario's interventions after its own; not checked. */
export function modelWith(model: Model, scenario: ShippedScenario, values: Values = {}, end?: Case): Model {
  return withScenario(model, { interventions: interventionsOf(scenario, values, end) });
}
