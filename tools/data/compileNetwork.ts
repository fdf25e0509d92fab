// Where each node of the whole network stands in the force layout: computed here once, so that it is the same for every reader
// and moves with no filter. Whole numbers in a box of 1000 by 620.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { AtlasData } from '../../src/model/atlas.ts';
import { indexAtlas } from '../../src/model/atlasIndex.ts';
import { networkOf } from '../../src/model/network.ts';

interface Body extends SimulationNodeDatum {
  readonly key: string;
}

const box = { width: 1000, height: 620 };
const ticks = 420;

/** `table/id` to x and y. d3-force draws its chances from a generator with a fixed seed: same network, same positions. */
export function compileNetwork(core: AtlasData): Readonly<Record<string, readonly [number, number]>> {
  const { nodes, links, linksOf } = networkOf(indexAtlas(core));
  const bodies = nodes.map((key): Body => ({ key }));
  const pairs = new Map(links.map(({ source, target }) => [[source, target].sort().join('~'), { source, target }]));
  const degree = (key: string): number => linksOf.get(key)?.length ?? 0;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>([...pairs.values()])
        .id((body) => body.key)
        .distance(34),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -46 - 2 * degree(body.key))
        .distanceMax(420),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => 9 + Math.sqrt(degree(body.key)) * 1.6),
    )
    .force('x', forceX<Body>().strength(0.045))
    .force('y', forceY<Body>().strength(0.075))
    .stop()
    .tick(ticks);
  const scale = (values: readonly number[], size: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value) => Math.round(((value - least) / Math.max(1, most - least)) * size);
  };
  const x = scale(
    bodies.map((body) => body.x ?? 0),
    box.width,
  );
  const y = scale(
    bodies.map((body) => body.y ?? 0),
    box.height,
  );
  return Object.fromEntries(bodies.map((body) => [body.key, [x(body.x ?? 0), y(body.y ?? 0)] as const]));
}
