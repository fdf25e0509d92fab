// The sum in the last line of npm test is that of the runners' reports, and never hides a failure.
import { expect, it } from 'vitest';
import { countsOf, playwrightCounts, secondsOf, sumOf, vitestCounts } from '../../tools/counts.mjs';

const report = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [] as object[],
};

it("reads vitest's report", () => {
  expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 2, failures: [] });
});
it('names each test that failed, with what it said first', () => {
  const file = {
    name: 'src/a.test.ts',
    status: 'failed',
    assertionResults: [
      { status: 'passed', fullName: 'adds' },
      {
        status: 'failed',
        fullName: 'takes away',
        failureMessages: ['\u001b[31mexpected 1\u001b[39m to be 2\n at line 3'],
      },
    ],
  };
  expect(vitestCounts({ ...report, testResults: [file] }).failures).toEqual([
    'src/a.test.ts › takes away: expected 1 to be 2',
  ]);
});
it('counts a test file that cannot be loaded as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const told = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(vitestCounts({ ...report, testResults: [broken, told] }).failed).toBe(2);
});
it("reads Playwright's report, where flaky is failed", () => {
  const stats = { expected: 6, unexpected: 1, flaky: 1, skipped: 3 };
  const spec = (line: number, errors: object[]) => ({
    title: 'opens',
    file: 'map.spec.ts',
    line,
    ok: errors.length === 0,
    tests: [{ results: [{ errors }] }],
  });
  const within = { specs: [spec(9, [{ message: 'Timeout of 5 s\nCall log' }])] };
  const suites = [{ specs: [spec(3, [])], suites: [within] }];
  expect(playwrightCounts({ stats, suites })).toEqual({
    passed: 6,
    failed: 2,
    skipped: 3,
    failures: ['map.spec.ts:9 › opens: Timeout of 5 s'],
  });
});
it.each([
  ['a check without a report that passes', 0, undefined, [1, 0]],
  ['a check without a report that fails', 2, undefined, [0, 1]],
  ['a report that agrees with the exit code', 1, { passed: 3, failed: 2, skipped: 0 }, [3, 2]],
  ['a crash that the report does not tell of', 1, { passed: 3, failed: 0, skipped: 0 }, [3, 1]],
  ['a runner that found no tests', 0, { passed: 0, failed: 0, skipped: 0 }, [0, 1]],
] as const)('%s', (_, code, reported, [passed, failed]) => {
  expect(countsOf(code, reported)).toMatchObject({ passed, failed });
});
it('adds up', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(sumOf([one, one, { passed: 5, failed: 2, skipped: 1 }])).toEqual({ passed: 7, failed: 2, skipped: 1 });
});
it('says seconds', () => expect(secondsOf(12_345)).toBe('12.3 s'));
