// What is wrong with a document, as a list: each finding has the field's path and the reason.
import type { Report } from './shape.ts';

/** One thing that is wrong in a document. */
export interface Finding {
  /** `lines[3].inputs[0].item`; empty for the document as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** Findings beyond this number are not listed: a file of junk must not fill the screen. */
const limit = 200;

/** A document that cannot be run, with all (at most 200) reasons. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.findings = findings;
  }
}

const onOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');

/** A finding on one line: the path, a colon, the reason. */
export function formatFinding(finding: Finding): string {
  return onOneLine(finding.path === '' ? finding.reason : `${finding.path}: ${finding.reason}`);
}

class Enough extends Error {}

/**
 * Runs checks and throws when they report anything.
 * @throws DocumentError with every finding, up to a limit
 */
export function collect(checks: (report: Report) => void): void {
  const findings: Finding[] = [];
  try {
    checks((path, reason) => {
      findings.push({ path, reason });
      if (findings.length === limit) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    findings.push({ path: '', reason: `more than ${limit} findings: the rest are not listed` });
  }
  if (findings.length > 0) throw new DocumentError(findings);
}
