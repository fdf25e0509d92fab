// Ways for links through layers of boxes, so that none runs behind a box that is not its end. A link keeps its plain curve where that
// meets nobody; else it is led through gaps of the layers between, which open as far as its lanes need. `near` and `far` are along
// the way from layer to layer, `low` and `high` across it: columns are read to the right, lines of chips downwards.
import { horizontalLink, short, verticalLink, type Point } from '../geometry.ts';

export interface Slot {
  readonly key: string;
  /** The same for all boxes of a layer. */
  readonly near: number;
  readonly far: number;
  readonly low: number;
  readonly high: number;
}
/** In order across. */
export type Layer = readonly Slot[];
export interface RoutedLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}
export interface RouteOptions {
  readonly isDown: boolean;
  /** Lanes outside of a layer stay within. */
  readonly within: readonly [low: number, high: number];
}
/** How many lanes run through each gap of each layer: before its first box, between each two, after its last. */
export type LaneCounts = readonly (readonly number[])[];
interface Lane {
  readonly key: string;
  readonly wish: number;
}

/** Between two lanes, and from a box to the first, where there is room. */
export const lane = { pitch: 5, clear: 8 };

/** Lays the boxes out with room for the lanes that they need; gives the path of each link between layers. */
export function routeLinks<Placed extends { readonly layers: readonly Layer[] }>(
  links: readonly RoutedLink[],
  place: (counts: LaneCounts) => Placed,
  options: RouteOptions,
): { readonly placed: Placed; readonly paths: ReadonlyMap<string, string> } {
  const bare = place([]);
  const layerOf = new Map(bare.layers.flatMap((layer, index) => layer.map(({ key }) => [key, index] as const)));
  const isOn = ({ source, target }: RoutedLink): boolean => layerOf.get(source)! < layerOf.get(target)!;
  const ways = links
    .filter(({ source, target }) => layerOf.has(source) && layerOf.has(target))
    .map((link) => (isOn(link) ? link : { ...link, source: link.target, target: link.source }))
    .filter(isOn);
  const led = new Set<string>();
  let lanes: readonly (readonly (readonly Lane[])[])[] = [];
  for (let placed = bare; ;) {
    const slots = new Map(placed.layers.flat().map((slot) => [slot.key, slot]));
    const direct = ({ source, target }: RoutedLink) => [start(slots.get(source)!), end(slots.get(target)!)] as const;
    const isFree = (way: RoutedLink): boolean => {
      const others = placed.layers.slice(layerOf.get(way.source), layerOf.get(way.target)! + 1).flat();
      return isClear(
        direct(way),
        others.filter(({ key }) => key !== way.source && key !== way.target),
      );
    };
    const blocked = ways.filter((way) => !led.has(way.key) && !isFree(way));
    if (blocked.length === 0) {
      const at = placeLanes(placed.layers, bare.layers, lanes, options.within);
      const pathOf = (way: RoutedLink): string => {
        if (!led.has(way.key)) return curve(direct(way), options.isDown);
        return lead(way, placed.layers, layerOf.get(way.source)!, layerOf.get(way.target)!, at, options.isDown);
      };
      return { placed, paths: new Map(ways.map((way) => [way.key, pathOf(way)])) };
    }
    for (const { key } of blocked) led.add(key);
    const chosen = ways.filter(({ key }) => led.has(key));
    lanes = chooseGaps(bare.layers, chosen, layerOf, options.within);
    placed = place(lanes.map((gaps) => gaps.map((gap) => gap.length)));
  }
}

/** For each link and layer that it passes the gap that is the least way round. */
function chooseGaps(
  layers: readonly Layer[],
  ways: readonly RoutedLink[],
  layerOf: ReadonlyMap<string, number>,
  within: RouteOptions['within'],
): readonly (readonly (readonly Lane[])[])[] {
  const lanes = layers.map((layer) => Array.from({ length: layer.length + 1 }, (): Lane[] => []));
  const slots = new Map(layers.flat().map((slot) => [slot.key, slot]));
  for (const { key, source, target } of ways) {
    let at = middle(slots.get(source)!);
    const last = layerOf.get(target)!;
    for (let index = layerOf.get(source)! + 1; index < last; index++) {
      const wish = at + (middle(slots.get(target)!) - at) / (last - index + 1);
      const costs = lanes[index]!.map((gap, order) => {
        const [low, high] = gapOf(layers[index]!, order, within, 1);
        const nearest = Math.max(Math.min(wish, high), low);
        return { gap, nearest, cost: Math.abs(wish - nearest) + gap.length * 2 + (low > high ? 400 : 0) };
      });
      const least = costs.reduce((best, own) => (own.cost < best.cost ? own : best));
      least.gap.push({ key, wish });
      at = least.nearest;
    }
  }
  return lanes;
}

