// src/panes/still/ as a program for Node, with the style sheets in what it renders; made anew only when a source has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type * as StillModule from '../../src/panes/still/renderStill.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/render');

export type Still = typeof StillModule;

/** A digest of every source file and of the compiled data: what a still is made of. */
export function digestOf(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}

let loaded: Promise<Still> | undefined;

/** The renderer, with the compiled data of static/ at hand. */
export function loadStill(): Promise<Still> {
  return (loaded ??= bundle());
}

async function bundle(): Promise<Still> {
  const folder = join(cache, digestOf('src'));
  const file = join(folder, 'still.js');
  if (!existsSync(file)) {
    rmSync(cache, { recursive: true, force: true });
    await build({
      configFile: false,
      root: join(root, 'src'),
      logLevel: 'error', // what the page fetches late is here at hand: no warning
      plugins: [svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'injected' } })],
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'src/panes/still/renderStill.ts'),
        outDir: folder,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'still.js' } },
      },
    });
  }
  const still = (await import(pathToFileURL(file).href)) as Still;
  const data = readdirSync(join(root, 'static/data'), { recursive: true, encoding: 'utf8' });
  for (const name of data.filter((each) => each.endsWith('.json'))) {
    const path = `data/${name.replaceAll('\\', '/')}`;
    still.carryFile(path, async () => JSON.parse(readFileSync(join(root, 'static', path), 'utf8')) as unknown);
  }
  return still;
}
