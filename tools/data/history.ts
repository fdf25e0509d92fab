// Earlier versions of the data and what was corrected. data/versions/NEWER.json is what
// `npm run -s data -- --diff OLDER NEWER --json` printed when the version NEWER was made.
import * as v from 'valibot';
import type { Changes, VersionChange } from '../../src/model/dataset.ts';
import { correctionsFile, readCorrections } from './corrections.ts';
import { compareText, type Finding } from './finding.ts';
import type { Tables } from './table.ts';

export const noHistory: Changes = { versions: [], corrections: [] };

const side = v.object({ version: v.string(), asOf: v.string() });
const row = v.object({ key: v.string(), title: v.optional(v.string()) });
const schema = v.object({
  older: side,
  newer: side,
  counts: v.object({ added: v.number(), changed: v.number(), removed: v.number(), renamed: v.number() }),
  renamed: v.array(v.object({ from: v.string(), to: v.string() })),
  tables: v.array(
    v.object({
      table: v.string(),
      added: v.array(row),
      removed: v.array(row),
      changed: v.array(v.object({ ...row.entries, changes: v.array(v.object({ field: v.string() })) })),
    }),
  ),
});

/** Versions newest first; `version` is the one that the tables carry. */
export function readHistory(
  files: ReadonlyMap<string, string>,
  version: string,
  tables: Tables,
): { changes: Changes; findings: Finding[] } {
  const text = files.get(correctionsFile);
  const { corrections, findings } =
    text === undefined ? { corrections: [], findings: [] } : readCorrections(text, tables);
  const versions: VersionChange[] = [];
  for (const [file, content] of files) {
    const name = /^versions\/(.+)\.json$/.exec(file)?.[1];
    if (name === undefined) continue;
    const read = readVersion(content);
    const remedy = `Write it anew: npm run -s data -- --diff OLDER NEWER --json > data/versions/${version}.json.`;
    if (typeof read === 'string') findings.push({ file, problem: read, remedy });
    else if (read.version !== name) findings.push({ file, problem: `holds the changes of ${read.version}`, remedy });
    else if (name > version) findings.push({ file, problem: `is newer than the data, ${version}`, remedy });
    else versions.push(read);
  }
  versions.sort((a, b) => compareText(b.version, a.version));
  return { changes: { versions, corrections }, findings };
}

/** What is wrong, as text, where it is no comparison. */
function readVersion(content: string): VersionChange | string {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return `is no valid JSON (${(error as Error).message})`;
  }
  const result = v.safeParse(schema, json);
  if (!result.success) return `is no comparison: ${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`;
  const { older, newer, counts, renamed, tables } = result.output;
  const named = ({ key, title }: v.InferOutput<typeof row>) => ({ key, ...(title !== undefined && { title }) });
  return {
    ...newer,
    since: older.version,
    counts,
    renamed,
    tables: tables.map(({ table, added, removed, changed }) => ({
      table,
      added: added.map(named),
      removed: removed.map(named),
      changed: changed.map((each) => ({ ...named(each), fields: each.changes.map(({ field }) => field) })),
    })),
  };
}
