// The door of the one-file page: the data come out of the page itself, then the app starts as it always does.
import { carryFile } from '../panes/load.ts';
import { saveFile } from '../panes/saveFile.ts';
import { Unpacking } from '../panes/unpack.ts';

/** The files that the page holds, compressed, by their path in the site. */
const held = new Map(
  [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')].map((element) => [
    element.dataset['file'] ?? '',
    element,
  ]),
);

async function unpack(file: string): Promise<Response> {
  const text = held.get(file)?.textContent ?? '';
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

for (const file of held.keys())
  if (file.endsWith('.json')) carryFile(file, async () => (await unpack(file)).json() as Promise<unknown>);

const tableFolder = 'data/tables/';

/** The tables by their path, as they are edited. */
function unpackTables(): Map<string, string> {
  const parts = new Unpacking(document.getElementById('tables')!.textContent!.trim()).text().split('\0');
  const pairs = parts.flatMap((file, index) => (index % 2 === 0 ? [[file, parts[index + 1] ?? ''] as const] : []));
  return new Map(pairs);
}

/** All tables with what describes them, as the site offers them. */
async function zipTables(): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  const add = (file: string, content: Uint8Array): void => {
    files[`latticework-data/${file.slice(tableFolder.length)}`] = content;
  };
  for (const file of held.keys())
    if (file.startsWith(tableFolder)) add(file, new Uint8Array(await (await unpack(file)).arrayBuffer()));
  for (const [file, text] of unpackTables()) add(file, strToU8(text));
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/** What a link to a file of the site gives; undefined where the page does not hold it. */
function heldFile(file: string): (() => Promise<Blob>) | undefined {
  if (held.has(file)) return async () => (await unpack(file)).blob();
  if (file === `${tableFolder}latticework-data.zip`) return zipTables;
  if (file.startsWith(tableFolder) && file.endsWith('.csv'))
    return async () => new Blob([unpackTables().get(file) ?? ''], { type: 'text/csv' });
  return undefined;
}

/** A link to a file of the site saves the one that the page holds: beside the page there is nothing. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const file = link?.getAttribute('href')?.replace(/^\.\//, '') ?? '';
  const read = heldFile(file);
  if (!read) return;
  event.preventDefault();
  void read().then((blob) => saveFile(file.split('/').at(-1) ?? file, blob));
});

void import('./main.ts');
