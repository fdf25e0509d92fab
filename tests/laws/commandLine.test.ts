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

describe.concurrent('a good document', () => {
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

describe('a bad document', () => {
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

  it('has a cycle: its members in order, nothing is run', async () => {
    const line = (id: string, item: string, needed: string) => ({
      id,
      item,
      country: 'USA',
      capacity: 1,
      inputs: [{ item: needed, perUnit: 1 }],
    });
    const lines = [line('a', 'hen', 'egg'), line('b', 'egg', 'hen')];
    const links = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
    ];
    expect(await findingsOf(fileWith({ years: [2025, 2025], lines, links }))).toEqual([
      'links[1]: closes a cycle: a > b > a',
    ]);
  });

  it('leaves the file of --out alone', async () => {
    const to = join(folder, 'kept.json');
    writeFileSync(to, 'kept');
    await findingsOf(fileWith({}), '--out', to);
    expect(readFileSync(to, 'utf8')).toBe('kept');
  });

  it('is nested beyond all measure, or has a number beyond it', async () => {
    expect((await findingsOf(fileWith('['.repeat(1_000_000)))).length).toBe(1);
    expect(await findingsOf(fileWith('{"years": [2025, 1e999]}'))).toEqual(['years[1]: must be finite, not Infinity']);
  });
});

/** The wording of each is in src/scenario/commandLine.test.ts; here is that they reach the reader. */
describe.concurrent('bad arguments', () => {
  const model = fileWith(ranges);

  it.each([
    { name: 'no file', args: [], finding: /^MODEL\.json: is missing; usage: / },
    { name: 'no such file', args: ['no-such-file.json'], finding: /^no-such-file\.json: no such file$/ },
    { name: 'a folder', args: ['src'], finding: /^src: cannot be read: EISDIR/ },
    { name: 'an unknown option', args: [model, '--years', '2025'], finding: /^--years: is no option/ },
    {
      name: 'a year outside the run',
      args: [model, '--year', '2031'],
      finding: /^--year: must be a year from 2025 to/,
    },
    { name: 'a figure of nobody', args: [model, '--figure', 'nobody'], finding: /^--figure: no demand has the id/ },
    { name: 'no such folder', args: [model, '--out', 'no/such/folder.json'], finding: /^--out: cannot be written: / },
  ])('$name', async ({ args, finding }) => {
    const lines = await findingsOf(...args);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(finding);
  });
});
