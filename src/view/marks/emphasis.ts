// How strongly a mark is drawn, decided last: it changes a class, never the geometry. It changes at once, and by the opacity of
// fills and strokes: an opacity of whole marks makes a layer of each of hundreds, and doubles the time until a filter is seen.
import type { Id } from '../../model/atlas.ts';
import type { Reach } from '../../model/reach.ts';

export type Emphasis = 'normal' | 'strong' | 'muted';

/** The emphases of marks by key, while something is pointed at: those that are not in it are normal. */
export function emphasesOf<Mark extends { readonly key: string; readonly programs?: readonly Id[] }>(
  reach: Reach | null,
  marks: readonly Mark[],
  emphasis: (mark: Mark, reach: Reach) => Emphasis = (mark) => emphasisOf(reach, mark),
): Readonly<Record<string, Emphasis>> {
  return reach ? Object.fromEntries(marks.map((mark) => [mark.key, emphasis(mark, reach)])) : {};
}

/** Nothing is pointed at: all marks are normal. Else those that the reach touches are strong, the rest muted. */
export function emphasisOf(
  reach: Reach | null,
  mark: { readonly key: string; readonly programs?: readonly Id[]; readonly relations?: readonly Id[] },
): Emphasis {
  if (!reach) return 'normal';
  if (mark.key === reach.key) return 'strong';
  const isTouched =
    (mark.programs?.some((id) => reach.programs.has(id)) ?? false) ||
    (mark.relations?.some((id) => reach.relations.has(id)) ?? false);
  return isTouched ? 'strong' : 'muted';
}
