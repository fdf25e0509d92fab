// npm run data -- --report: the coverage report on the command line, as text or (--report=json) as JSON.
import { checkPackage } from './checkPackage.ts';
import { dataFolder, readPackage, readWorld } from './disk.ts';
import { formatFindings } from './finding.ts';
import { report } from './report.ts';
import { formatReport } from './reportText.ts';

const usage = 'npm run data -- --report[=text|json] [--from=FOLDER]';

export function isReport(words: readonly string[]): boolean {
  return words.some((word) => /^--report(=|$)/.test(word));
}

/** The exit code: 1 where the package cannot be read, 2 where the words are wrong. */
export function runReport(words: readonly string[]): number {
  const unknown = words.find((word) => !/^(--report(=(text|json))?|--from=.+)$/.test(word));
  if (unknown) {
    console.error(`${unknown} does not go with --report. Usage: ${usage}`);
    return 2;
  }
  const folder = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? dataFolder;
  const { descriptor, tables, findings } = checkPackage(readPackage(folder), readWorld()['50m']);
  if (!descriptor) {
    console.error(formatFindings(findings));
    return 1;
  }
  const result = report(tables, descriptor, findings.length);
  console.log(words.includes('--report=json') ? JSON.stringify(result, undefined, 2) : formatReport(result));
  return 0;
}
