// Where remarks stand in a picture: at the mark of a record, or above a year of an axis. Followed as the picture changes.
import type { Attachment } from 'svelte/attachments';

export interface Pin {
  /** Which of the anchors. */
  readonly index: number;
  /** Pixels from the corner of the element. */
  readonly x: number;
  readonly y: number;
}

/** `anchors`: `table/id` of a record or `years/2024`; what is not in the picture has no pin. */
export function pinsAt(anchors: readonly string[], onchange: (pins: readonly Pin[]) => void): Attachment<HTMLElement> {
  return (root) => {
    let frame = 0;
    let last = '';
    const find = (): void => {
      frame = 0;
      const pins = anchors.flatMap((anchor, index) => pinOf(root, anchor, index) ?? []);
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

function pinOf(root: HTMLElement, anchor: string, index: number): Pin | undefined {
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
    return place && at(place.x, place.y);
  }
  const mark = root.querySelector(`[data-key="${CSS.escape(anchor)}"]`)?.getBoundingClientRect();
  return mark && mark.width > 0 ? at(mark.right - 4, mark.top + 2) : undefined;
}

/** Between the two named years of an axis that are nearest. */
function yearPlace(root: HTMLElement, year: number): { x: number; y: number } | undefined {
  const ticks = [...root.querySelectorAll<SVGElement>('[data-year]')]
    .map((tick) => ({ year: Number(tick.dataset['year']), box: tick.getBoundingClientRect() }))
    .sort((a, b) => a.year - b.year);
  const after = ticks.findIndex((tick) => tick.year >= year);
  const b = ticks[after];
  const a = b?.year === year ? b : ticks[after - 1]; // none before the first named year: the axis may go on, but not how far

  if (!a || !b) return undefined;
  const middle = ({ box }: typeof a): number => box.left + box.width / 2;
  const share = a.year === b.year ? 0 : (year - a.year) / (b.year - a.year);
  return { x: middle(a) + share * (middle(b) - middle(a)), y: b.box.bottom + 12 };
}
