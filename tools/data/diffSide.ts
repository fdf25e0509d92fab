// One side of a comparison: the data package of a folder or of a git revision, or one plain line why it is none.
import { statSync } from 'node:fs';
import type { PackageFiles } from './checkPackage.ts';
import { descriptorFile, parseDescriptor } from './descriptor.ts';
import { readPackage } from './disk.ts';
import { parseTable } from './parseTable.ts';
import { PlainError } from './plainError.ts';
import { commitOf, readRevision } from './revision.ts';
import type { Table, Tables } from './table.ts';

export interface Side {
  /** The folder or revision as it was given. */
  readonly name: string;
  readonly version: string;
  readonly asOf: string;
  readonly tables: Tables;
}

/** @throws PlainError */
export function readSide(word: string): Side {
  return parseSide(word, isFolder(word) ? readPackage(word) : filesOfRevision(word));
}

/** @throws PlainError */
export function parseSide(name: string, files: PackageFiles): Side {
  const text = files.get(descriptorFile);
  if (text === undefined) throw new PlainError(`${name} has no ${descriptorFile}.`);
  const { descriptor, findings } = parseDescriptor(text);
  if (!descriptor) {
    const { column = '', problem } = findings[0]!;
    throw new PlainError(`${name}: ${descriptorFile} ${column && `${column} `}${problem.replaceAll('\n', ' ')}.`);
  }
  const tables = descriptor.resources.map((resource): [string, Table] => {
    const csv = files.get(resource.path);
    if (csv === undefined) throw new PlainError(`${name}: ${resource.path} is missing.`);
    const parsed = parseTable(csv, resource);
    const [wrong] = parsed.findings;
    if (wrong) throw new PlainError(`${name}: ${wrong.file}, row ${wrong.row}: ${wrong.problem}.`);
    return [resource.name, parsed.table];
  });
  return { name, version: descriptor.version, asOf: descriptor.asOf, tables: new Map(tables) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesOfRevision(word: string): PackageFiles {
  const commit = commitOf(word);
  if (!commit) throw new PlainError(`${word} is neither a folder nor a git revision of this repository.`);
  return readRevision(commit);
}
