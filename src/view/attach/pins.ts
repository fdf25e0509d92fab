// Where remarks stand in a picture: at the mark of a record, above a year of an axis, or at a place on a map. Followed as the
// picture changes.
import type { Attachment } from 'svelte/attachments';
import type { Point, Size } from '../../layout/geometry.ts';
import type { LonLat } from '../../model/atlas.ts';

export interface Pin {
  /** Which of the anchors. */
  readonly index: number;
  /** Pixels from the corner of the element. */
  readonly x: number;
  readonly y: number;
}

/** Where a place stands on a map of this size, pixels from its corner; undefined where it is out of sight. */
export type OnMap = (lonLat: LonLat, size: Size) => Point | undefined;

/** `anchors`: `table/id` of a record, `years/2024` or `lonLat/139.7,35.7`; what is not in the picture has no pin. */
export function pinsAt(
  anchors: readonly string[],
  onMap: OnMap,
  onchange: (pins: readonly Pin[]) => void,
): Attachment<HTMLElement> {
  return (root) => {
    let frame = 0;
    let last = '';
    const find = (): void => {
      frame = 0;
      const pins = spread(
        anchors.flatMap((anchor, index) => pinOf(root, anchor, index, onMap) ?? []),
        anchors,
      );
      const text = JSON.stringify(pins);
      if (text !== last) onchange(pins);
      last = text;
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(find);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(root);
    const changed = new MutationObserver((records) => {
      if (records.some(({ target }) => !(target as Element).closest?.('.pins'))) soon();
    });
    if (anchors.length > 0)
      changed.observe(root, { childList: true, subtree: true, attributeFilter: ['transform', 'x', 'd'] });
    if (anchors.length > 0) soon();
    else onchange([]);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      changed.disconnect();
    };
  };
}

/** Half a pin, pixels: none is cut at the edge. */
const room = 12;
/** A pin at a place leaves the mark that stands there in sight. */
const above = 20;
/** A pin at a year stands clear of its figures, which are above it. */
const below = 14;
/** A mark narrower than this is no box with a corner for the pin; the pin stands over it. */
const small = 40;
/** From one pin on an axis to the next, at least. */
const apart = 23;

/** Pins of near years beside each other, each as near to its own as that lets it. */
function spread(pins: readonly Pin[], anchors: readonly string[]): readonly Pin[] {
  const onAxis = pins.filter(({ index }) => anchors[index]?.startsWith('years/')).sort((a, b) => a.x - b.x);
  const moved = new Map(onAxis.map((pin) => [pin.index, pin.x]));
  for (let round = 0; round < onAxis.length; round++)
    for (const [order, pin] of onAxis.entries()) {
      const next = onAxis[order + 1];
      const lack = next ? apart - (moved.get(next.index)! - moved.get(pin.index)!) : 0;
      if (!next || lack <= 0) continue;
      moved.set(pin.index, moved.get(pin.index)! - lack / 2);
      moved.set(next.index, moved.get(next.index)! + lack / 2);
    }
  return pins.map((pin) => ({ ...pin, x: moved.get(pin.index) ?? pin.x }));
}

function pinOf(root: HTMLElement, anchor: string, index: number, onMap: OnMap): Pin | undefined {
  const [table, id = ''] = anchor.split('/');
  const box = root.getBoundingClientRect();
  /** The element may be drawn larger or smaller than it counts itself. */
  const scale = root.offsetWidth > 0 ? box.width / root.offsetWidth : 1;
  const within = (value: number, size: number): number => Math.round(Math.min(size - room, Math.max(room, value)));
  const at = (x: number, y: number): Pin => ({
    index,
    x: within((x - box.left) / scale, root.offsetWidth),
    y: within((y - box.top) / scale, root.offsetHeight),
  });
  if (table === 'years') {
    const place = yearPlace(root, Number(id));
    return place && at(place.x, place.y + below * scale);
  }
  if (table === 'lonLat') {
    const map = root.querySelector<HTMLElement>('.map .picture');
    const [lon = NaN, lat = NaN] = id.split(',').map(Number);
    const point = map && onMap([lon, lat], { width: map.clientWidth, height: map.clientHeight });
    if (!point) return undefined;
    const { left, top, width } = map.getBoundingClientRect();
    const shown = width / map.clientWidth;
    return at(left + point[0] * shown, top + point[1] * shown - above * scale);
  }
  const mark = root.querySelector(`[data-key="${CSS.escape(anchor)}"]`)?.getBoundingClientRect();
  if (!mark || mark.width === 0) return undefined;
  return mark.width < small * scale
    ? at(mark.left + mark.width / 2, mark.top - 6 * scale)
    : at(mark.right - 4 * scale, mark.top + 2 * scale);
}

/** Between the two marked years of an axis that are nearest, at the foot of their figures. */
function yearPlace(root: HTMLElement, year: number): { x: number; y: number } | undefined {
  const marks = [...root.querySelectorAll<SVGElement>('[data-year]')]
    .map((mark) => ({ year: Number(mark.dataset['year']), box: mark.getBoundingClientRect() }))
    .sort((a, b) => a.year - b.year);
  const after = marks.findIndex((mark) => mark.year >= year);
  const b = marks[after];
  const a = b?.year === year ? b : marks[after - 1]; // none beyond its ends
  if (!a || !b) return undefined;
  const middle = ({ box }: typeof a): number => box.left + box.width / 2;
  const share = a.year === b.year ? 0 : (year - a.year) / (b.year - a.year);
  return { x: middle(a) + share * (middle(b) - middle(a)), y: b.box.bottom };
}
