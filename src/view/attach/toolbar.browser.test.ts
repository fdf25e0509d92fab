// A toolbar is one tab stop, with arrows inside; what its buttons open is left to Tab.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toolbar } from './toolbar.ts';

let row: HTMLElement;
let cleanup: void | (() => void);
const focused = (): string | null | undefined => document.activeElement?.textContent;

beforeEach(() => {
  document.body.innerHTML =
    '<button>before</button><div><summary tabindex="0">a</summary><input><summary tabindex="0">b</summary><summary tabindex="0">c</summary></div><button>after</button>';
  row = document.querySelector('div')!;
  cleanup = toolbar('summary')(row);
});
afterEach(() => {
  cleanup?.();
  document.body.replaceChildren();
});

it('is one tab stop, the one that had the focus last', async () => {
  const stops = (): (string | null)[] => [...row.querySelectorAll('[tabindex="0"]')].map((own) => own.textContent);
  expect(stops()).toEqual(['a']);
  row.querySelectorAll('summary')[1]!.focus();
  expect(stops()).toEqual(['b']);
});
it.each([
  ['ArrowRight', 'b'],
  ['ArrowLeft', 'c'],
  ['End', 'c'],
  ['Home', 'a'],
])('%s goes from the first to %s', async (key, to) => {
  row.querySelector('summary')!.focus();
  await userEvent.keyboard(`{${key}}`);
  expect(focused()).toBe(to);
});
it('leaves the arrows of what stands between to it', async () => {
  row.querySelector('input')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(row.querySelector('input'));
});
