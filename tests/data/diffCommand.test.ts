// npm run data -- --diff and --report as a user meets them: folders, two revisions of a real repository, and wrong words.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runDiff } from '../../tools/data/diffCommand.ts';
import { readSide } from '../../tools/data/diffSide.ts';
import { runReport } from '../../tools/data/reportCommand.ts';
import { tinyPackage, withCell, withText, type Files } from './tinyPackage.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = ['--import', tsx, join(import.meta.dirname, '../../tools/data/cli.ts')];
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
let repository: string;

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...words], { cwd: repository, env, stdio: 'ignore' });
}

function commit(files: Files, tag: string): void {
  write(join(repository, 'data'), files);
  git('add', '.');
  git('commit', '-q', '-m', tag);
  git('tag', tag);
}

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
    cwd: repository,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'latticework-diff-'));
  git('init', '-q');
  commit(tinyPackage(), 'v1');
  commit(withCell('capacities.csv', 2, 'value', '14'), 'v2');
  write(join(repository, 'edited'), withCell('programs.csv', 2, 'status', 'ended'));
  write(
    join(repository, 'torn'),
    withText('phases.csv', (text) => text.replace(',2006,2017', '')),
  );
  mkdirSync(join(repository, 'empty'));
}, 40_000);
afterAll(() => rmSync(repository, { recursive: true, force: true }));

it('compares two revisions, as text and as JSON', () => {
  const { code, out } = run('--diff', 'v1', 'v2');
  expect(out).toContain('0 added, 1 changed, 0 removed, 0 renamed.');
  expect(out).toContain('  ~ sm-3-iia, 2024, missile per year, estimate\n      value: 12 -> 14');
  expect(code).toBe(0);
  const json = JSON.parse(run('--diff', 'v2', 'v1', '--json').out);
  expect(json).toMatchObject({ older: { name: 'v2' }, newer: { name: 'v1' }, counts: { changed: 1 } });
  expect(json.tables[0].changed[0].changes).toEqual([{ field: 'value', from: '14', to: '12' }]);
});

it('compares a revision with a folder', () => {
  const { code, out } = run('--diff', 'v1', 'edited');
  expect(out).toContain('status: active -> ended');
  expect(code).toBe(0);
});

it('ends with 2 and one plain line where a revision is unknown', () => {
  const { code, out, err } = run('--diff', 'v1', 'v3');
  expect(err).toBe('v3 is neither a folder nor a git revision of this repository.\n');
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

it('says in one line what a folder lacks', () => {
  expect(() => readSide(join(repository, 'empty'))).toThrow(/empty has no datapackage\.json\.$/);
  expect(() => readSide(join(repository, 'torn'))).toThrow(
    /torn: phases\.csv, row 3: the row has 3 cells, the header 5\.$/,
  );
  write(join(repository, 'foreign'), new Map([['datapackage.json', '{"version": "1"}']]));
  expect(() => readSide(join(repository, 'foreign'))).toThrow(/foreign: datapackage\.json version must be year\.month/);
});

it.each([
  [runDiff, ['--diff', 'v1'], '--diff needs two versions. Usage: npm run data -- --diff OLDER NEWER'],
  [runDiff, ['--diff', 'v1', 'v2', 'v3'], '--diff needs two versions. Usage: npm run data -- --diff OLDER NEWER'],
  [runDiff, ['--diff', 'v1', '--fast'], '--fast does not go with --diff. Usage:'],
  [runReport, ['--report=xml'], '--report=xml does not go with --report. Usage: npm run data -- --report[=text|json]'],
  [runReport, ['--report', '--check'], '--check does not go with --report.'],
])('ends with 2 and the usage where the words are wrong (%#)', (command, words, text) => {
  const says = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(command(words)).toBe(2);
  expect(says.mock.calls).toEqual([[expect.stringContaining(text)]]);
  says.mockRestore();
});

it('reports as JSON on a folder', () => {
  const { code, out } = run('--report=json', '--from=data');
  expect(JSON.parse(out)).toMatchObject({ counts: { programs: 1 }, programmes: { count: 1 } });
  expect(code).toBe(0);
});
