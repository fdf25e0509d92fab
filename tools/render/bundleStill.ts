// src/panes/still/ as a program for Node, with the style sheets in what it renders; made anew only when a source has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type * as StillModule from '../../src/panes/still/renderStill.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/render');
const entry = 'still.js';

export type Still = typeof StillModule;

/** A digest of files and of all that folders hold; both relative to the repository. */
export function digestOf(...paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const whole = join(root, path);
    const files = statSync(whole).isFile()
      ? [whole]
      : readdirSync(whole, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

let loaded: Promise<Still> | undefined;

/** The renderer, with the compiled data of static/ at hand. */
export function loadStill(): Promise<Still> {
  return (loaded ??= bundle());
}

/** A digest of the renderer as it was made: what does not change it (a page, a dialog) changes no picture. */
export async function stillDigest(): Promise<string> {
  await loadStill();
  return digestOf(folderNow());
}

const folderNow = (): string => join('.cache/render', digestOf('src', 'package-lock.json'));

async function bundle(): Promise<Still> {
  const folder = join(root, folderNow());
  if (!existsSync(join(folder, entry))) await make(folder);
  const still = (await import(pathToFileURL(join(folder, entry)).href)) as Still;
  const data = readdirSync(join(root, 'static/data'), { recursive: true, encoding: 'utf8' });
  for (const name of data.filter((each) => each.endsWith('.json'))) {
    const path = `data/${name.replaceAll('\\', '/')}`;
    still.carryFile(path, async () => JSON.parse(readFileSync(join(root, 'static', path), 'utf8')) as unknown);
  }
  return still;
}

/** All or nothing: two that make it at once do not meet. Older ones go. */
async function make(folder: string): Promise<void> {
  const older = existsSync(cache) ? readdirSync(cache).filter((name) => !name.startsWith('half')) : [];
  const half = join(cache, `half-${process.pid}-${threadId}`);
  await build({
    configFile: false,
    root: join(root, 'src'),
    logLevel: 'error', // what the page fetches late is here at hand: no warning
    plugins: [svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'injected' } })],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/panes/still/renderStill.ts'),
      outDir: half,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: entry } },
    },
  });
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
  for (const name of older)
    if (join(cache, name) !== folder) rmSync(join(cache, name), { recursive: true, force: true });
}
