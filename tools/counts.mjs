// Reads what the test runners report, and adds it up.

/**
 * One check's result, with a line for each failed test where its report names them.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts
 */

/**
 * A failed test in a line or two: where it stands and what it said first, without the colours of a terminal.
 * @param {string} where
 * @param {string | undefined} message
 */
function failureLine(where, message) {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  const said = (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0];
  return said ? `${where}: ${said.slice(0, 200)}` : where;
}

/**
 * @param {any} report as vitest's JSON reporter writes it
 * @returns {Counts}
 */
export function vitestCounts(report) {
  // A file that cannot be loaded has failed without a test of its own.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => failureLine(`${file.name} › ${test.fullName}`, test.failureMessages?.[0])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...broken.map((/** @type {any} */ file) => failureLine(file.name, file.message)), ...failures],
  };
}

/**
 * The tests of a report that are not as expected, those of suites within it too.
 * @param {any} suite
 * @returns {string[]}
 */
function unexpectedOf(suite) {
  const own = (suite.specs ?? [])
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => {
      const errors = spec.tests.flatMap((/** @type {any} */ test) =>
        test.results.flatMap((/** @type {any} */ result) => result.errors ?? []),
      );
      return failureLine(`${spec.file}:${spec.line} › ${spec.title}`, errors[0]?.message);
    });
  return [...own, ...(suite.suites ?? []).flatMap(unexpectedOf)];
}

/**
 * @param {any} report as Playwright's JSON reporter writes it
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped, failures: report.suites.flatMap(unexpectedOf) };
}

/**
 * The counts of a check: those of its report, where it has one, and in any case a failure where its exit code tells of
 * one that the report does not (a crash, an unhandled error, no test found).
 * @param {number} code
 * @param {Counts | undefined} reported
 * @returns {Counts}
 */
export function countsOf(code, reported) {
  if (!reported) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const unsaid = (code !== 0 && reported.failed === 0) || reported.passed + reported.failed === 0;
  return unsaid ? { ...reported, failed: reported.failed + 1 } : reported;
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {number} milliseconds */
export function secondsOf(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
