// An open menu closes by Escape and by pointing elsewhere, not by pointing into it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dismissable } from './dismiss.ts';

let menu: HTMLDetailsElement;
let cleanup: void | (() => void);

beforeEach(() => {
  document.body.innerHTML =
    '<details><summary>Areas</summary><input type="checkbox"></details><button>elsewhere</button>';
  menu = document.querySelector('details')!;
  cleanup = dismissable()(menu);
  menu.open = true;
});
afterEach(() => {
  cleanup?.();
  document.body.replaceChildren();
});

it('closes with Escape, gives the focus back, and keeps the key to itself', async () => {
  const onkeydown = vi.fn();
  document.addEventListener('keydown', onkeydown);
  menu.querySelector('input')!.focus();
  await userEvent.keyboard('{Escape}');
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
  expect(onkeydown).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}'); // closed: Escape is for others
  expect(onkeydown).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', onkeydown);
});
it('stays open while one points into it, closes when one points elsewhere', async () => {
  await userEvent.click(menu.querySelector('input')!);
  expect(menu.open).toBe(true);
  await userEvent.click(document.querySelector('button')!);
  expect(menu.open).toBe(false);
});
