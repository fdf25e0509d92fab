// The data that a file brings within itself, so that it asks nobody. What the first picture does not need is unpacked when something
// asks for it.
import { carryFile, fetchNothing } from '../panes/load.ts';
import { expand, type Files } from './compact.ts';

/** A form of the files that can be carried in two parts. */
export interface Carried {
  /** As `compact` gives them. */
  readonly files: Files;
  /** Names of those that come later, and how they are had. */
  readonly later: readonly string[];
  readonly openLater: () => Files;
}

/** From now on these files are there, and no others. */
export function carry({ files, later, openLater }: Carried): void {
  let all: Files | undefined;
  const rest = (): Files => (all ??= { ...files, ...openLater() });
  for (const name of Object.keys(files)) carryFile(name, () => Promise.resolve(expand(files, name)));
  for (const name of later) carryFile(name, () => Promise.resolve().then(() => expand(rest(), name)));
  fetchNothing();
}
