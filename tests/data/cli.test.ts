// npm run data as an editor meets it: a process with an exit code and text to read.
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataFolder } from '../../tools/data/disk.ts';

const program = ['--import', 'tsx', join(import.meta.dirname, '../../tools/data/cli.ts')];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latticework-data-'));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function breakTable(): void {
  const path = join(folder, 'phases.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(',service,2023,', ',service,Jan-23,'));
}

function run(...options: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...options], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), text: out + err });
    });
  });
}

it('ends with 0 where the tables and the compiled files agree', async () => {
  const { code, text } = await run('--check', `--from=${folder}`);
  expect(text).toContain('no findings');
  expect(code).toBe(0);
});

it('ends with 1 and all findings where a table is wrong', async () => {
  breakTable();
  writeFileSync(join(folder, 'site.json'), '{}');
  const { code, text } = await run('--check', `--from=${folder}`);
  expect(code).toBe(1);
  expect(text).toMatch(/data\/phases\.csv\n {2}row \d+, from "Jan-23": a spreadsheet has rewritten the date\. Format/);
  expect(text).toContain('data/site.json');
  expect(text).toContain('3 findings in data/. Nothing was compiled.');
});

it('ends with 1 where it is not told what it knows', async () => {
  const { code, text } = await run('--fast');
  expect(code).toBe(1);
  expect(text).toContain('--fast is no option. Usage: npm run data');
});

it('watches: finds a fault as soon as it is saved, and that it is mended', async () => {
  const child = spawn(process.execPath, [...program, '--check', '--watch', `--from=${folder}`]);
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const heard = (words: string) => expect.poll(() => text, { interval: 50 }).toContain(words);
  try {
    await heard('Watching');
    breakTable();
    await heard('1 finding in data/');
    text = '';
    cpSync(dataFolder, folder, { recursive: true });
    await heard('no findings');
  } finally {
    child.kill();
  }
});
