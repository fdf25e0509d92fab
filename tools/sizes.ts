// What the first view weighs, compressed, against the budget (product page: "Numbers to hold").
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstData } from './prerender.ts';

export interface Weight {
  name: string;
  /** Files of dist/, relative. */
  files: string[];
  /** Compressed bytes (fonts are compressed already). */
  bytes: number;
  /** Compressed bytes it may have; absent where there is no bound. */
  budget?: number;
}

const kilobyte = 1000;

/** The scripts and styles that a page loads by itself, with everything they import statically. */
export function firstFiles(html: string, read: (file: string) => string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.js'))
      for (const imported of staticImports(read(file))) visit(posix.join(posix.dirname(file), imported));
  };
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const isScript = tag.startsWith('<script') || /rel="?modulepreload/.test(tag);
    const isStyle = /rel="?stylesheet/.test(tag);
    const url = /(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1];
    if (url && (isScript || isStyle)) visit(posix.normalize(url.split('?')[0] ?? url));
  }
  return [...found].sort();
}

/** Relative module names in `import ... from "x"`, `import "x"` and `export ... from "x"` of a built script. */
function staticImports(script: string): string[] {
  const statement = /(?:\bimport\s*|\bfrom\s*)["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  return [...script.matchAll(statement)].map((match) => match[1] ?? '');
}

const zipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** @param folder the built site */
export function weigh(folder: string, page: string): Weight[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const code = firstFiles(read(page), read);
  const data = firstData.map((url) => posix.normalize(url)).filter((file) => existsSync(join(folder, file)));
  const assets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const fonts = assets.filter((file) => file.endsWith('.woff2')).sort();
  const sum = (files: string[]) => files.reduce((total, file) => total + zipped(join(folder, file)), 0);
  const plainSum = (files: string[]) =>
    files.reduce((total, file) => total + readFileSync(join(folder, file)).length, 0);
  return [
    { name: 'page', files: [page], bytes: sum([page]) },
    { name: 'scripts and styles', files: code, bytes: sum(code), budget: 150 * kilobyte },
    { name: 'data', files: data, bytes: sum(data), budget: 150 * kilobyte },
    { name: 'fonts', files: fonts, bytes: plainSum(fonts), budget: 60 * kilobyte },
  ];
}

export const isOverBudget = ({ bytes, budget }: Weight) => budget !== undefined && bytes > budget;

/** The weights as lines of text. */
export function formatWeights(weights: Weight[]): string {
  const kB = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} kB`;
  return weights
    .map((weight) => {
      const bound = weight.budget === undefined ? '' : ` of ${kB(weight.budget)}`;
      const verdict = isOverBudget(weight) ? '  OVER BUDGET' : '';
      return `  ${weight.name.padEnd(20)}${kB(weight.bytes).padStart(9)}${bound}${verdict}`;
    })
    .join('\n');
}
