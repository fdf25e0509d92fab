// The app as one classic script and one style sheet: fonts and the worker within, nothing to fetch.
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { compiledWat } from '../compiledWat.ts';
import { Plain } from '../plainly.mjs';

const workerCall = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/;

/** A page without a server cannot load a worker's file: the worker comes within the script. */
function workerWithin(): Plugin {
  return {
    name: 'worker-within',
    enforce: 'pre',
    transform(code) {
      const file = workerCall.exec(code)?.[1];
      if (file === undefined) return undefined;
      const own = code.replace(workerCall, 'new WorkerWithin()');
      return { code: `import WorkerWithin from '${file}?worker&inline';\n${own}`, map: null };
    },
  };
}

export async function bundleApp(): Promise<{ script: string; style: string }> {
  let built;
  try {
    built = (await build({
      configFile: false, // its pages are other ones
      logLevel: 'error',
      mode: 'offline',
      root: 'src',
      publicDir: false,
      plugins: [svelte({ configFile: false }), compiledWat(), workerWithin()],
      worker: { format: 'iife' },
      build: {
        write: false,
        target: 'es2022',
        assetsInlineLimit: 100_000_000,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { input: resolve('src/app/offline.ts'), output: { format: 'iife', codeSplitting: false } },
      },
    })) as Rolldown.RolldownOutput;
  } catch (error) {
    throw new Plain(`vite: ${(error as Error).message}`, 'mend the file it names; "npm run check" may say more');
  }
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (scripts.length !== 1 || styles.length !== 1)
    throw new Plain(
      `the one-file page came out in ${scripts.length} scripts and ${styles.length} style sheets`,
      'see output.codeSplitting and cssCodeSplit in tools/offline/bundleApp.ts',
    );
  const [script, style] = [scripts[0]!, styles[0]!];
  return {
    script: script.type === 'chunk' ? script.code : '',
    style: style.type === 'asset' ? String(style.source) : '',
  };
}
