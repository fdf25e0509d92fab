// datapackage.json against itself and against the folder: it names only tables that it describes, every CSV file of data/ is
// described, and the values that it lists for a column are those of enumerations.csv.
import { descriptorFile, type Descriptor } from './descriptor.ts';
import type { Finding } from './finding.ts';
import { valuesOf } from './checkReferences.ts';
import type { Tables } from './table.ts';

export function checkDescriptor({ resources }: Descriptor, files: Iterable<string>, tables: Tables): Finding[] {
  const findings: Finding[] = [];
  const say = (column: string, value: string, problem: string, remedy: string) =>
    findings.push({ file: descriptorFile, column, value, problem, remedy });
  const names = resources.map((resource) => resource.name);
  for (const { name, schema } of resources) {
    for (const key of schema.foreignKeys)
      if (!names.includes(key.reference.resource))
        say(`${name}.foreignKeys`, key.reference.resource, 'is no table', `Name one of: ${names.join(', ')}.`);
    for (const { name: column, references, labels, constraints } of schema.fields) {
      const path = `${name}.${column}`;
      if (references !== undefined && !names.includes(references))
        say(`${path}.references`, references, 'is no table', `Name one of: ${names.join(', ')}.`);
      if (labels === undefined || !tables.has('enumerations')) continue;
      const values = valuesOf(tables, labels);
      if (values.size === 0) say(`${path}.labels`, labels, 'is no list of enumerations.csv', 'Add its values there.');
      else if (constraints.enum && [...constraints.enum].sort().join() !== [...values].sort().join())
        say(
          `${path}.enum`,
          constraints.enum.join(),
          `differs from the list "${labels}"`,
          `Write: ${[...values].join()}.`,
        );
    }
  }
  const described = new Set(resources.map((resource) => resource.path));
  for (const file of files) {
    if (!file.endsWith('.csv') || described.has(file)) continue;
    const remedy = `Describe it in ${descriptorFile}, or take it out of the folder.`;
    findings.push({ file, problem: `the file is not described in ${descriptorFile}`, remedy });
  }
  return findings;
}
