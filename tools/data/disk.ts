// The only part of the data compiler that touches the disk: read data/ and the world's shapes, read and write static/data/.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageFiles } from './checkPackage.ts';
import type { World } from './compileFiles.ts';
import { correctionsFile } from './corrections.ts';

const root = join(import.meta.dirname, '../..');
export const dataFolder = join(root, 'data');
const compiledFolder = join(root, 'static/data');

/** The tables, descriptors and corrections of a folder; what is in folders of it as `scenarios/ID.json`, `versions/ID.json`, `stories/ID.en.md`. */
export function readPackage(folder = dataFolder): PackageFiles {
  const names = [
    ...readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name) || name === correctionsFile),
    ...['scenarios', 'versions'].flatMap((inner) => namesIn(folder, inner, '.json')),
    ...namesIn(folder, 'stories', '.md'),
  ];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function namesIn(folder: string, inner: string, ending: string): string[] {
  const path = join(folder, inner);
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => (name.endsWith(ending) ? [`${inner}/${name}`] : []));
}

export function readWorld(): World {
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const world = (scale: string) => read(resolve(`world-atlas/countries-${scale}.json`));
  const copied = (name: string) => read(join(import.meta.dirname, `shapes/${name}.topo.json`));
  const states = read(resolve('us-atlas/states-10m.json'));
  const provinces = {
    AUS: copied('australia'),
    JPN: copied('japan'),
    USA: { ...states, objects: { states: states.objects.states } },
  };
  return { '110m': world('110m'), '50m': world('50m'), provinces };
}

/** A file of data/ that is kept by the compiler itself; written only where it differs. */
export function writeKept(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Undefined where there is no such file. */
export function readCompiled(path: string): string | undefined {
  const file = join(compiledFolder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes what differs, so that a watching server reloads only for a change. Gives the paths written. */
export function writeCompiled(files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => readCompiled(path) !== text);
  for (const [path, text] of changed) {
    const file = join(compiledFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return changed.map(([path]) => path);
}
