// The tip follows the pointer and the keyboard's focus, and never a finger.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tips, type TipAnchor } from './tips.ts';

let cleanup: void | (() => void);
const ontip = vi.fn<(tip: TipAnchor | null) => void>();
const button = (): HTMLElement => document.querySelector('[data-key]')!;

beforeEach(() => {
  ontip.mockClear();
  document.body.innerHTML =
    '<div><button data-key="a" aria-label="The name"><i>i</i></button><p>no mark</p></div><button>outside</button>';
  cleanup = tips(ontip)(document.querySelector('div')!);
});
afterEach(() => {
  cleanup?.();
  document.body.replaceChildren();
});

const move = (target: Element, pointerType: string): boolean =>
  target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType, clientX: 40, clientY: 50 }));

it('shows the name of the mark under the pointer, where the pointer is', async () => {
  move(document.querySelector('i')!, 'mouse');
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith({ text: 'The name', x: 40, y: 50 }));
  move(document.querySelector('p')!, 'mouse');
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith(null));
});
it('shows none under a finger', async () => {
  move(button(), 'touch');
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith(null));
});
it('shows the name below the box that the keyboard comes to, and hides it when the focus leaves', async () => {
  button().focus({ focusVisible: true } as FocusOptions);
  const box = button().getBoundingClientRect();
  await vi.waitFor(() =>
    expect(ontip).toHaveBeenLastCalledWith({ text: 'The name', x: box.x + box.width / 2, y: box.y + box.height }),
  );
  button().blur();
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith(null));
});
it('shows the name at the middle of a drawn mark', async () => {
  document.querySelector('div')!.innerHTML =
    '<svg width="90" height="90"><rect data-key="b" tabindex="0" aria-label="Drawn" width="60" height="40" /></svg>';
  const mark = document.querySelector<SVGElement>('rect')!;
  mark.focus({ focusVisible: true } as FocusOptions);
  const box = mark.getBoundingClientRect();
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith({ text: 'Drawn', x: box.x + 30, y: box.y + 20 }));
});
it('reports nothing while a focused mark is being removed, but right after it', async () => {
  button().focus();
  await Promise.resolve();
  ontip.mockClear();
  button().remove();
  expect(ontip).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(ontip).toHaveBeenLastCalledWith(null));
});
