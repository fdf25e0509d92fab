// `npm test`: every check there is, from a fresh clone. Installs what is missing, runs all of them even where one fails,
// and ends with the names of those that failed and the sum.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf, playwrightCounts, secondsOf, sumOf, vitestCounts } from './counts.mjs';
import { checkNode, installBrowser, installPackages, runScript } from './install.mjs';
import { Plain, plainly } from './plainly.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script its name in package.json; with it a developer runs this check alone
 * @property {string[]} [args]
 * @property {(report: any) => Counts} [read] for a runner that writes a report; other checks count as one
 * @property {boolean} [needsBuild] it looks at dist/
 * @property {boolean} [needsBrowser]
 */

const repository = fileURLToPath(new URL('..', import.meta.url));
const reports = join(repository, '.cache', 'reports'); // absolute: each runner has its own idea of relative
/** @param {Check} check */
const reportOf = ({ script }) => join(reports, `${script}.json`);
/** @param {string} script */
const vitestReport = (script) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${script}.json`,
];

/** @type {Check[]} */
const checks = [
  { name: 'data', script: 'data', args: ['--check'] },
  { name: 'types', script: 'check' },
  { name: 'lint and room rules', script: 'lint' },
  { name: 'unit tests', script: 'unit', args: vitestReport('unit'), read: vitestCounts },
  { name: 'build', script: 'build' },
  { name: 'tests on the build', script: 'built', args: vitestReport('built'), read: vitestCounts, needsBuild: true },
  { name: 'browser tests', script: 'browser', args: vitestReport('browser'), read: vitestCounts, needsBrowser: true },
  {
    name: 'journeys',
    script: 'journeys',
    args: ['--reporter=list,json'],
    read: playwrightCounts,
    needsBuild: true,
    needsBrowser: true,
  },
];

/**
 * @param {Check} check
 * @returns {Promise<Counts>}
 */
async function runCheck(check) {
  rmSync(reportOf(check), { force: true }); // an old report must not be read for a new one
  const { code } = await runScript(check.script, check.args);
  if (!check.read) return countsOf(code, undefined);
  if (!existsSync(reportOf(check))) return countsOf(1, undefined); // the runner did not come to its end
  return countsOf(code, check.read(JSON.parse(readFileSync(reportOf(check), 'utf8'))));
}

/** Installs a browser where one is missing. @returns {Promise<boolean>} whether there is one */
async function hasBrowser() {
  try {
    await installBrowser();
    return true;
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(`Browser: ${error.message}; ${error.remedy}.`);
    return false; // the other checks are worth running all the same
  }
}

await plainly(async () => {
  process.chdir(repository);
  checkNode();
  await installPackages();
  const browser = await hasBrowser();
  mkdirSync(reports, { recursive: true });
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(reports, 'journeys.json');

  /** @type {Map<Check, Counts>} */
  const results = new Map();
  for (const [i, check] of checks.entries()) {
    console.log(`\n== ${i + 1}/${checks.length} ${check.name} (npm run ${check.script}) ==`);
    const builtBadly = [...results].some(([{ script }, { failed }]) => script === 'build' && failed > 0);
    const missing =
      check.needsBuild && builtBadly ? 'the build failed' : check.needsBrowser && !browser ? 'there is no browser' : '';
    if (missing) console.log(`Not run, which counts as a failure: ${missing}.`);
    const begun = performance.now();
    const counts = missing ? countsOf(1, undefined) : await runCheck(check);
    results.set(check, counts);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    const sum = `${counts.passed} passed, ${counts.failed} failed${skipped}`;
    console.log(`\n-- ${check.name}: ${sum} (${secondsOf(performance.now() - begun)})`);
  }

  const failures = [...results].filter(([, { failed }]) => failed > 0);
  console.log(failures.length > 0 ? '\nFailed:' : '\nEvery check passed.');
  for (const [check, { failed, failures: named = [] }] of failures) {
    console.log(`  ${check.name}: ${failed}; run it alone with "npm run ${check.script}"`);
    for (const line of named) console.log(`    ${line.replace(repository, '')}`);
  }
  const { passed, failed } = sumOf([...results.values()]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
