// The data that a file brings within itself, so that it asks nobody.
import { carryFile, fetchNothing } from '../panes/load.ts';
import { toRows } from './columns.ts';

/**
 * From now on these files are there, and no others.
 * @param packed files by the names under which the site has them, as `toColumns` gives them
 */
export function carry(packed: unknown): void {
  const files = toRows(packed) as Readonly<Record<string, unknown>>;
  for (const [name, content] of Object.entries(files)) carryFile(name, () => Promise.resolve(content));
  fetchNothing();
}
