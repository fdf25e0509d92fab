// What follows the first picture by a frame: the latest, and only once that picture is painted.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Trail, type Drawn } from './trail.svelte.ts';

const set = (name: string): Drawn => ({ shown: { name }, filter: { name } }) as unknown as Drawn;
let due: (() => void) | null;
let trail: Trail;
let stop: () => void;
let show: (next: Drawn) => void;
const painted = (): void => {
  const run = due;
  due = null;
  run?.();
  flushSync();
};

beforeEach(() => {
  due = null;
  let now = $state.raw(set('all'));
  show = (next) => {
    now = next;
    flushSync();
  };
  stop = $effect.root(() => {
    trail = new Trail(
      () => now,
      (run) => {
        due = run;
        return () => (due = null);
      },
    );
  });
  flushSync();
});
afterEach(() => stop());

it('begins with what is shown, and waits for nothing', () => {
  expect(trail.drawn).toEqual(set('all'));
  expect(due).toBeNull();
});
it('follows when the first picture has been painted', () => {
  show(set('air'));
  expect(trail.drawn).toEqual(set('all'));
  painted();
  expect(trail.drawn).toEqual(set('air'));
  expect(due).toBeNull();
});
it('follows to the latest of rapid changes, without a stop between', () => {
  show(set('air'));
  const first = due;
  show(set('sea'));
  show(set('space'));
  expect(due).toBe(first);
  painted();
  expect(trail.drawn).toEqual(set('space'));
});
it('follows again after it has followed', () => {
  for (const name of ['air', 'all', 'sea']) {
    show(set(name));
    painted();
    expect(trail.drawn).toEqual(set(name));
  }
});
it('follows no more when the page that shows it is gone', () => {
  show(set('air'));
  stop();
  expect(due).toBeNull();
});
