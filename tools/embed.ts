// The files for other people's pages: embed.html, one file with script, styles, fonts and data within, embed.js, the host's
// script, and latticework-view.js, the custom element.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { compact } from '../src/embed/compact.ts';
import { compiledWat } from './compiledWat.ts';
import { carriedFiles, partFiles } from './embedData.ts';
import { cutFonts, fontFaces, type EmbedFont } from './embedFonts.ts';
import {
  onlyMethods,
  standIns,
  withoutDescriptions,
  withoutEarlyError,
  withoutLateParts,
  withoutWords,
} from './embedPlugins.ts';
import { embedPage, waitingPage } from './embedPage.ts';
import { buildViewEmbeds } from './embedViews.ts';
import { packText } from './pack.ts';
import type { Weight } from './sizes.ts';

const work = '.cache/embed';
/** Parts that a frame has no room for: search, small maps beside the map, brokerage. */
const leftOut = ['/search.ts', '/NearerMaps.svelte', '/MapProvinces.svelte', '/brokerage.ts'];
/** Checks of files that were checked when they were packed; and what d3-zoom brings for zooming by itself, which nothing does. */
const unused = {
  // Details are not carried: the cells for sources stay empty.
  'detailsStore.svelte.ts':
    'export class DetailsStore { details = null; failure = "not carried"; want() { return undefined; } }',
  // Svelte's, for states that are changed within: ours are replaced whole.
  'proxy.js':
    'export const proxy = (value) => value; export const get_proxied_value = (value) => value; export const is = Object.is;',
  'parseAtlas.ts': 'export const parseAtlas = (_file, atlas) => atlas;',
  'RecordField.svelte': 'export default () => undefined;', // the search of a chain's ends
  'RankedList.svelte': 'export default () => undefined;', // brokerage
  'checkShipped.ts': 'export const parseShipped = (scenario) => scenario;',
  'custom-element.js': 'export const create_custom_element = undefined;', // Svelte's own; ours is src/embed/element.ts
  'd3-transition':
    'import { selection } from "d3-selection"; export const interrupt = () => undefined; selection.prototype.interrupt = function () { return this; };',
  'd3-interpolate': 'export const interpolateZoom = undefined;',
};

/** What d3-zoom and src/view/attach/zoom.svelte.ts call. */
const selectionMethods = ['call', 'datum', 'each', 'filter', 'node', 'on', 'property', 'selection', 'style'];

/** Of the page's head, and of what stands beside pictures: panel and filters, which a frame does not open. */
const unopened =
  'site.description site.skip site.asTree site.otherLanguage site.otherLanguageLabel notes.dismiss filters.open filters.close filters.done filters.clear filters.join filters.any filters.all filters.orToAnd filters.andToOr filters.chosen filters.remove filters.only filters.onlyThis'.split(
    ' ',
  );
const panelWords =
  'label date mode status place ended binding type close loading failed retry inNetwork ownNetwork chainFrom chainTo facts parent participants leads owner roles allowedBy perUnit phases figures openQuestions officialName within relations sites events programmes organizations agreements more lead parties enables kind'
    .split(' ')
    .map((word) => `details.${word}`);
/** Words of the pages around pictures: a frame has none of them. */
const pageWords = ['menu', 'theme', 'search', 'questions', 'empty', 'footer', 'said', ...unopened, ...panelWords];
const unsaidWords = {
  'words/en.ts': pageWords,
  'words/ja.ts': pageWords,
  'networkWords.ts': ['field', 'ranked'],
  'whatIfPanelWords.ts': ['files', 'fields', 'treatments'],
};

/** Class names shorter than usual. */
const compilerOptions = {
  cssHash: ({ hash, css }: { hash: (text: string) => string; css: string }) => `s${hash(css).slice(0, 4)}`,
};

