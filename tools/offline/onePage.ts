// The one-file page as text: what it holds is compressed inside, and a short script unpacks the app and starts it.
import { gzipSync } from 'node:zlib';
import { packText } from '../pack.ts';
import type { Lang } from '../prerender.ts';

/** Bytes that the file may have (product page: "offline briefing file"). */
export const offlineBudget = 3_000_000;

export interface OnePage {
  readonly lang: Lang;
  readonly title: string;
  /** Of the data. */
  readonly version: string;
  /** The day for which the data speak, YYYY-MM-DD. */
  readonly asOf: string;
  /** What the app is told at its start, where the address says nothing: a query without `?`; empty for the opening view. */
  readonly start: string;
  /** A classic script, and the styles. */
  readonly script: string;
  readonly style: string;
  /** The site's icon, SVG. */
  readonly icon: string;
  /** Path in the site to contents. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The same for texts that are only handed out: packed together and as small as can be, they are slower to unpack. */
  readonly tables: ReadonlyMap<string, Buffer>;
}

const packed = (content: Buffer | string): string => gzipSync(content, { level: 9 }).toString('base64');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Runs before anything else, so it is written for browsers of any age. */
const boot = (start: string): string => `(function () {
  var start = ${JSON.stringify(start).replaceAll('<', '\\u003c')};
  if (start && !location.search) history.replaceState(null, '', location.pathname + '?' + start + location.hash);
  function unpack(id) {
    var bytes = Uint8Array.from(atob(document.getElementById(id).textContent), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  }
  function add(name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    document.head.append(element);
  }
  try {
    Promise.all([unpack('style'), unpack('app-script')]).then(function (texts) {
      add('style', texts[0]);
      document.getElementById('wait').remove();
      add('script', texts[1]);
    }, fail);
  } catch (error) { fail(error); }
  function fail(error) {
    document.getElementById('wait').textContent =
      'This file needs a browser of 2023 or later. 2023年以降のブラウザーで開いてください。 (' + error.message + ')';
  }
})();`;

/** The whole page: it loads nothing from anywhere. */
export function onePage(page: OnePage): string {
  const { lang, title, version, asOf } = page;
  const wait = lang === 'ja' ? '図とデータを展開しています…' : 'Unpacking pictures and data …';
  const icon = `data:image/svg+xml;base64,${Buffer.from(page.icon).toString('base64')}`;
  const hold = (content: Buffer | string, attribute: string): string =>
    `<script type="text/plain" ${attribute}>${packed(content)}</script>`;
  const tables = packText([...page.tables].map(([file, content]) => `${file}\0${content.toString('utf8')}`).join('\0'));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="latticework-data" content="${escaped(`${version}, ${asOf}`)}" />
<title>${escaped(title)}</title>
<link rel="icon" href="${icon}" />
<style>body{margin:0}#wait{padding:2rem;font:1rem/1.5 sans-serif}</style>
</head>
<body>
<div id="app"></div>
<p id="wait">${wait}</p>
<noscript>Latticework ${escaped(version)}: this file needs JavaScript. このファイルの表示にはJavaScriptが必要です。</noscript>
${[...page.files].map(([file, content]) => hold(content, `data-file="${escaped(file)}"`)).join('\n')}
<script type="text/plain" id="tables">${tables}</script>
${hold(page.style, 'id="style"')}
${hold(page.script, 'id="app-script"')}
<script>${boot(page.start)}</script>
</body>
</html>
`;
}
