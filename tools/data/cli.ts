// npm run data: check the tables of data/ and compile them into static/data/.
// --check compares with the compiled files instead of writing them; --watch does it again at each change of data/.
import { watch } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkPackage } from './checkPackage.ts';
import { compileFiles } from './compileFiles.ts';
import { dataFolder, readCompiled, readPackage, readWorld, writeCompiled } from './disk.ts';
import { formatFindings } from './finding.ts';

function run({ onlyCheck }: { onlyCheck: boolean }): boolean {
  const { descriptor, tables, findings } = checkPackage(readPackage());
  if (!descriptor || findings.length > 0) {
    console.error(`${formatFindings(findings)}\n${findings.length} findings in data/. Nothing was compiled.`);
    return false;
  }
  const files = compileFiles(tables, descriptor, readWorld());
  if (onlyCheck) {
    const stale = [...files].filter(([path, text]) => readCompiled(path) !== text).map(([path]) => path);
    if (stale.length > 0) console.error(`Stale in static/data: ${stale.join(', ')}. Run: npm run data`);
    else console.log('The tables have no findings and the compiled files are up to date.');
    return stale.length === 0;
  }
  const written = writeCompiled(files);
  for (const [path, text] of files) console.log(sizeLine(path, text, written.includes(path)));
  return true;
}

function sizeLine(path: string, text: string, isNew: boolean): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const sizes = `${kilobytes(Buffer.byteLength(text))}${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`;
  return `${path.padEnd(28)}${sizes}${isNew ? '' : '  unchanged'}`;
}

const options = new Set(process.argv.slice(2));
const onlyCheck = options.has('--check');
const isGood = run({ onlyCheck });
if (options.has('--watch')) {
  console.log('Watching data/ ...');
  let timer: NodeJS.Timeout | undefined;
  watch(dataFolder, () => {
    clearTimeout(timer); // editors write a file in several steps
    timer = setTimeout(() => run({ onlyCheck }), 200);
  });
} else if (!isGood) process.exitCode = 1;
