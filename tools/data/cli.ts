// npm run data: check the tables of data/ and compile them into static/data/.
// --check compares with the compiled files instead of writing them; --watch does it again at each change of a table;
// --from=FOLDER reads another folder of the same form. --report and --diff read only: reportCommand.ts, diffCommand.ts.
import { watch } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkPackage } from './checkPackage.ts';
import { compileFiles } from './compileFiles.ts';
import { runDiff } from './diffCommand.ts';
import { dataFolder, readCompiled, readPackage, readWorld, writeCompiled } from './disk.ts';
import { formatFindings } from './finding.ts';
import { isReport, runReport } from './reportCommand.ts';

interface Options {
  readonly isCheck: boolean;
  readonly isWatch: boolean;
  readonly folder: string;
}

const usage = 'npm run data -- [--check] [--watch] [--from=FOLDER] | --report[=json] | --diff OLDER NEWER [--json]';

function parseOptions(words: readonly string[]): Options {
  const unknown = words.find((word) => !/^(--check|--watch|--from=.+)$/.test(word));
  if (unknown) throw new Error(`${unknown} is no option. Usage: ${usage}`);
  const folder = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  return { isCheck: words.includes('--check'), isWatch: words.includes('--watch'), folder: folder ?? dataFolder };
}

/** True where the tables have no findings (and, with --check, the compiled files are those of the tables). */
function run({ isCheck, folder }: Options): boolean {
  const world = readWorld();
  const { descriptor, tables, scenarios, findings, notes } = checkPackage(readPackage(folder), world['50m']);
  if (!descriptor || findings.length > 0) {
    const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    console.error(`${formatFindings(findings)}\n\n${count} in data/. Nothing was compiled.`);
    return false;
  }
  for (const note of notes) console.log(note);
  const files = compileFiles(tables, descriptor, world, scenarios);
  return isCheck ? compare(files) : write(files);
}

function compare(files: ReadonlyMap<string, string>): boolean {
  const stale = [...files].filter(([path, text]) => readCompiled(path) !== text).map(([path]) => path);
  if (stale.length > 0) console.error(`Stale in static/data: ${stale.join(', ')}. Run: npm run data`);
  else console.log('The tables have no findings, and the compiled files are up to date.');
  return stale.length === 0;
}

function write(files: ReadonlyMap<string, string>): true {
  const written = writeCompiled(files);
  for (const [path, text] of files) console.log(sizeLine(path, text, written.includes(path)));
  return true;
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
