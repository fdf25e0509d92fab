// The command line of the engine: `npm run -s scenario -- MODEL.json [options]`. One JSON object on standard output, or exit 2
// with one finding per line on standard error.
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, analysisNames } from '../src/scenario/analyses.ts';
import type { AnalysisName } from '../src/scenario/analyses.ts';
import { DocumentError, formatFinding } from '../src/scenario/findings.ts';
import { outputOf } from '../src/scenario/output.ts';
import { parseJson, parseModel } from '../src/scenario/parse.ts';
import { cases } from '../src/scenario/ranged.ts';
import type { Case } from '../src/scenario/ranged.ts';
import { run } from '../src/scenario/run.ts';
import type { Model } from '../src/scenario/schema.ts';

const usage =
  'usage: npm run -s scenario -- MODEL.json [--case low|central|high] [--year Y] [--analysis LIST] [--figure DEMAND] ' +
  '[--duration D] [--out FILE]';
const names = ['--case', '--year', '--analysis', '--figure', '--duration', '--out'] as const;
type Name = (typeof names)[number];

interface Options {
  readonly file: string;
  readonly given: ReadonlyMap<Name, string>;
}

function fail(path: string, reason: string): never {
  throw new DocumentError([{ path, reason }]);
}

/** Splits the arguments; a value may also be given as `--year=2026`. */
function parseArguments(args: readonly string[]): Options {
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

function caseOf(given: Options['given']): Case {
  const text = given.get('--case') ?? 'central';
  return cases.find((each) => each === text) ?? fail('--case', `must be one of ${cases.join(', ')}, not "${text}"`);
}

function analysesOf(given: Options['given']): AnalysisName[] {
  const list = given.get('--analysis')?.split(',') ?? [];
  return list.map((text) => {
    const name = text.trim();
    const known = analysisNames.find((each) => each === name);
    return known ?? fail('--analysis', `must be some of ${analysisNames.join(', ')}, not "${name}"`);
  });
}

function numberOf(given: Options['given'], name: Name, absent: number): number {
  const text = given.get(name);
  if (text === undefined) return absent;
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : fail(name, `must be a number, not "${text}"`);
}

function yearOf(given: Options['given'], [first, last]: Model['years']): number {
  const year = numberOf(given, '--year', first);
  if (!Number.isInteger(year) || year < first || year > last) {
    fail('--year', `must be a year from ${first} to ${last}, not "${given.get('--year')}"`);
  }
  return year;
}

function durationOf(given: Options['given']): number {
  const duration = numberOf(given, '--duration', 1);
  return duration > 0 ? duration : fail('--duration', `must be above 0, not "${given.get('--duration')}"`);
}

function figureOf(given: Options['given'], model: Model, analyses: readonly AnalysisName[]): string {
  const figure = given.get('--figure');
  if (figure === undefined)
    return analyses.includes('tornado') ? fail('--figure', 'is missing: the tornado needs it') : '';
  const isKnown = model.demands?.some(({ id }) => id === figure);
  return isKnown ? figure : fail('--figure', `no demand has the id ${JSON.stringify(figure)}`);
}

function readModel(file: string): Model {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(file, code === 'ENOENT' ? 'no such file' : `cannot be read: ${message}`);
  }
  return parseModel(parseJson(text));
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) return void process.stdout.write(text);
  try {
    writeFileSync(file, text);
  } catch (error) {
    fail('--out', `cannot be written: ${(error as Error).message}`);
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { file, given } = parseArguments(args);
  const end = caseOf(given);
  const analyses = analysesOf(given);
  const duration = durationOf(given);
  const model = readModel(file);
  const year = yearOf(given, model.years);
  const figure = figureOf(given, model, analyses);
  const output = outputOf(await run(model, end));
  for (const name of analyses) {
    const { field, value, remark } = await analyse(name, model, { case: end, year, duration, figure });
    output[field] = value;
    if (remark) process.stderr.write(`${remark}\n`);
  }
  write(`${JSON.stringify(output)}\n`, given.get('--out'));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const lines = error instanceof DocumentError ? error.findings.map(formatFinding) : [String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
