// A data package (datapackage.json, its tables, site.json) to checked tables, or to all that is wrong with it.
import { parseDescriptor, descriptorFile, type Descriptor } from './descriptor.ts';
import type { Finding } from './finding.ts';
import { parseTable } from './parseTable.ts';
import type { Table } from './table.ts';

/** Files of data/ by name, as text. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface CheckedPackage {
  readonly descriptor?: Descriptor;
  readonly tables: ReadonlyMap<string, Table>;
  readonly findings: readonly Finding[];
}

export function checkPackage(files: PackageFiles): CheckedPackage {
  const { descriptor, findings } = parseDescriptor(files.get(descriptorFile) ?? '');
  const tables = new Map<string, Table>();
  for (const resource of descriptor?.resources ?? []) {
    const text = files.get(resource.path);
    if (text === undefined) {
      const problem = 'the file is missing';
      findings.push({ file: resource.path, problem, remedy: 'Restore it, or take it out of datapackage.json.' });
      continue;
    }
    const parsed = parseTable(text, resource);
    findings.push(...parsed.findings);
    tables.set(resource.name, parsed.table);
  }
  return { descriptor, tables, findings };
}
