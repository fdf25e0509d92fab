// Words that stand on one line and follow one another are one label: set in another face, they push each other on instead of
// overlapping.
import type { Label, Run, Shape } from './shapes.ts';

/** @param shapes of one picture, in their order */
export function joinLabels(shapes: readonly Shape[]): readonly Shape[] {
  const joined: Shape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (shape.kind === 'label' && last?.kind === 'label' && isNext(last, shape))
      joined[joined.length - 1] = join(last, shape);
    else joined.push(shape);
  }
  return joined;
}

const sizeOf = ({ runs }: Label): number => Math.max(...runs.map(({ size }) => size));
const gapOf = (before: Label, after: Label): number => after.x - before.x - (before.width ?? Infinity);

function isNext(before: Label, after: Label): boolean {
  const isLine = before.anchor === 'start' && after.anchor === 'start' && before.turn === 0 && after.turn === 0;
  const gap = gapOf(before, after) / sizeOf(before);
  return isLine && after.width !== undefined && Math.abs(before.y - after.y) < 1.5 && gap > -0.2 && gap < 0.8;
}

function join(before: Label, after: Label): Label {
  const isApart = gapOf(before, after) > 0.12 * sizeOf(after);
  const ends = before.runs.at(-1)?.text.endsWith(' ') ?? false;
  const space = isApart && !ends ? ' ' : '';
  const [first, ...rest] = after.runs;
  const runs: readonly Run[] = first ? [{ ...first, text: space + first.text }, ...rest] : [];
  return { ...before, runs: [...before.runs, ...runs], width: after.x + (after.width ?? 0) - before.x };
}
