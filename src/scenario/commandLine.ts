// What the arguments of the command line ask for. Reading and writing is done by tools/scenario.ts.
import { analyse, analysisNames } from './analyses.ts';
import type { AnalysisName } from './analyses.ts';
import { DocumentError } from './findings.ts';
import { outputOf } from './output.ts';
import { parseModel } from './parse.ts';
import { cases } from './ranged.ts';
import type { Case } from './ranged.ts';
import { readDocument } from './readDocument.ts';
import { run } from './run.ts';
import { withScenario } from './schema.ts';
import type { Model } from './schema.ts';
import { modelWith } from './shipped/interventionsOf.ts';
import type { Values } from './shipped/parameter.ts';

const usage =
  'usage: npm run -s scenario -- MODEL.json [--case low|central|high] [--year Y] [--analysis LIST] [--figure DEMAND] ' +
  '[--duration D] [--scenario FILE] [--set ID=NUMBER,...] [--out FILE]';
const names = ['--case', '--year', '--analysis', '--figure', '--duration', '--scenario', '--set', '--out'] as const;
type Name = (typeof names)[number];
type Given = ReadonlyMap<Name, string>;

/** What is asked, as far as it can be told without the model. */
export interface Asked {
  readonly file: string;
  /** The file of a scenario to lay on the model, and settings of its parameters; absent: none. */
  readonly scenario?: string;
  readonly values: Values;
  /** The file to write to; absent: standard output. */
  readonly out?: string;
  readonly case: Case;
  readonly analyses: readonly AnalysisName[];
  /** Years out. */
  readonly duration: number;
  readonly year?: number;
  /** Id of a demand; empty where no analysis needs one. */
  readonly figure: string;
}

/** @throws DocumentError with one finding */
export function fail(path: string, reason: string): never {
  throw new DocumentError([{ path, reason }]);
}

/** Splits the arguments; a value may also be given as `--year=2026`. */
function split(args: readonly string[]): { file: string; given: Given } {
  const given = new Map<Name, string>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const [, option, inline] = /^(--[^=]*)(?:=(.*))?$/s.exec(args[i]!) ?? [];
    if (option === undefined) {
      files.push(args[i]!);
      continue;
    }
    const name = names.find((each) => each === option) ?? fail(option, `is no option; ${usage}`);
    if (given.has(name)) fail(name, 'is given twice');
    const value = inline ?? args[++i];
    if (value === undefined || value === '') fail(name, `needs a value; ${usage}`);
    given.set(name, value);
  }
  if (files.length !== 1) fail('MODEL.json', `${files.length === 0 ? 'is missing' : 'must be one file'}; ${usage}`);
  return { file: files[0]!, given };
}

function caseOf(given: Given): Case {
  const text = given.get('--case') ?? 'central';
  return cases.find((each) => each === text) ?? fail('--case', `must be one of ${cases.join(', ')}, not "${text}"`);
}

function analysesOf(given: Given): AnalysisName[] {
  const list = given.get('--analysis')?.split(',') ?? [];
  return list.map((text) => {
    const name = text.trim();
    const known = analysisNames.find((each) => each === name);
    return known ?? fail('--analysis', `must be some of ${analysisNames.join(', ')}, not "${name}"`);
  });
}

function numberOf(given: Given, name: Name): number | undefined {
  const text = given.get(name);
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : fail(name, `must be a number, not "${text}"`);
}

function durationOf(given: Given): number {
  const duration = numberOf(given, '--duration') ?? 1;
  return duration > 0 ? duration : fail('--duration', `must be above 0, not "${given.get('--duration')}"`);
}

function valuesOf(given: Given): Values {
  const list = given.get('--set')?.split(',') ?? [];
  return Object.fromEntries(
    list.map((text) => {
      const [, id, number] = /^\s*([^=]+)=(.*)$/s.exec(text) ?? fail('--set', `must be like seekers=1, not "${text}"`);
      const value = number!.trim() === '' ? NaN : Number(number);
      return Number.isFinite(value) ? [id!, value] : fail('--set', `must set ${id} to a number, not "${number}"`);
    }),
  );
}

/**
 * A model with the scenario of a text laid on it.
 * @throws DocumentError with what is wrong with the scenario, its settings, or its fit to the model
 */
export function layOn(model: Model, text: string, values: Values): Model {
  const read = readDocument(text);
  if (read.kind === 'bad') throw new DocumentError(read.findings);
  if (read.kind === 'model') return fail('--scenario', 'is a model: it must have "interventions"');
  if (read.kind === 'shipped') return parseModel(modelWith(model, read.scenario, values));
  if (Object.keys(values).length > 0) return fail('--set', 'the scenario has no parameters');
  return parseModel(withScenario(model, read.scenario));
}

/**
 * What the arguments ask for.
 * @throws DocumentError with what is wrong with the first bad argument
 */
export function parseArguments(args: readonly string[]): Asked {
  const { file, given } = split(args);
  const [end, analyses, duration] = [caseOf(given), analysesOf(given), durationOf(given)];
  const [year, figure, out] = [numberOf(given, '--year'), given.get('--figure'), given.get('--out')];
  const [scenario, values] = [given.get('--scenario'), valuesOf(given)];
  if (scenario === undefined && given.has('--set')) fail('--set', 'needs a --scenario');
  if (figure === undefined && analyses.includes('tornado')) fail('--figure', 'is missing: the tornado needs it');
  return {
    file,
    case: end,
    analyses,
    duration,
    figure: figure ?? '',
    values,
    ...(scenario === undefined ? {} : { scenario }),
    ...(year === undefined ? {} : { year }),
    ...(out === undefined ? {} : { out }),
  };
}

/**
 * The whole output for a parsed model, and what is to be said beside it.
 * @throws DocumentError for a year or a figure that the model does not have
 */
export async function answer(asked: Asked, model: Model): Promise<{ output: object; remarks: string[] }> {
  const [first, last] = model.years;
  const { year = first, figure } = asked;
  if (!Number.isInteger(year) || year < first || year > last) {
    fail('--year', `must be a year from ${first} to ${last}, not "${year}"`);
  }
  if (figure !== '' && !model.demands?.some(({ id }) => id === figure)) {
    fail('--figure', `no demand has the id ${JSON.stringify(figure)}`);
  }
  const output = outputOf(await run(model, asked.case));
  const remarks: string[] = [];
  for (const name of asked.analyses) {
    const { field, value, remark } = await analyse(name, model, { ...asked, year });
    output[field] = value;
    if (remark !== undefined) remarks.push(remark);
  }
  return { output, remarks };
}