/** Where in each layer the lane of a link runs, by `layer/link`. */
function placeLanes(
  layers: readonly Layer[],
  bare: readonly Layer[],
  lanes: readonly (readonly (readonly Lane[])[])[],
  within: RouteOptions['within'],
): ReadonlyMap<string, { readonly gap: number; readonly at: number }> {
  return new Map(
    lanes.flatMap((gaps, index) =>
      gaps.flatMap((gap, order) => {
        const slot = Math.min(order, gaps.length - 2);
        const moved = layers[index]![slot]!.low - bare[index]![slot]!.low;
        const sorted = [...gap].sort((a, b) => a.wish - b.wish);
        const places = spread(
          sorted.map(({ wish }) => wish + moved),
          gapOf(layers[index]!, order, within, gap.length),
        );
        return sorted.map(({ key }, at) => [`${index}/${key}`, { gap: order, at: places[at]! }] as const);
      }),
    ),
  );
}

/** In their order, as near to their wishes as the gap and the pitch allow. */
function spread(wishes: readonly number[], [low, high]: readonly [number, number]): readonly number[] {
  const step = Math.max(0, Math.min(lane.pitch, (high - low) / (wishes.length - 1 || 1)));
  let last = low - step;
  const up = wishes.map((wish) => (last = Math.max(wish, last + step)));
  last = high + step;
  return up
    .reverse()
    .map((at) => (last = Math.min(at, last - step)))
    .reverse();
}

/** Where so many lanes of a gap may run. */
function gapOf(
  layer: Layer,
  order: number,
  [low, high]: RouteOptions['within'],
  lanes: number,
): readonly [number, number] {
  const [before, after] = [layer[order - 1], layer[order]];
  const [from, to] = [before?.high ?? low, after?.low ?? high];
  const clear = Math.max(3, Math.min(lane.clear, (to - from - (lanes - 1) * lane.pitch) / 2));
  return [from + (before ? clear : 0), to - (after ? clear : 0)];
}

/** From box to lane to lane to box: straight through each layer, curved between. */
function lead(
  { key, source, target }: RoutedLink,
  layers: readonly Layer[],
  from: number,
  to: number,
  lanes: ReadonlyMap<string, { readonly gap: number; readonly at: number }>,
  isDown: boolean,
): string {
  const slotOf = (layer: number, of: string): Slot => layers[layer]!.find((slot) => slot.key === of)!;
  let point = start(slotOf(from, source));
  let path = '';
  for (let index = from; index < to; index++) {
    const next = lanes.get(`${index + 1}/${key}`);
    const [layer, following] = [layers[index]!, layers[index + 1]!];
    const goal: Point = next ? [following[0]!.near, next.at] : end(slotOf(index + 1, target));
    const others = [...layer, ...following].filter((slot) => slot.key !== source && slot.key !== target);
    if (!isClear([point, goal], others)) {
      path ||= `M${write(point, isDown)}`;
      point = [Math.max(...layer.map(({ far }) => far)), point[1]];
    }
    path += curve([point, goal], isDown).replace('M', path ? 'L' : 'M');
    if (next) point = [Math.max(...[next.gap - 1, next.gap].map((slot) => following[slot]?.far ?? 0)), next.at];
  }
  return path;
}

function curve([from, to]: readonly [Point, Point], isDown: boolean): string {
  return isDown ? verticalLink(swap(from), swap(to)) : horizontalLink(from, to);
}

function write(point: Point, isDown: boolean): string {
  return (isDown ? swap(point) : point).map(short).join();
}

function swap([along, across]: Point): Point {
  return [across, along];
}

/** Whether the curve between two points keeps off the boxes. */
function isClear([[x0, y0], [x1, y1]]: readonly [Point, Point], slots: readonly Slot[]): boolean {
  for (let t = 0; t <= 1; t += 1 / 64) {
    const x = x0 + (x1 - x0) * (1.5 * t * (1 - t) + t ** 3);
    const y = y0 + (y1 - y0) * t * t * (3 - 2 * t);
    for (const { near, far, low, high } of slots) if (x > near && x < far && y > low - 2 && y < high + 2) return false;
  }
  return true;
}

function start(slot: Slot): Point {
  return [slot.far, middle(slot)];
}

function end(slot: Slot): Point {
  return [slot.near, middle(slot)];
}

function middle({ low, high }: Slot): number {
  return (low + high) / 2;
}
