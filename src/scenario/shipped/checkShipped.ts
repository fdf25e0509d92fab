// What is wrong with a shipped scenario beyond its form: ranges, ids, what is named and not there, and what the engine says of
// the interventions that it gives.
import { collect, DocumentError } from '../findings.ts';
import { parseModel } from '../parse.ts';
import { cases } from '../ranged.ts';
import type { Model } from '../schema.ts';
import type { Report } from '../shape.ts';
import { modelWith } from './interventionsOf.ts';
import type { Parameter } from './parameter.ts';
import { shipped } from './shipped.ts';
import type { ShippedScenario } from './shipped.ts';
import { parametersIn } from './template.ts';

const quoted = (id: string) => JSON.stringify(id);

function checkUnique(table: string, list: readonly { readonly id: string }[], report: Report): void {
  const first = new Map<string, number>();
  list.forEach(({ id }, i) => {
    if (first.has(id))
      report(`${table}[${i}].id`, `duplicate id ${quoted(id)}, first given in ${table}[${first.get(id)}]`);
    else first.set(id, i);
  });
}

function checkParameter(parameter: Parameter, path: string, report: Report): void {
  const { kind, low, central, high, options, never, grade, sources = [] } = parameter;
  if ((low - central) * (high - central) > 0)
    report(`${path}.central`, `must stand between ${low} and ${high}, not ${central}`);
  if (grade === 'assumed' && sources.length > 0)
    report(`${path}.sources`, 'stand by an assumed range: take them out, or grade it estimated');
  if (grade !== 'assumed' && sources.length === 0) report(`${path}.sources`, `are missing: the range is ${grade}`);
  if (never !== undefined && kind !== 'year') report(`${path}.never`, `is for a year only, not for a ${kind}`);
  if (kind === 'year') {
    for (const end of cases)
      if (!Number.isInteger(parameter[end])) report(`${path}.${end}`, `must be a whole year, not ${parameter[end]}`);
    if (never !== undefined && never !== Math.max(low, high))
      report(`${path}.never`, `must be the last setting, ${Math.max(low, high)}, not ${never}`);
  }
  if (kind !== 'choice') {
    if (options !== undefined) report(`${path}.options`, `are for a choice only, not for a ${kind}`);
    if (low === high) report(path, 'has no range: low and high are the same');
    return;
  }
  if (options === undefined || options.length < 2) return report(`${path}.options`, 'must be two or more');
  if (low !== central || high !== central)
    report(path, 'must have the same low, central and high: a choice is decided, not uncertain');
  if (!options.some(({ value }) => value === central))
    report(`${path}.central`, `must be one of the options, not ${central}`);
  checkUnique(
    `${path}.options`,
    options.map(({ value }) => ({ id: String(value) })),
    report,
  );
}

function checkReferences({ parameters, interventions }: ShippedScenario, report: Report): void {
  const named = interventions.flatMap((each, i) => parametersIn(each, `interventions[${i}]`));
  for (const { parameter: id, path, isCondition } of named) {
    const parameter = parameters.find((each) => each.id === id);
    if (!parameter) report(path, `no parameter has the id ${quoted(id)}`);
    else if (isCondition && parameter.kind !== 'choice')
      report(path, `must be a choice: ${quoted(id)} is a ${parameter.kind}`);
  }
  parameters.forEach(({ id }, i) => {
    if (!named.some(({ parameter }) => parameter === id))
      report(`parameters[${i}]`, `${quoted(id)} changes nothing: no intervention names it`);
  });
}

/** Reports whatever is wrong with a scenario of the right form, apart from the model it is laid on. */
function checkOwn(scenario: ShippedScenario, report: Report): void {
  checkUnique('parameters', scenario.parameters, report);
  checkUnique('outputs', scenario.outputs, report);
  scenario.parameters.forEach((each, i) => checkParameter(each, `parameters[${i}]`, report));
  checkReferences(scenario, report);
  if (scenario.outputs.length === 0) report('outputs', 'must have at least one figure');
}

/**
 * A shipped scenario from a parsed JSON value.
 * @throws DocumentError with the path and reason of each finding
 */
export function parseShipped(value: unknown): ShippedScenario {
  collect((report) => shipped.check(value, '', report));
  const checked = value as ShippedScenario;
  collect((report) => checkOwn(checked, report));
  return checked;
}

function checkOutputs({ outputs, interventions }: ShippedScenario, model: Model, report: Report): void {
  const lines = [
    ...(model.lines ?? []),
    ...interventions.flatMap((each) => (each.kind === 'line-add' ? [each.line] : [])),
  ];
  const ids = {
    demands: new Set(model.demands?.map(({ id }) => id)),
    lines: new Set(lines.map(({ id }) => id)),
    items: new Set([...(model.demands ?? []), ...lines].map(({ item }) => item)),
  };
  outputs.forEach((output, i) => {
    for (const table of ['demands', 'lines', 'items'] as const) {
      output[table]?.forEach((id, k) => {
        if (!ids[table].has(id))
          report(`outputs[${i}].${table}[${k}]`, `the model has no ${table.slice(0, -1)} ${quoted(id)}`);
      });
    }
  });
}

/** Every setting at which the interventions have another form or another end: each option of each choice, and both ends. */
function settingsToTry({ parameters }: ShippedScenario): Record<string, number>[] {
  const choices = parameters.flatMap(({ id, options = [] }) => options.map(({ value }) => ({ [id]: value })));
  const ends = (end: 'low' | 'high') => Object.fromEntries(parameters.map((each) => [each.id, each[end]]));
  return [{}, ends('low'), ends('high'), ...choices];
}

/**
 * Reports what does not fit between a parsed scenario and its model, with what the engine says of the interventions.
 * Paths of interventions are those of the scenario where all of its conditions hold, else of the list that they leave.
 */
export function checkAgainst(scenario: ShippedScenario, model: Model, report: Report): void {
  const own = model.interventions?.length ?? 0;
  const told = new Set<string>();
  for (const values of settingsToTry(scenario)) {
    try {
      parseModel(modelWith(model, scenario, values));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      for (const { path, reason } of error.findings) {
        const place = path.replace(/^interventions\[(\d+)\]/, (_, i) => `interventions[${Number(i) - own}]`);
        if (!told.has(place + reason)) report(place, reason);
        told.add(place + reason);
      }
    }
  }
  checkOutputs(scenario, model, report);
  scenario.parameters.forEach(({ never }, i) => {
    if (never !== undefined && never <= model.years[1])
      report(`parameters[${i}].never`, `must be after the last year of the model, ${model.years[1]}`);
  });
}
