// Cells under their header: whether the columns are those of datapackage.json and each row has as many cells as columns.
import type { Resource } from './descriptor.ts';
import type { Finding } from './finding.ts';
import { parseCsv } from './parseCsv.ts';
import type { Row, Table } from './table.ts';

function checkHeader(header: readonly string[], resource: Resource): Finding[] {
  const file = resource.path;
  const known = resource.schema.fields.map((field) => field.name);
  const findings: Finding[] = [];
  const say = (column: string, problem: string, remedy: string) =>
    findings.push({ file, row: 1, column, value: column, problem, remedy });
  for (const name of known)
    if (!header.includes(name)) say(name, 'the column is missing', `The header must be: ${known.join(',')}.`);
  header.forEach((name, at) => {
    if (header.indexOf(name) !== at) say(name, 'the column stands twice', 'Keep one of the two.');
    else if (!known.includes(name))
      say(
        name,
        'the column is unknown',
        `Take it out, or describe it in datapackage.json. Known: ${known.join(', ')}.`,
      );
  });
  return findings;
}

export function parseTable(text: string, resource: Resource): { table: Table; findings: Finding[] } {
  const file = resource.path;
  const { rows, unclosed, stray } = parseCsv(text);
  const [head, ...body] = rows;
  const header = head?.cells.map((name) => name.trim()) ?? [];
  const findings = checkHeader(header, resource);
  for (const row of unclosed) {
    const problem = 'a quote is opened and never closed';
    findings.push({ file, row, problem, remedy: 'Close it; a quote inside a quoted cell is written twice ("").' });
  }
  for (const row of stray) {
    const problem = 'text stands between a closing quote and the next comma';
    findings.push({ file, row, problem, remedy: 'A quote inside a quoted cell is written twice ("").' });
  }
  const parsed: Row[] = [];
  for (const { row, cells } of body) {
    const blank = cells.length === 1 && cells[0]?.trim() === '';
    if (cells.length !== header.length) {
      const problem = blank ? 'the row is blank' : `the row has ${cells.length} cells, the header ${header.length}`;
      const remedy = blank
        ? 'Take it out.'
        : 'Look for a comma or a quote too many or too few; quote cells with commas.';
      findings.push({ file, row, value: cells.join(','), problem, remedy });
    }
    const named = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
    parsed.push({ row, cells: named, ...(cells.length === header.length ? {} : { isBroken: true }) });
  }
  return { table: { name: resource.name, file, fields: resource.schema.fields, resource, rows: parsed }, findings };
}
