// The border: anything in, a model out, or every reason why not. Inside, nothing is checked again.
import { checkReferences } from './checkReferences.ts';
import { collect, DocumentError } from './findings.ts';
import { resolve } from './resolve.ts';
import { model, scenario } from './schema.ts';
import type { Model, ScenarioDocument } from './schema.ts';
import type { Report } from './shape.ts';

const longest = 40; // years, as the specification has it

function checkYears([first, last]: readonly [number, number], report: Report): void {
  if (last < first) report('years', `must run forward, not from ${first} to ${last}`);
  else if (last - first >= longest) report('years', `must be ${longest} years at most, not ${last - first + 1}`);
}

/**
 * A model from a parsed JSON value.
 * @throws DocumentError with the path and reason of each finding
 */
export function parseModel(value: unknown): Model {
  collect((report) => model.check(value, '', report));
  const checked = value as Model;
  collect((report) => {
    checkYears(checked.years, report);
    checkReferences(resolve(checked, 'central'), report);
  });
  return checked;
}

/**
 * A scenario from a parsed JSON value. Its ids are checked when it is laid on a model and that is parsed.
 * @throws DocumentError with the path and reason of each finding
 */
export function parseScenario(value: unknown): ScenarioDocument {
  collect((report) => scenario.check(value, '', report));
  return value as ScenarioDocument;
}

/**
 * A JSON value from text.
 * @throws DocumentError where the text is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new DocumentError([{ path: '', reason: `not JSON: ${error instanceof Error ? error.message : error}` }]);
  }
}
