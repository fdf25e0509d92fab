// The command line as a reader uses it: a process of its own, its exit code and both its streams.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import small from '../scenario/cases/small.json';
import larger from '../scenario/cases/cases.json';
import { expectClose } from '../scenario/expectClose.ts';

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = new URL('../..', import.meta.url);
let count = 0;

function fileWith(content: unknown): string {
  const file = join(folder, `model-${count++}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function scenario(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'tools/scenario.ts', ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** Exit 2, nothing on standard output, no stack trace; gives the lines on standard error. */
async function findingsOf(...args: string[]): Promise<string[]> {
  const { code, out, err } = await scenario(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/\n {4}at |node:internal|\.ts:\d/);
  return err.trimEnd().split('\n');
}

const patriot = small.cases.find(({ id }) => id === 's12-open-orders-low')!;
const ranges = larger.cases.find(({ id }) => id === '13-ranges')!.input;
const slow = { timeout: 120_000 };

describe.concurrent('a good document', slow, () => {
  it('writes one JSON object: the whole output of the case asked for', async () => {
    const { code, out, err } = await scenario(fileWith(patriot.input), '--case', 'low');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expectClose(JSON.parse(out), patriot.output);
  });

  it('adds every analysis that is asked for, under its field', async () => {
    const file = fileWith(ranges);
    const list = 'shadow,knock-outs,single-points,time-to-survive,tornado';
    const { code, out } = await scenario(
      file,
      '--analysis',
      list,
      '--figure',
      'mda',
      '--year=2028',
      '--duration',
      '0.5',
    );
    expect(code).toBe(0);
    const output = JSON.parse(out) as Record<string, unknown> & {
      knockOuts: { what: string; id: string; lostAtYearEnd: object }[];
    };
    expect(output['shadow']).toMatchObject({ asm: { mda: 0 } });
    const motor = output.knockOuts.find(({ what, id }) => what === 'line' && id === 'motor')!;
    expectClose(motor, {
      what: 'line',
      id: 'motor',
      lost: { mda: 5 },
      lostAtYearEnd: { mda: 5 },
      exposure: 1,
    });
    expect(output['singlePoints']).toMatchObject({ 'line:asm': ['mda'], 'org:mhi': ['mda'], 'country:JPN': ['mda'] });
    expect(Object.keys(output['timeToSurvive'] as object)).toEqual(['asm', 'motor']);
    expect((output['tornado'] as object[])[0]).toEqual({ path: 'lines[1].capacity', low: 18, central: 30, high: 36 });
  });

  it('writes to a file, and then nothing to standard output', async () => {
    const to = join(folder, 'out.json');
    const { code, out } = await scenario(fileWith(ranges), '--out', to);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((JSON.parse(readFileSync(to, 'utf8')) as { model: string }).model).toBe('fair-fill v1');
  });

  it('takes a model without anything in it', async () => {
    const { out } = await scenario(fileWith({ years: [2025, 2025] }));
    expect(JSON.parse(out)).toEqual({
      model: 'fair-fill v1',
      case: 'central',
      years: [2025],
      demands: {},
      lines: {},
      links: {},
      buffers: {},
      items: {},
    });
  });
});

describe('a bad document', slow, () => {
  it('lists every finding, one per line, with its path', async () => {
    const lines = await findingsOf(
      fileWith({
        years: [2025, 2027],
        lines: [{ id: 'a', item: 'x', country: 'USA', capacity: -5, inputs: [{ item: 7, perUnit: 1 }] }],
        links: [{ source: 'a', targt: 'd' }],
      }),
    );
    expect(lines).toEqual([
      'lines[0].capacity: must be 0 or more, not -5',
      'lines[0].inputs[0].item: must be a text, not 7',
      'links[0].targt: is not a field of this format',
      'links[0].target: is missing',
    ]);
  });

  it('is not JSON', async () => {
    expect(await findingsOf(fileWith('{"years": [2025,\n NaN]}'))).toEqual([expect.stringMatching(/not JSON: /)]);
  });

  it('is 50 MB of junk', async () => {
    expect(await findingsOf(fileWith('\u0001junk\n'.repeat(8_400_000)))).toEqual([expect.stringMatching(/not JSON: /)]);
  });

  it('is valid JSON of 50 MB and no model', async () => {
    const lines = await findingsOf(fileWith(`{"years":[2025,2026],"lines":[${'0,'.repeat(25_000_000)}0]}`));
    expect(lines).toHaveLength(201);
    expect(lines[0]).toBe('lines[0]: must be an object, not 0');
    expect(lines.at(-1)).toMatch(/more than 200 findings/);
  });

  it('is nested beyond all measure', async () => {
    expect((await findingsOf(fileWith('['.repeat(1_000_000)))).length).toBe(1);
  });

  it('has a number beyond all measure', async () => {
    expect(await findingsOf(fileWith('{"years": [2025, 1e999]}'))).toEqual(['years[1]: must be finite, not Infinity']);
  });
});

describe.concurrent('bad arguments', slow, () => {
  const table: [string, string[], RegExp][] = [
    ['no file', [], /^MODEL\.json: is missing; usage: /],
    ['no such file', ['no-such-file.json'], /^no-such-file\.json: no such file$/],
    ['a folder', ['src'], /^src: cannot be read: EISDIR/],
    ['two files', ['a.json', 'b.json'], /^MODEL\.json: must be one file/],
    ['an unknown option', ['MODEL', '--years', '2025'], /^--years: is no option/],
    ['an option without its value', ['MODEL', '--case'], /^--case: needs a value/],
    ['an option given twice', ['MODEL', '--case', 'low', '--case', 'high'], /^--case: is given twice$/],
    ['a case that is none', ['MODEL', '--case', 'middle'], /^--case: must be one of low, central, high, not "middle"$/],
    [
      'an analysis that is none',
      ['MODEL', '--analysis', 'shadow,wind'],
      /^--analysis: must be some of .*, not "wind"$/,
    ],
    ['a year outside the run', ['MODEL', '--year', '2031'], /^--year: must be a year from 2025 to 2030, not "2031"$/],
    ['half a year', ['MODEL', '--year', '2026.5'], /^--year: must be a year/],
    ['a year that is no number', ['MODEL', '--year', 'soon'], /^--year: must be a number, not "soon"$/],
    ['a duration of nothing', ['MODEL', '--duration', '0'], /^--duration: must be above 0/],
    ['a figure of nobody', ['MODEL', '--figure', 'nobody'], /^--figure: no demand has the id "nobody"$/],
    ['a tornado without a figure', ['MODEL', '--analysis', 'tornado'], /^--figure: is missing/],
    ['a file that cannot be written', ['MODEL', '--out', 'no/such/folder.json'], /^--out: cannot be written: /],
  ];
  const model = fileWith(ranges);
  it.each(table)('%s', async (_, args, message) => {
    const lines = await findingsOf(...args.map((each) => (each === 'MODEL' ? model : each)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });
});
