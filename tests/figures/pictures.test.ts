// Each figure of the tiny atlas as text: full, empty, filtered, focused and narrow; a line for each mark, with its place and its words.
import { describe, expect, it } from 'vitest';
import { everything, empty, tiny } from '../fixtures/tinyAtlas.ts';
import { drawnFigures, figureNames, type DrawnFigure } from '../fixtures/tinyFigures.ts';
import { elementsOf, markupOf, textOf } from './rendered.ts';

const future = { ...everything, years: { from: 2030, to: 2030 }, areas: ['missile-defense'] };
const states = {
  full: drawnFigures(tiny, everything),
  empty: drawnFigures(empty, everything),
  filtered: drawnFigures(tiny, future),
  focused: drawnFigures(tiny, everything),
  narrow: drawnFigures(tiny, everything, 358),
};
const geometry = ['transform', 'd', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height'];

/** Marks with what is drawn in them, numbers rounded to pixels; and all text that is not in a mark by itself. */
function linesOf({ figure, props, before, pointed }: DrawnFigure, isFocused: boolean): string {
  const markup = markupOf(figure, { ...props, ...(isFocused ? pointed : before) });
  const marks = elementsOf(markup).flatMap(({ attributes, classes, tag }) => {
    const places = geometry.flatMap((name) => (attributes[name] === undefined ? [] : [attributes[name]]));
    const rounded = places.join(' ').replace(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value))));
    // Of a long path its ends and how many points it has.
    const points = rounded.split(/[A-Za-z ]+/).filter(Boolean);
    const place = rounded.length <= 60 ? rounded : `${points[0]} to ${points.at(-1)} by ${points.length}`;
    if (attributes['data-key'] !== undefined)
      return [`${attributes['data-key']} [${classes.join(' ')}] "${attributes['aria-label']}"${place && ` ${place}`}`];
    return ['path', 'circle', 'rect'].includes(tag) && !classes.includes('reachable') ? [`  ${tag} ${place}`] : [];
  });
  const text = elementsOf(markup)
    .filter(({ tag }) => tag === 'text')
    .map(({ inside }) => textOf(inside))
    .join(' / ');
  return [...marks, ...(text ? [`text: ${text}`] : [])].join('\n');
}

describe.each(figureNames)('%s', (name) => {
  it('is as it was: full, empty, filtered, focused, narrow', async () => {
    const parts = Object.entries(states).map(
      ([state, figures]) => `# ${state}\n${linesOf(figures[name], state === 'focused')}\n`,
    );
    await expect(parts.join('\n')).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });
});
