// Marks that a change leaves as they are stay the same objects, so that whoever draws them sees at once that nothing is to be done.

interface Keyed {
  readonly key: string;
}

/**
 * A function that is given the placed marks after every change. It gives each mark that equals its predecessor of the same key
 * as that predecessor, and the whole former list where nothing changed at all.
 */
export function keepMarks<Mark extends Keyed>(): (next: readonly Mark[]) => readonly Mark[] {
  let list: readonly Mark[] = [];
  let known = new Map<string, Mark>();
  return (next) => {
    const kept = next.map((mark) => {
      const before = known.get(mark.key);
      return before && isSame(before, mark) ? before : mark;
    });
    if (kept.length === list.length && kept.every((mark, index) => mark === list[index])) return list;
    list = kept;
    known = new Map(kept.map((mark) => [mark.key, mark]));
    return list;
  };
}

/**
 * The same for marks that are drawn otherwise than they are placed: `draw` is asked only for those that a change touched, and what
 * it made of the others stays the same object.
 */
export function keepDrawn<Mark extends Keyed, Drawn>(
  draw: (mark: Mark) => Drawn,
): (next: readonly Mark[]) => readonly Drawn[] {
  const keep = keepMarks<Mark>();
  const known = new WeakMap<Mark, Drawn>();
  let [list, drawn]: [readonly Mark[] | null, readonly Drawn[]] = [null, []];
  return (next) => {
    const kept = keep(next);
    if (kept === list) return drawn;
    list = kept;
    drawn = kept.map((mark) => {
      const own = known.get(mark) ?? draw(mark);
      known.set(mark, own);
      return own;
    });
    return drawn;
  };
}

/** Equal to the last number and letter; of plain objects and lists. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  );
}
