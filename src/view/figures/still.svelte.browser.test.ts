// What is pointed at re-runs no layout, in any picture: the placing functions are watched. And a filter moves no node that it leaves.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { drawnFigures, figureNames, type FigureName } from '../../../tests/fixtures/tinyFigures.ts';
import { placeSupply } from '../../layout/flows/placeSupply.ts';
import { placeFlows } from '../../layout/map/placeFlows.ts';
import { placeGround } from '../../layout/map/placeGround.ts';
import { placeHubs } from '../../layout/map/placeHubs.ts';
import { placeSites } from '../../layout/map/placeSites.ts';
import { placeTies } from '../../layout/map/placeTies.ts';
import { placeMatrix } from '../../layout/matrix/placeMatrix.ts';
import { placeEgo } from '../../layout/network/placeEgo.ts';
import { placeFamily } from '../../layout/network/placeFamily.ts';
import { placeForce } from '../../layout/network/placeForce.ts';
import { placeOverview } from '../../layout/network/placeOverview.ts';
import { placeProgramme } from '../../layout/network/placeProgramme.ts';
import { placeWhole } from '../../layout/network/placeWhole.ts';
import { placeTimeline } from '../../layout/timeline/placeTimeline.ts';
import { applyFilter } from '../../model/filter.ts';

vi.mock('../../layout/flows/placeSupply.ts', { spy: true });
vi.mock('../../layout/map/placeFlows.ts', { spy: true });
vi.mock('../../layout/map/placeGround.ts', { spy: true });
vi.mock('../../layout/map/placeHubs.ts', { spy: true });
vi.mock('../../layout/map/placeSites.ts', { spy: true });
vi.mock('../../layout/map/placeTies.ts', { spy: true });
vi.mock('../../layout/matrix/placeMatrix.ts', { spy: true });
vi.mock('../../layout/network/placeEgo.ts', { spy: true });
vi.mock('../../layout/network/placeFamily.ts', { spy: true });
vi.mock('../../layout/network/placeForce.ts', { spy: true });
vi.mock('../../layout/network/placeOverview.ts', { spy: true });
vi.mock('../../layout/network/placeProgramme.ts', { spy: true });
vi.mock('../../layout/network/placeWhole.ts', { spy: true });
vi.mock('../../layout/timeline/placeTimeline.ts', { spy: true });

const fewer = applyFilter(tiny, { ...everything, areas: ['missile-defense'] });
const figures = drawnFigures(tiny, everything);
/** What places each figure, and which of its marks stay where they are when a filter changes: in the others rows close up. */
const cases: Readonly<Record<FigureName, { readonly layouts: readonly unknown[]; readonly nodes?: string }>> = {
  'map-of-countries': { layouts: [placeFlows, placeHubs, placeSites, placeGround], nodes: '.hub, .site' },
  'map-of-places': { layouts: [placeTies, placeSites, placeGround], nodes: '.site' },
  overview: { layouts: [placeOverview], nodes: '.node' },
  family: { layouts: [placeFamily], nodes: '[data-key]' },
  programme: { layouts: [placeProgramme], nodes: '[data-key]' },
  'own-network': { layouts: [placeEgo], nodes: '[data-key]' },
  whole: { layouts: [placeWhole], nodes: '.chip, .pill, .group' },
  'whole-by-ties': { layouts: [placeForce], nodes: '.node' },
  flows: { layouts: [placeSupply] },
  matrix: { layouts: [placeMatrix] },
  timeline: { layouts: [placeTimeline] },
};

/** Of a prop alone, as the app passes them: a change of one is no change of the others. */
class Cell {
  value: unknown = $state.raw();
}
let drawn: Record<string, unknown> | undefined;
function draw(figure: Component<Record<string, unknown>>, start: Record<string, unknown>) {
  const cells = new Map(
    Object.entries(start).map(([name, value]) => {
      const cell = new Cell();
      cell.value = value;
      return [name, cell] as const;
    }),
  );
  const props = {};
  for (const [name, cell] of cells) Object.defineProperty(props, name, { get: () => cell.value, enumerable: true });
  drawn = mount(figure, { target: document.body, props });
  flushSync();
  return (change: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(change)) cells.get(name)!.value = value;
    flushSync();
  };
}
afterEach(() => drawn && unmount(drawn));

const callsOf = (layouts: readonly unknown[]): number[] => layouts.map((own) => (own as Mock).mock.calls.length);
/** The middle of each mark, by its key: pixels. */
const middlesOf = (selector: string): Map<string, string> =>
  new Map(
    [...document.querySelectorAll<SVGElement>(selector)].map((mark) => {
      const { x, y, width, height } = (mark.querySelector('.reachable, .hit') ?? mark).getBoundingClientRect();
      return [mark.dataset['key'] ?? '', `${(x + width / 2).toFixed(2)} ${(y + height / 2).toFixed(2)}`];
    }),
  );

describe.each(figureNames)('%s', (name) => {
  const { figure, props, before, pointed } = figures[name];
  const { layouts, nodes } = cases[name];

  it('is placed once: what is pointed at places nothing, and its marks are the same elements', () => {
    vi.clearAllMocks();
    const change = draw(figure, { ...props, ...before });
    const marks = [...document.querySelectorAll('[data-key]')];
    const calls = callsOf(layouts);
    expect(marks.length).toBeGreaterThan(2);
    for (const count of calls) expect(count).toBeGreaterThan(0);
    const looks = document.body.innerHTML;
    change(pointed);
    expect(document.body.innerHTML, 'something is lit').not.toBe(looks);
    expect(callsOf(layouts)).toEqual(calls);
    expect([...document.querySelectorAll('[data-key]')].every((mark, at) => mark === marks[at])).toBe(true);
    change(before);
    expect(callsOf(layouts)).toEqual(calls);
  });

  if (nodes !== undefined)
    it('a filter moves none of the nodes that it leaves', () => {
      const change = draw(figure, { ...props, ...before });
      const at = middlesOf(nodes);
      change({ shown: fewer });
      const after = middlesOf(nodes);
      expect(after.size).toBeGreaterThan(0);
      expect([...after].filter(([key, middle]) => at.has(key) && at.get(key) !== middle)).toEqual([]);
    });
});
