// A document from a reader's file: a model, a scenario of the engine or one with parameters, or everything that is wrong with it.
// It never throws, whatever the text is.
import { DocumentError } from './findings.ts';
import type { Finding } from './findings.ts';
import { parseJson, parseModel, parseScenario } from './parse.ts';
import type { Model, ScenarioDocument } from './schema.ts';
import { isRecord } from './shape.ts';
import { parseShipped } from './shipped/checkShipped.ts';
import type { ShippedScenario } from './shipped/shipped.ts';

/** What a text holds. A `scenario` and a `shipped` one are checked against a model only when they are laid on it. */
export type Read =
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioDocument }
  | { readonly kind: 'shipped'; readonly scenario: ShippedScenario }
  | { readonly kind: 'bad'; readonly findings: readonly Finding[] };

/** Characters; the largest model we know of has a quarter of it. */
export const longestText = 2_000_000;
/** Lists and objects inside one another; a document needs six. */
const deepest = 40;

const bad = (reason: string, path = ''): Read => ({ kind: 'bad', findings: [{ path, reason }] });

/** Whether brackets outside of texts stand deeper than allowed: seen before anything is read, so that nothing recurses into it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isText && character === '\\') i++;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** Reads a text as the document that its fields say it is. */
export function readDocument(text: string): Read {
  if (text.length > longestText) {
    return bad(`is too long: ${text.length} characters, ${longestText} at most`);
  }
  if (text.trim() === '') return bad('is empty');
  if (isTooDeep(text)) return bad(`has more than ${deepest} lists and objects inside one another`);
  try {
    return readValue(parseJson(text));
  } catch (error) {
    if (error instanceof DocumentError) return { kind: 'bad', findings: error.findings };
    return bad(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readValue(value: unknown): Read {
  if (!isRecord(value)) return bad('must be an object: a model has "years", a scenario has "interventions"');
  const has = (name: string) => Object.hasOwn(value, name);
  if (has('years')) return { kind: 'model', model: parseModel(value) };
  if (has('parameters') || has('outputs')) return { kind: 'shipped', scenario: parseShipped(value) };
  if (has('interventions')) return { kind: 'scenario', scenario: parseScenario(value) };
  return bad('is neither a model, which has "years", nor a scenario, which has "interventions"');
}
