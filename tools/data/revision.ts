// A data package as it stood at a git revision of the repository of the working directory.
import { execFileSync } from 'node:child_process';
import type { PackageFiles } from './checkPackage.ts';

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
}

/** The commit that a revision names; undefined where it names none, or there is no repository or no git. */
export function commitOf(revision: string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch {
    return undefined;
  }
}

/** The files of data/ below the working directory; none where the commit has no such folder. */
export function readRevision(commit: string): PackageFiles {
  const paths = git('ls-tree', '-z', '--name-only', commit, 'data/').split('\0');
  const names = paths.map((path) => path.replace(/^data\//, '')).filter((name) => /\.(csv|json)$/.test(name));
  return new Map(names.map((name) => [name, git('show', `${commit}:./data/${name}`)]));
}
