// data/site.json: where the site is published and where corrections go. Both may be empty; what needs them is then left out.
import * as v from 'valibot';
import type { Finding } from './finding.ts';

export const siteFile = 'site.json';

const isEmptyOr = (pattern: RegExp) => (text: string) => text === '' || pattern.test(text);
const address = v.pipe(
  v.string('must be text'),
  v.check(isEmptyOr(/^https:\/\/[^\s?#]+\/$/), 'must be empty, or begin with https:// and end with /'),
);
const contact = v.pipe(
  v.string('must be text'),
  v.check(isEmptyOr(/^(https:\/\/\S+|mailto:\S+@\S+)$/), 'must be empty, or begin with https:// or mailto:'),
);
const schema = v.strictObject({ address, correctionsContact: contact });

const lacking = {
  address: 'canonical links and share addresses are left out',
  correctionsContact: 'links to report an error are left out',
};

/** Findings, and notes on what is empty. */
export function checkSite(text: string | undefined): { findings: Finding[]; notes: string[] } {
  const remedy = 'Write {"address": "", "correctionsContact": ""} with text between the quotes where it is known.';
  const say = (problem: string, column?: string, value?: string) => ({
    file: siteFile,
    column,
    value,
    problem,
    remedy,
  });
  if (text === undefined) return { findings: [say('the file is missing')], notes: [] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { findings: [say(`is no valid JSON (${(error as Error).message})`)], notes: [] };
  }
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const findings = result.issues.map((issue) =>
      say(issue.message, v.getDotPath(issue) ?? undefined, String(issue.input)),
    );
    return { findings, notes: [] };
  }
  const empty = (['address', 'correctionsContact'] as const).filter((key) => result.output[key] === '');
  return { findings: [], notes: empty.map((key) => `data/${siteFile}: ${key} is empty; ${lacking[key]}.`) };
}
