// What the arguments of the command line mean, and every way in which they can be wrong; the process itself is tried in
// tests/laws/commandLine.test.ts.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import { analysisNames } from './analyses.ts';
import { tinyShipped, wrongIn } from '../../tests/scenario/tinyShipped.ts';
import { answer, layOn, parseArguments } from './commandLine.ts';
import { DocumentError, formatFinding } from './findings.ts';
import { runNow } from './run.ts';

const usage =
  'usage: npm run -s scenario -- MODEL.json [--case low|central|high] [--year Y] [--analysis LIST] [--figure DEMAND] [--duration D] [--scenario FILE] [--set ID=NUMBER,...] [--out FILE]';

function findingOf(args: readonly string[]): string {
  try {
    parseArguments(args);
  } catch (error) {
    return (error as DocumentError).findings.map(formatFinding).join('\n');
  }
  return 'none';
}

describe('arguments', () => {
  const absent = { file: 'm.json', case: 'central', analyses: [], duration: 1, figure: '', values: {} };

  it.each([
    { args: [], more: {} },
    { args: ['--case', 'low'], more: { case: 'low' } },
    { args: ['--case=high'], more: { case: 'high' } },
    { args: ['--year', '2026'], more: { year: 2026 } },
    { args: ['--year=2026'], more: { year: 2026 } },
    { args: ['--duration', '0.5'], more: { duration: 0.5 } },
    { args: ['--duration', '2e0'], more: { duration: 2 } },
    { args: ['--figure', 'us'], more: { figure: 'us' } },
    { args: ['--figure=a=b'], more: { figure: 'a=b' } },
    { args: ['--out', 'o.json'], more: { out: 'o.json' } },
    { args: ['--scenario', 's.json'], more: { scenario: 's.json' } },
    { args: ['--scenario=s.json', '--set', 'a=1'], more: { scenario: 's.json', values: { a: 1 } } },
    { args: ['--scenario=s.json', '--set=a=1, b=-2.5'], more: { scenario: 's.json', values: { a: 1, b: -2.5 } } },
    { args: ['--analysis', 'shadow'], more: { analyses: ['shadow'] } },
    { args: ['--analysis', 'shadow, knock-outs'], more: { analyses: ['shadow', 'knock-outs'] } },
    {
      args: ['--analysis', 'time-to-survive,single-points'],
      more: { analyses: ['time-to-survive', 'single-points'] },
    },
    {
      args: ['--figure', 'us', '--analysis', 'tornado'],
      more: { analyses: ['tornado'], figure: 'us' },
    },
  ])('$args', ({ args, more }) => {
    expect(parseArguments(['m.json', ...args])).toEqual({ ...absent, ...more });
    expect(parseArguments([...args, 'm.json'])).toEqual({ ...absent, ...more });
  });

  it.each([
    { args: [], finding: `MODEL.json: is missing; ${usage}` },
    { args: ['--case', 'low'], finding: `MODEL.json: is missing; ${usage}` },
    { args: ['a', 'b'], finding: `MODEL.json: must be one file; ${usage}` },
    { args: ['m', '--help'], finding: `--help: is no option; ${usage}` },
    { args: ['m', '--set', 'a=1'], finding: '--set: needs a --scenario' },
    { args: ['m', '--scenario=s', '--set', 'a'], finding: '--set: must be like seekers=1, not "a"' },
    { args: ['m', '--scenario=s', '--set', 'a=b'], finding: '--set: must set a to a number, not "b"' },
    { args: ['m', '--scenario=s', '--set', 'a='], finding: '--set: must set a to a number, not ""' },
    { args: ['m', '--years', '2025'], finding: `--years: is no option; ${usage}` },
    { args: ['m', '--Case', 'low'], finding: `--Case: is no option; ${usage}` },
    { args: ['m', '--'], finding: `--: is no option; ${usage}` },
    { args: ['m', '--case'], finding: `--case: needs a value; ${usage}` },
    { args: ['m', '--case='], finding: `--case: needs a value; ${usage}` },
    { args: ['m', '--out', ''], finding: `--out: needs a value; ${usage}` },
    { args: ['m', '--year', '2025', '--year', '2026'], finding: '--year: is given twice' },
    { args: ['m', '--case=low', '--case=low'], finding: '--case: is given twice' },
    { args: ['m', '--case', 'Low'], finding: '--case: must be one of low, central, high, not "Low"' },
    { args: ['m', '--year', 'soon'], finding: '--year: must be a number, not "soon"' },
    { args: ['m', '--year', ' '], finding: '--year: must be a number, not " "' },
    { args: ['m', '--year', 'Infinity'], finding: '--year: must be a number, not "Infinity"' },
    { args: ['m', '--duration', '1y'], finding: '--duration: must be a number, not "1y"' },
    { args: ['m', '--duration', '0'], finding: '--duration: must be above 0, not "0"' },
    { args: ['m', '--duration', '-1'], finding: '--duration: must be above 0, not "-1"' },
    {
      args: ['m', '--analysis', 'wind'],
      finding: `--analysis: must be some of ${analysisNames.join(', ')}, not "wind"`,
    },
    {
      args: ['m', '--analysis', 'shadow,'],
      finding: `--analysis: must be some of ${analysisNames.join(', ')}, not ""`,
    },
    { args: ['m', '--analysis', 'tornado'], finding: '--figure: is missing: the tornado needs it' },
  ])('$args are wrong', ({ args, finding }) => expect(findingOf(args)).toBe(finding));
});

