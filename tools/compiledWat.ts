// A vite plugin: a file of WebAssembly as text (.wat) is imported as what it compiles to, in base64.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import openWabt from 'wabt';

/** @throws Error naming the line where the text is no WebAssembly */
async function compileWat(file: string, text: string): Promise<string> {
  const wabt = await openWabt();
  const module = wabt.parseWat(file, text);
  try {
    module.validate();
    return Buffer.from(module.toBinary({}).buffer).toString('base64');
  } finally {
    module.destroy();
  }
}

export function compiledWat(): Plugin {
  return {
    name: 'compiled-wat',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.wat')) return undefined;
      this.addWatchFile(id);
      return `export default ${JSON.stringify(await compileWat(id, readFileSync(id, 'utf8')))};`;
    },
  };
}
