// Makes the one-file page: the app, all data, all words, in one HTML file that asks nobody for anything.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Plain } from '../plainly.mjs';
import type { Lang } from '../prerender.ts';
import { publishedTables } from '../publishTables.ts';
import { bundleApp } from './bundleApp.ts';
import { offlineBudget, onePage } from './onePage.ts';

interface Descriptor {
  readonly version: string;
  readonly asOf: string;
}

/** The compiled data and what describes the tables, and the tables, by their path in the site. */
function siteFiles(): { files: Map<string, Buffer>; tables: Map<string, Buffer> } {
  const compiled = readdirSync('static/data', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): [string, Buffer] => [`data/${file}`, readFileSync(join('static/data', file))]);
  const published = [...publishedTables('data')].filter(([file]) => !file.endsWith('.zip')); // the page packs its own
  const isTable = ([file]: readonly [string, Buffer]): boolean => file.endsWith('.csv');
  return {
    files: new Map([...compiled, ...published.filter((each) => !isTable(each))]),
    tables: new Map(published.filter(isTable)),
  };
}

/** Writes the page into `folder`. Runs in the repository's folder. @param story on which it opens @throws Plain */
export async function buildOffline(
  folder: string,
  lang: Lang = 'en',
  story?: string,
): Promise<{ file: string; bytes: number }> {
  const { version, asOf } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Descriptor;
  const html = onePage({
    lang,
    title: 'Latticework',
    version,
    asOf,
    start: story === undefined ? '' : `view=stories&story=${story}`,
    ...(await bundleApp()),
    icon: readFileSync('static/icon.svg', 'utf8'),
    ...siteFiles(),
  });
  const named = story === undefined ? version : `${story}-${version}`;
  const file = join(folder, `latticework-${named}${lang === 'en' ? '' : `-${lang}`}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  const bytes = Buffer.byteLength(html);
  if (bytes > offlineBudget)
    throw new Plain(
      `${file} has ${bytes} bytes of ${offlineBudget}`,
      'leave out of siteFiles what a room can do without',
    );
  return { file, bytes };
}
