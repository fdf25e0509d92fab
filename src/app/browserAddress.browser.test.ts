// The address follows what is drawn: late, in order, and never against who goes back.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AddressBar } from '../state/viewState.svelte.ts';
import { addressBar } from './browserAddress.ts';

let due: (() => void) | null;
let bar: AddressBar;
const start = location.search;
const idle = (): void => {
  const run = due;
  due = null;
  run?.();
};

beforeEach(() => {
  due = null;
  bar = addressBar((run) => {
    due = run;
    return () => (due = null);
  });
});
afterEach(() => history.replaceState(null, '', `${location.pathname}${start}`));

it('holds a new address at once and writes it when nothing else is to be done', () => {
  const steps = history.length;
  bar.push('?areas=air');
  expect(bar.search()).toBe('?areas=air');
  expect(location.search).toBe(start);
  idle();
  expect(location.search).toBe('?areas=air');
  expect(history.length).toBe(steps + 1);
});
it('writes each of two steps that follow each other within a moment', () => {
  const steps = history.length;
  bar.push('?areas=air');
  bar.push('?areas=air,sea');
  expect(location.search).toBe('?areas=air');
  idle();
  expect(location.search).toBe('?areas=air,sea');
  expect(history.length).toBe(steps + 2);
});
it('changes the step that is being written, not the one before', () => {
  const steps = history.length;
  bar.push('?areas=air');
  bar.replace('?areas=air&camera=1,2,3');
  expect(location.search).toBe('?areas=air&camera=1,2,3');
  expect(due).toBeNull();
  expect(history.length).toBe(steps + 1);
});
it('writes nothing after all when one has gone back', () => {
  bar.push('?areas=air');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(bar.search()).toBe(start);
  expect(due).toBeNull();
});
it('keeps the hash, which belongs to hosts', () => {
  location.hash = '#host';
  bar.push('?areas=air');
  idle();
  expect(location.hash).toBe('#host');
});
