// A vite plugin that publishes the tables of data/ beside the site, under data/tables/: the Data Package as it is edited, and
// all of it in one archive. The development server hands out the same files.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { zipOf } from './zip.ts';

export const publishedFolder = 'data/tables';
/** Besides the tables. */
const companions = ['datapackage.json', 'LICENSE', 'README.md', 'CORRECTIONS.md'];

/** Path inside the site to contents. @param folder data/ */
export function publishedTables(folder: string): Map<string, Buffer> {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = [...companions, ...tables.sort()].map((name): [string, Buffer] => [
    name,
    readFileSync(join(folder, name)),
  ]);
  const archive = zipOf(files.map(([name, content]) => [`latticework-data/${name}`, content]));
  return new Map(
    [...files, ['latticework-data.zip', archive] as const].map(([name, text]) => [`${publishedFolder}/${name}`, text]),
  );
}

export function publishTables(folder: string): Plugin {
  let isServer = false;
  return {
    name: 'publish-tables',
    configResolved(config) {
      isServer = Boolean(config.build.ssr);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!.slice(1);
        const content = path.startsWith(`${publishedFolder}/`) ? publishedTables(folder).get(path) : undefined;
        if (content) response.end(content);
        else next();
      });
    },
    generateBundle() {
      if (isServer) return;
      for (const [fileName, source] of publishedTables(folder)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
