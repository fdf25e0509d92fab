// The page of the general embed: what is seen before its script has unpacked anything, the packed rest, and what it says without
// scripts.
import { coarse } from './embedViews.ts';
import { fontsFirst, fontsFirstStyle } from './fontsFirst.ts';
import { renderState } from './render/renderState.ts';

/** What a page carries, and how many bytes of it the first picture needs. */
export interface Packed {
  readonly text: string;
  readonly first: number;
}

interface PageParts {
  readonly loader: string;
  readonly styles: string;
  readonly packed: Packed;
  /** Of the published site, or empty. */
  readonly address: string;
  readonly waiting: string;
}

/** The shape of a map in a frame; the outline is drawn small, to the pixel. */
const outlineSize = { width: 200, height: 144 };

/**
 * What stands in the page until its picture is drawn: headline, the outlines of the map, the source, each where it will be. A line of
 * script takes the author's headline, the language and the colours from the address, and the outlines out where there is no map.
 */
export async function waitingPage(): Promise<string> {
  const { width, height } = outlineSize;
  const margins = 56;
  const [en, ja] = [
    await renderState('view=map', { lang: 'en', width: width + margins, height }),
    await renderState('view=map', { lang: 'ja', width: width + margins, height }),
  ];
  const paths = [...en.picture.svg.matchAll(/<path d="([^"]{300,})"/g)].map(([, path = '']) => path);
  const land = paths.reduce((longest, path) => (path.length > longest.length ? path : longest), '');
  const titles = JSON.stringify([en.title, ja.title]);
  const sources = JSON.stringify([en.source, ja.source]);
  return (
    `<article id="waiting"><h1></h1><p class="bars"><i></i><i></i></p><svg viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    `<path d="${coarse(land, 4)}"/></svg><p class="source"></p></article><script>${takeAddress}(${titles},${sources})</script>`
  );
}

/** Runs in the page, before anything is unpacked. */
const takeAddress =
  `(function(titles,sources){var p=new URLSearchParams(location.search),r=document.documentElement,w=document.getElementById("waiting"),` +
  `n=p.get("lang")==="ja"?1:0,t=p.get("theme"),v=p.get("view");if(n)r.lang="ja";if(t==="dark"||t==="light")r.dataset.theme=t;` +
  `if(p.get("ground")==="clear")r.classList.add("clear");` +
  `w.firstChild.textContent=p.get("headline")||(p.has("years")||p.has("against")||v==="what-if"?"\\u00a0":titles[n]);` +
  `w.lastChild.textContent=sources[n];if(v&&v!=="map"&&v!=="both")w.className="plain"})`;

const waitingStyles = `:root{color-scheme:light dark;--g:#fbfaf7;--i:#1c1b18;--l:#e9e5da;--f:#6b675e}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--g:#15171b;--i:#ece9e2;--l:#2a2d33;--f:#9d998f}}
:root[data-theme=dark]{color-scheme:dark;--g:#15171b;--i:#ece9e2;--l:#2a2d33;--f:#9d998f}:root[data-theme=light]{color-scheme:light}
:root{background:var(--g)}:root.clear{background:none}body{margin:0}
#waiting{padding:12px clamp(10px,2.4vw,24px) 8px;color:var(--i)}
#waiting h1{margin:0;font:700 clamp(1.1875rem,.95rem + 1.3vw,1.75rem)/1.15 'Latticework Serif',serif;letter-spacing:-.01em;text-wrap:balance}
#waiting i{display:block;height:10px;margin:10px 0;border-radius:3px;background:var(--l);max-width:40em}#waiting i+i{width:62%}
#waiting svg{display:block;width:100%;height:clamp(230px,72vw,600px);margin:64px 0 40px;fill:var(--l)}
#waiting.plain path{display:none}#waiting.plain svg{background:var(--l);opacity:.45;border-radius:4px}
#waiting .source{margin:0;border-top:1px solid var(--l);padding-top:6px;font:400 12px/1.5 'Latticework Sans',sans-serif;color:var(--f)}`;

const withoutScript = (address: string): string =>
  `<noscript><style>#waiting{display:none}</style><p class="without-script">Latticework draws who builds what with whom: allied defence-industrial cooperation around Japan and the United States. This picture is drawn by a script, which is off here. <a href="${address || './index.html'}" target="_blank" rel="noopener">Open Latticework</a>, whose first page has its picture without scripts.</p>
<p class="without-script" lang="ja">この図はスクリプトで描かれますが、ここでは無効になっています。<a href="${address || './'}${'ja.html'}" target="_blank" rel="noopener">Latticeworkを開く</a>と、最初のページの図はスクリプトなしで見られます。</p></noscript>`;

export function embedPage({ loader, styles, packed, address, waiting }: PageParts): string {
  const canonical = address === '' ? '' : `<link rel="canonical" href="${address}">\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Latticework</title>
<link rel="icon" href="data:,">
${canonical}<style>${fontsFirstStyle}${waitingStyles.replaceAll('\n', '')}${styles}.without-script{max-width:74ch;margin:0;padding:12px;font:1rem/1.5 'Latticework Sans',sans-serif}</style>
<script>${fontsFirst}</script>
</head>
<body>
<main id="embed">${waiting}</main>
${withoutScript(address)}
<script type="text/plain" id="packed" data-first="${packed.first}">${packed.text}</script>
<script>${loader}</script>
</body>
</html>
`;
}
