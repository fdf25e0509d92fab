// Roving focus on real elements: one tab stop, arrows to the nearest mark, and a stop that survives marks that come and go.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { roving } from './roving.svelte.ts';

let svg: SVGSVGElement;
let cleanup: void | (() => void);
const markOf = (key: string): SVGElement => svg.querySelector<SVGElement>(`[data-key="${key}"]`)!;
const focused = (): string | undefined => (document.activeElement as SVGElement).dataset['key'];
const stops = (): (string | undefined)[] =>
  [...svg.querySelectorAll<SVGElement>('[tabindex="0"]')].map((own) => own.dataset['key']);

beforeEach(() => {
  document.body.innerHTML = `<svg width="300" height="300">${(
    [
      ['west', 20, 150],
      ['middle', 150, 150],
      ['east', 280, 150],
      ['north', 150, 20],
      ['aside', 200, 60],
    ] as const
  )
    .map(([key, x, y]) => `<g data-key="${key}" tabindex="-1"><circle cx="${x}" cy="${y}" r="8"/></g>`)
    .join('')}</svg>`;
  svg = document.querySelector('svg')!;
  cleanup = roving()(svg);
});
afterEach(() => {
  cleanup?.();
  document.body.replaceChildren();
});

describe('roving focus', () => {
  it('has one tab stop: the first mark, then the one that had the focus', async () => {
    expect(stops()).toEqual(['west']);
    markOf('west').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(stops()).toEqual(['middle']);
  });
  it.each([
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east'],
    ['ArrowUp', 'north'],
    ['ArrowDown', 'middle'], // nothing lies that way: the focus stays
    ['Home', 'west'],
    ['End', 'aside'],
    ['PageDown', 'east'],
    ['PageUp', 'west'],
  ])('%s goes from the middle to %s', async (key, to) => {
    markOf('middle').focus();
    await userEvent.keyboard(`{${key}}`);
    expect(focused()).toBe(to);
  });
  it.each(['Enter', ' '])('%o clicks the mark', async (key) => {
    const onclick = vi.fn();
    markOf('east').addEventListener('click', onclick);
    markOf('east').focus();
    await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
    expect(onclick).toHaveBeenCalledOnce();
  });
  it('letters go to the next mark whose name, or a word of it, begins with them', async () => {
    const names = {
      west: 'Japan',
      middle: 'United States',
      east: 'Jordan',
      north: 'Forge of United',
      aside: '三菱重工業',
    };
    for (const [key, name] of Object.entries(names)) markOf(key).setAttribute('aria-label', name);
    markOf('west').focus();
    await userEvent.keyboard('j');
    expect(focused()).toBe('east');
    await userEvent.keyboard('j'); // again: the next one, round to the first
    expect(focused()).toBe('west');
    cleanup?.();
    cleanup = roving()(svg); // what was typed is forgotten
    await userEvent.keyboard('uni');
    expect(focused()).toBe('middle');
  });
  it('leaves other keys alone', () => {
    markOf('east').focus();
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    markOf('east').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
  it('moves the stop when its mark leaves, and gives none to marks that come', async () => {
    markOf('middle').focus();
    markOf('middle').remove();
    await vi.waitFor(() => expect(stops()).toEqual(['west']));
    svg.insertAdjacentHTML('beforeend', '');
    const late = svg.appendChild(markOf('east').cloneNode(true)) as SVGElement;
    late.dataset['key'] = 'late';
    late.setAttribute('tabindex', '0');
    await vi.waitFor(() => expect(stops()).toEqual(['west']));
  });
  it('lets go when the picture leaves', async () => {
    cleanup?.();
    cleanup = undefined;
    markOf('middle').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('middle');
  });
});
