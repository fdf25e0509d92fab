// Reads what the test runners report, and adds it up.

/**
 * One check's result.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {any} report as vitest's JSON reporter writes it
 * @returns {Counts}
 */
export function vitestCounts(report) {
  // A file that cannot be loaded has failed without a test of its own.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report as Playwright's JSON reporter writes it
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
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
