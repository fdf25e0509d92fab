// The data that a file brings within itself, so that it asks nobody.
import { carryFile, fetchNothing } from '../panes/load.ts';
import { expand } from './compact.ts';

/**
 * From now on these files are there, and no others.
 * @param packed files by the names under which the site has them, as `compact` gives them
 */
export function carry(packed: unknown): void {
  const files = expand(packed);
  for (const [name, content] of Object.entries(files)) carryFile(name, () => Promise.resolve(content));
  fetchNothing();
}
