import { beforeEach, expect, it } from 'vitest';
import type { Years } from '../model/years.ts';
import { Scrub } from './scrub.ts';

const at = (year: number): Years => ({ from: year, to: year });
let shown: Years;
let due: (() => void) | null;
let scrub: Scrub;
const painted = (): void => {
  const run = due;
  due = null;
  run?.();
};

beforeEach(() => {
  shown = at(2026);
  due = null;
  scrub = new Scrub(
    (years) => (shown = years),
    (run) => {
      due = run;
      return () => (due = null);
    },
  );
});

it('draws at once, and is done when both pictures have been painted', () => {
  scrub.draw(at(2025));
  expect(shown).toEqual(at(2025));
  painted();
  painted();
  expect(due).toBeNull();
});
it('draws the latest of what was asked for meanwhile, and nothing between', () => {
  for (const year of [2025, 2024, 2023, 2022]) scrub.draw(at(year));
  expect(shown).toEqual(at(2025));
  painted();
  scrub.draw(at(2021));
  expect(shown).toEqual(at(2025));
  painted();
  expect(shown).toEqual(at(2021));
});
it('takes back what was to come, when one lets go', () => {
  scrub.draw(at(2025));
  scrub.draw(at(2024));
  scrub.end();
  expect(due).toBeNull();
  scrub.draw(at(2020));
  expect(shown).toEqual(at(2020));
});
it('draws all years too', () => {
  scrub.draw(at(2025));
  scrub.draw('all');
  painted();
  painted();
  expect(shown).toBe('all');
});