describe('the answer', () => {
  const ask = (...args: string[]) => answer(parseArguments(['m.json', ...args]), modelOf('ranged'));

  it('is the run alone where no analysis is asked for', async () => {
    const { output, remarks } = await ask();
    expect(Object.keys(output)).toEqual(['model', 'case', 'years', 'demands', 'lines', 'links', 'buffers', 'items']);
    expect(output).toMatchObject({ model: 'fair-fill v1', case: 'central', years: [2025, 2026, 2027] });
    expect(remarks).toEqual([]);
  });

  it.each([
    // seekers decide: 3, 6, then 8 ordered of 9 possible
    { end: 'low', delivered: [3, 3, 3] },
    { end: 'central', delivered: [6, 6, 6] },
    { end: 'high', delivered: [8, 8, 8] },
  ])('is of the case $end', async ({ end, delivered }) => {
    expect((await ask('--case', end)).output).toMatchObject({ case: end, demands: { us: { delivered } } });
  });

  it.each([
    { name: 'shadow', field: 'shadow', expected: { asm: { us: 0 }, seek: { us: expect.closeTo(3, 9) as number } } },
    {
      name: 'single-points',
      field: 'singlePoints',
      expected: { 'line:asm': ['us'], 'item:seeker': ['us'], 'org:eye': ['us'], 'country:JPN': ['us'] },
    },
    { name: 'time-to-survive', field: 'timeToSurvive', expected: { asm: null, seek: null } },
  ])('adds $name as $field', async ({ name, field, expected }) => {
    expect((await ask('--analysis', name)).output).toMatchObject({ [field]: expected });
  });

  it('adds several analyses in the order asked for', async () => {
    const { output } = await ask('--analysis', 'tornado,shadow,single-points,knock-outs', '--figure', 'us');
    expect(Object.keys(output).slice(8)).toEqual(['tornado', 'shadow', 'singlePoints', 'knockOuts']);
  });

  it('hands year and duration to the knock-outs', async () => {
    const { output } = await ask('--analysis', 'knock-outs', '--year', '2026', '--duration', '0.5');
    const { knockOuts } = output as { knockOuts: { what: string; id: string; lost: object }[] };
    // Half of 6 seekers are 3; orders of 8 a year stay overdue, so nothing is made up for.
    expect(knockOuts.find(({ what, id }) => what === 'line' && id === 'seek')).toEqual({
      what: 'line',
      id: 'seek',
      lost: { us: 3 },
      lostAtYearEnd: { us: 3 },
      exposure: 1,
    });
  });

  it('hands the figure to the tornado', async () => {
    const { output } = await ask('--analysis', 'tornado', '--figure', 'us');
    expect(output).toMatchObject({
      tornado: [
        // three years of 3, 6 and 8; of min(5, 6), 6 and 6
        { path: 'lines[1].capacity', low: 9, central: 18, high: 24 },
        { path: 'lines[0].capacity', low: 15, central: 18, high: 18 },
      ],
    });
  });

  it('says beside it who is left out of the time to survive', async () => {
    expect((await ask('--analysis', 'time-to-survive', '--year', '2026')).remarks).toEqual([
      'time-to-survive: left out, short in 2026 anyway: us',
    ]);
  });

  it.each([
    { args: ['--year', '2024'], finding: '--year: must be a year from 2025 to 2027, not "2024"' },
    { args: ['--year', '2028'], finding: '--year: must be a year from 2025 to 2027, not "2028"' },
    { args: ['--year', '2025.5'], finding: '--year: must be a year from 2025 to 2027, not "2025.5"' },
    { args: ['--figure', 'jp'], finding: '--figure: no demand has the id "jp"' },
    { args: ['--figure', 'seek'], finding: '--figure: no demand has the id "seek"' },
  ])('$args do not fit the model', async ({ args, finding }) => {
    await expect(ask(...args)).rejects.toBeInstanceOf(DocumentError);
    await expect(ask(...args)).rejects.toThrow(finding);
  });
});

describe('a scenario of a file', () => {
  const lay = (value: unknown, values = {}) => layOn(modelOf('single'), JSON.stringify(value), values);
  const growth = { kind: 'capacity-add', line: 'p', approved: 2025, amount: 2 };
  const plain = { id: 's', title: 'More', question: 'How many?', interventions: [growth] };
  const delivered = (...given: Parameters<typeof lay>) => runNow(lay(...given)).demands['us']!.delivered;

  it('is laid on the model, with settings where it has parameters', () => {
    expect(delivered(plain)).toEqual([12, 12, 12]);
    expect(delivered(tinyShipped())).toEqual([10, 10, 12]);
    expect(delivered(tinyShipped(), { more: 30, year: 2026 })).toEqual([10, 13, 13]);
  });
  it.each([
    { value: modelOf('single'), values: {}, wrong: '--scenario: is a model: it must have "interventions"' },
    { value: plain, values: { more: 1 }, wrong: '--set: the scenario has no parameters' },
    { value: tinyShipped(), values: { less: 1 }, wrong: 'values.less: tiny has no parameter of this id' },
    {
      value: { ...plain, interventions: [{ ...growth, line: 'q' }] },
      values: {},
      wrong: 'interventions[0].line: no line has the id "q"',
    },
    { value: [], values: {}, wrong: 'must be an object: a model has "years", a scenario has "interventions"' },
  ])('$wrong', ({ value, values, wrong }) => {
    expect(wrongIn(() => lay(value, values))).toEqual([wrong]);
  });
});
