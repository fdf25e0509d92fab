// The door of the one-file page: the data come out of the page itself, then the app starts as it always does.
import { carryFile } from '../panes/load.ts';
import { saveFile } from '../panes/saveFile.ts';

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

/** A link to a file of the site saves the one that the page holds: beside the page there is nothing. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const file = link?.getAttribute('href')?.replace(/^\.\//, '') ?? '';
  if (!held.has(file)) return;
  event.preventDefault();
  void unpack(file)
    .then((response) => response.blob())
    .then((blob) => saveFile(file.split('/').at(-1) ?? file, blob));
});

void import('./main.ts');
