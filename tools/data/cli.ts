// npm run data: check the tables of data/ and compile them into static/data/.
// --check compares with the compiled files instead of writing them; --watch does it again at each change of a table;
// --translated says that Japanese which is older than its English was looked at and still holds. --from=FOLDER reads another
// folder of the same form. --report and --diff read only: reportCommand.ts, diffCommand.ts.
import { watch } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkPackage } from './checkPackage.ts';
import { compileFiles } from './compileFiles.ts';
import { runDiff } from './diffCommand.ts';
import { dataFolder, readCompiled, readPackage, readWorld, writeCompiled, writeKept } from './disk.ts';
import { formatFindings, type Finding } from './finding.ts';
import { isReport, runReport } from './reportCommand.ts';
import { translationsFile, writeTranslations } from './translations.ts';

interface Options {
  readonly isCheck: boolean;
  readonly isWatch: boolean;
  readonly isTranslated: boolean;
  readonly folder: string;
}

const usage =
  'npm run data -- [--check] [--watch] [--translated] [--from=FOLDER] | --report[=json] | --diff OLDER NEWER [--json]';

function parseOptions(words: readonly string[]): Options {
  const unknown = words.find((word) => !/^(--check|--watch|--translated|--from=.+)$/.test(word));
  if (unknown) throw new Error(`${unknown} is no option. Usage: ${usage}`);
  const folder = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  return {
    isCheck: words.includes('--check'),
    isWatch: words.includes('--watch'),
    isTranslated: words.includes('--translated'),
    folder: folder ?? dataFolder,
  };
}

/** True where the tables have no findings (and, with --check, nothing is stale or untranslated). */
function run({ isCheck, isTranslated, folder }: Options): boolean {
  const world = readWorld();
  const read = readPackage(folder);
  const { descriptor, tables, scenarios, stories, history, findings, warnings, notes } = checkPackage(
    read,
    world['50m'],
  );
  if (!descriptor || findings.length > 0) {
    console.error(`${formatFindings(findings)}\n\n${count(findings, 'finding')} in data/. Nothing was compiled.`);
    return false;
  }
  for (const note of notes) console.log(note);
  const files = compileFiles(tables, descriptor, world, scenarios, history, stories);
  const kept = writeTranslations(tables, isTranslated);
  if (isCheck) return compare(files, read.get(translationsFile) === kept, warnings);
  write(files);
  writeKept(folder, translationsFile, kept);
  if (!isTranslated && warnings.length > 0) console.log(warningText(warnings));
  return true;
}

function count(list: readonly unknown[], word: string): string {
  return list.length === 1 ? `1 ${word}` : `${list.length} ${word}s`;
}

function warningText(warnings: readonly Finding[]): string {
  return `${formatFindings(warnings)}\n\n${count(warnings, 'warning')}: Japanese to be written before the tests pass.`;
}

function compare(files: ReadonlyMap<string, string>, isKept: boolean, warnings: readonly Finding[]): boolean {
  const compiled = [...files]
    .filter(([path, text]) => readCompiled(path) !== text)
    .map(([path]) => `static/data/${path}`);
  const stale = [...compiled, ...(isKept ? [] : [`data/${translationsFile}`])];
  if (stale.length > 0) console.error(`Stale: ${stale.join(', ')}. Run: npm run data`);
  if (warnings.length > 0) console.error(warningText(warnings));
  const isGood = stale.length + warnings.length === 0;
  if (isGood) console.log('The tables have no findings, and the compiled files are up to date.');
  return isGood;
}

function write(files: ReadonlyMap<string, string>): void {
  const written = writeCompiled(files);
  for (const [path, text] of files) console.log(sizeLine(path, text, written.includes(path)));
}

function sizeLine(path: string, text: string, isNew: boolean): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const sizes = `${kilobytes(Buffer.byteLength(text))}${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`;
  return `static/data/${path.padEnd(28)}${sizes}${isNew ? '' : '  unchanged'}`;
}

/** A file that cannot be read for a moment (an editor is saving it) is a message, never the end of the watch. */
function runSafely(options: Options): boolean {
  try {
    return run(options);
  } catch (error) {
    console.error(`${(error as Error).message}\nNothing was compiled.`);
    return false;
  }
}

function build(words: readonly string[]): number {
  const options = parseOptions(words);
  const isGood = runSafely(options);
  if (!options.isWatch) return isGood ? 0 : 1;
  console.log('Watching the tables; Ctrl+C ends.');
  let timer: NodeJS.Timeout | undefined;
  watch(options.folder, { recursive: true }, () => {
    clearTimeout(timer); // editors write a file in several steps
    timer = setTimeout(() => runSafely(options), 200);
  });
  return 0;
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1)); // | head

try {
  const words = process.argv.slice(2);
  const command = words.includes('--diff') ? runDiff : isReport(words) ? runReport : build;
  process.exitCode = command(words);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
