// Zoom and pan: gestures are reported once each, changes from outside are taken over in silence.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Viewport } from '../../layout/geometry.ts';
import { zoomable } from './zoom.svelte.ts';

const size = { width: 300, height: 200 };
let svg: SVGSVGElement;
let stop: () => void;
let viewport: { current: Viewport };
const onend = vi.fn<(next: Viewport) => void>();
const onzoom = vi.fn<(next: Viewport) => void>();

beforeEach(() => {
  onend.mockClear();
  onzoom.mockReset();
  onzoom.mockImplementation((next) => (viewport.current = next));
  document.body.innerHTML = '<svg width="300" height="200"></svg>';
  svg = document.querySelector('svg')!;
  let current = $state.raw<Viewport>({ x: 0, y: 0, k: 1 });
  viewport = {
    get current() {
      return current;
    },
    set current(next) {
      current = next;
    },
  };
  stop = $effect.root(() => {
    const attach = zoomable({ size: () => size, viewport: () => current, extent: [1, 40], onzoom, onend });
    $effect(() => attach(svg) ?? undefined);
  });
  flushSync();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const wheel = (deltaY: number): void => {
  const { left, top } = svg.getBoundingClientRect();
  const at = { clientX: left + 150, clientY: top + 100 };
  svg.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, ...at }));
  flushSync();
};
const mouse = (type: string, x: number, y: number): void => {
  const { left, top } = svg.getBoundingClientRect();
  const target = type === 'mousedown' ? svg : window;
  target.dispatchEvent(
    new MouseEvent(type, { view: window, bubbles: true, cancelable: true, clientX: left + x, clientY: top + y }),
  );
  flushSync();
};

it('reports a turn of the wheel once, around the pointer, and its end once', async () => {
  wheel(-120);
  expect(onzoom).toHaveBeenCalledOnce();
  const [{ x, k }] = onzoom.mock.lastCall!;
  expect(k).toBeGreaterThan(1);
  expect(150 * k + x).toBeCloseTo(150, 6); // the point under the pointer stays
  await vi.waitFor(() => expect(onend).toHaveBeenCalledOnce());
  expect(onend.mock.lastCall![0]).toEqual(onzoom.mock.lastCall![0]);
});
it('reports each move of a drag once, and its end once', () => {
  viewport.current = { x: -100, y: -50, k: 2 };
  flushSync();
  mouse('mousedown', 100, 100);
  mouse('mousemove', 120, 110);
  mouse('mousemove', 130, 115);
  mouse('mouseup', 130, 115);
  expect(onzoom.mock.calls.map(([next]) => next)).toEqual([
    { x: -80, y: -40, k: 2 },
    { x: -70, y: -35, k: 2 },
  ]);
  expect(onend).toHaveBeenCalledOnce();
});
it('takes over a change from outside without a report, and goes on from there', () => {
  viewport.current = { x: -300, y: -200, k: 3 };
  flushSync();
  expect(onzoom).not.toHaveBeenCalled();
  expect(onend).not.toHaveBeenCalled();
  wheel(-120);
  expect(onzoom.mock.lastCall![0].k).toBeGreaterThan(3);
});
it('never zooms out of the whole', () => {
  wheel(5000);
  expect(viewport.current.k).toBe(1);
});
it('lets go when the picture leaves', () => {
  stop();
  wheel(-120);
  expect(onzoom).not.toHaveBeenCalled();
});
