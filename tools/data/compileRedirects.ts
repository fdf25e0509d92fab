// Old addresses and where they lead now, as the core holds them.
import { compareText } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

/** Undefined where nothing was renamed: the core then has no such field. */
export function compileRedirects(tables: Tables): Record<string, string> | undefined {
  const redirects = rowsOf(tables, 'redirects').map(({ cells }): [string, string] => [
    cells.old ?? '',
    cells.new ?? '',
  ]);
  return redirects.length > 0 ? Object.fromEntries(redirects.sort(([a], [b]) => compareText(a, b))) : undefined;
}
