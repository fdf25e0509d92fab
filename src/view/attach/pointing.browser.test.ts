// What is told of the marks of a layer, and of no others.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pointing } from './pointing.ts';

let layer: SVGGElement;
let told: string[];
let cleanup: void | (() => void);
const mark = (key: string): SVGElement => document.querySelector<SVGElement>(`[data-key="${key}"]`)!;
const fire = (key: string, type: string): boolean => mark(key).dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  document.body.innerHTML =
    '<svg tabindex="-1"><g id="layer"><g data-key="a" tabindex="-1"><circle r="5"/></g></g><path data-key="b" tabindex="-1"/></svg>';
  told = [];
  layer = document.querySelector<SVGGElement>('#layer')!;
  cleanup = pointing(
    (key) => told.push(`at ${key}`),
    (key) => told.push(`chose ${key}`),
  )(layer);
});
afterEach(() => {
  cleanup?.();
  document.body.replaceChildren();
});

it('tells of the pointer, of the focus and of a click, also on what is inside a mark', () => {
  document.querySelector('circle')!.dispatchEvent(new Event('pointerover', { bubbles: true }));
  fire('a', 'pointerout');
  mark('a').focus();
  mark('a').blur();
  fire('a', 'click');
  expect(told).toEqual(['at a', 'at null', 'at a', 'at null', 'chose a']);
});
it('is silent about the marks of other layers', () => {
  for (const type of ['pointerover', 'pointerout', 'focusin', 'click']) fire('b', type);
  expect(told).toEqual([]);
});
it('tells of marks that came later', () => {
  layer.innerHTML = '<path data-key="c"/>';
  fire('c', 'click');
  expect(told).toEqual(['chose c']);
});
it('makes no layer a stop of its own', () => {
  layer.focus();
  expect(document.activeElement).toBe(document.body);
});
it('is silent when it is gone', () => {
  cleanup?.();
  cleanup = undefined;
  fire('a', 'click');
  expect(told).toEqual([]);
});