/** A classic script of one file, with its styles beside it. */
async function bundle(name: string, entry: string): Promise<{ script: string; styles: string }> {
  const outDir = resolve(work, name);
  const output = await build({
    logLevel: 'warn',
    configFile: false, // the site's own pages are no part of it
    root: 'src',
    plugins: [
      standIns(unused),
      onlyMethods(selectionMethods),
      withoutDescriptions(),
      withoutEarlyError(),
      withoutWords(unsaidWords),
      svelte({ configFile: false, compilerOptions }),
      withoutLateParts(leftOut),
      compiledWat(),
    ],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: {
        entry: resolve(entry),
        name: 'Latticework',
        formats: ['iife'],
        fileName: () => 'script.js',
        cssFileName: 'styles',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((each) => ('output' in each ? each.output : []));
  const has = (file: string) => files.some((each) => each.fileName === file);
  const read = (file: string) => (has(file) ? readFileSync(join(outDir, file), 'utf8').trim() : '');
  return { script: read('script.js'), styles: read('styles.css') };
}

/** Text within a script element must not end it. */
const within = (script: string) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Packing takes seconds: what was packed before is taken from the cache. */
function packedOnce(name: string, text: string): string {
  const by = readFileSync(new URL('pack.ts', import.meta.url));
  const hash = createHash('sha256').update(by).update(text).digest('hex').slice(0, 16);
  const file = join(work, `packed-${name}-${hash}`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const packed = packText(text);
  for (const old of readdirSync(work)) if (old.startsWith(`packed-${name}-`)) rmSync(join(work, old));
  writeFileSync(file, packed);
  return packed;
}

/** Styles for a shadow root: its host is the root, and its own width counts, not the window's. */
export function shadowStyles(styles: string): string {
  return `${styles
    .replace(/:root\.clear\{[^}]*\}/g, '')
    .replace(/:root\{background:[^}]*\}/g, '')
    .replace(/:root((?::not\([^)]*\)|\[[^\]]*\])+)/g, ':host($1)')
    .replaceAll(':root', ':host')
    .replace(/@media \((?=(?:min-|max-)?width)/g, '@container (')}:host{display:block}`;
}

/** The library, the custom element around it, and what both stand on, in one classic script without globals but one. */
function elementFile(
  view: { script: string; styles: string },
  element: string,
  data: string,
  fonts: readonly EmbedFont[],
): string {
  const given = {
    packedData: data,
    styleText: shadowStyles(view.styles),
    fontFiles: fonts.map(({ family, weight, bytes }) => ({ family, weight, base64: bytes.toString('base64') })),
  };
  const constants = Object.entries(given).map(([name, value]) => `const ${name}=${JSON.stringify(value)};`);
  return `(()=>{${view.script}\n${constants.join('\n')}\n${element}})();\n`;
}

/** What the files for other people's pages weigh, compressed, against their budgets. */
export function embedWeights(dist: string): Weight[] {
  const weight = (file: string, budget: number): Weight => {
    const bytes = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
    return { name: file, files: [file], bytes, budget };
  };
  const views = readdirSync(join(dist, 'embed')).map((file) => weight(`embed/${file}`, 150_000));
  const heaviest = views.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1);
  return [weight('embed.html', 320_000), ...heaviest, weight('embed.js', 2000), weight('latticework-view.js', 400_000)];
}

/** Writes embed.html and embed.js into the built site. */
export async function buildEmbeds(dist: string, address: string): Promise<void> {
  const [view, loader, host, element, published, fonts] = [
    await bundle('view', 'src/embed/main.ts'),
    await bundle('loader', 'src/embed/loader.ts'),
    await bundle('host', 'src/embed/host.ts'),
    await bundle('element', 'src/embed/element.ts'),
    await bundle('published', 'src/embed/published.ts'),
    await cutFonts(),
  ];
  const files = compact(carriedFiles('static'));
  const [first, later] = partFiles(files);
  const head = `${[view.script, view.styles, JSON.stringify(first), JSON.stringify(Object.keys(later))].join('\u0000')}\n`;
  const packed = { text: packedOnce('page', head + JSON.stringify(later)), first: Buffer.byteLength(head) };
  const styles = fontFaces(fonts);
  const page = embedPage({ loader: within(loader.script), styles, packed, address, waiting: await waitingPage() });
  writeFileSync(join(dist, 'embed.html'), page);
  writeFileSync(join(dist, 'embed.js'), `${host.script}\n`);
  writeFileSync(
    join(dist, 'latticework-view.js'),
    elementFile(view, element.script, packedOnce('data', JSON.stringify(files)), fonts),
  );
  await buildViewEmbeds(dist, { script: within(published.script), fontFaces: styles, address });
}
