// npm run data -- --diff OLDER NEWER: what changed between two folders or git revisions, as text or (--json) as JSON.
import { diff } from './diff.ts';
import { readSide } from './diffSide.ts';
import { formatDiff } from './diffText.ts';
import { PlainError } from './plainError.ts';

const usage = 'npm run data -- --diff OLDER NEWER [--json]; each is a folder or a git revision of this repository.';

/** The exit code: 2 where the words are wrong or a side is no data package. */
export function runDiff(words: readonly string[]): 0 | 2 {
  try {
    const sides = words.filter((word) => word !== '--diff' && word !== '--json');
    const [older, newer] = sides;
    if (!older || !newer || sides.length > 2) throw new PlainError(`--diff needs two versions. Usage: ${usage}`);
    const option = sides.find((word) => word.startsWith('-'));
    if (option) throw new PlainError(`${option} does not go with --diff. Usage: ${usage}`);
    const result = diff(readSide(older), readSide(newer));
    console.log(words.includes('--json') ? JSON.stringify(result, undefined, 2) : formatDiff(result));
    return 0;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return 2;
  }
}
