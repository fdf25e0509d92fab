// The command line of the engine: `npm run -s scenario -- MODEL.json [options]`. One JSON object on standard output, or exit 2
// with one finding per line on standard error.
import { readFileSync, writeFileSync } from 'node:fs';
import { answer, fail, layOn, parseArguments } from '../src/scenario/commandLine.ts';
import { DocumentError, formatFinding } from '../src/scenario/findings.ts';
import { parseJson, parseModel } from '../src/scenario/parse.ts';

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(file, code === 'ENOENT' ? 'no such file' : `cannot be read: ${message}`);
  }
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
  const asked = parseArguments(args);
  const base = parseModel(parseJson(read(asked.file)));
  const model = asked.scenario === undefined ? base : layOn(base, read(asked.scenario), asked.values);
  const { output, remarks } = await answer(asked, model);
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  write(`${JSON.stringify(output)}\n`, asked.out);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const lines = error instanceof DocumentError ? error.findings.map(formatFinding) : [String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
