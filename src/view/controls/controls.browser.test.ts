// The controls under hand: the year's handle, the options of a filter, the tip at the edges of the window.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Years } from '../../model/years.ts';
import FilterOptions from './FilterOptions.svelte';
import Tip from './Tip.svelte';
import YearControl from './YearControl.svelte';

const counts = Array.from({ length: 30 }, (_, index) => ({ year: 2001 + index, facts: index, plans: 3 }));
const onpreview = vi.fn<(years: Years) => void>();
const onchange = vi.fn<(years: Years) => void>();
const years = (value: Years) =>
  render(YearControl, { years: value, counts, now: 2026, width: 400, lang: 'en', onpreview, onchange });

afterEach(() => {
  vi.useRealTimers();
  onpreview.mockReset();
  onchange.mockReset();
});

describe('the year', () => {
  it('steps by arrow keys: tried out, then chosen', async () => {
    const screen = await years({ from: 2026, to: 2026 });
    (screen.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onpreview).toHaveBeenCalledWith({ from: 2025, to: 2025 });
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ from: 2025, to: 2025 });
  });
  it('is tried out while dragged, and chosen when one lets go', async () => {
    const screen = await years({ from: 2026, to: 2026 });
    const input = screen.getByRole('slider').element() as HTMLInputElement;
    input.value = '2010';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onpreview).toHaveBeenCalledWith({ from: 2010, to: 2010 });
    expect(onchange).not.toHaveBeenCalled();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onchange).toHaveBeenCalledWith({ from: 2010, to: 2010 });
  });
  it('as a range has two handles that cannot cross', async () => {
    const screen = await years({ from: 2010, to: 2012 });
    const from = screen.getByRole('slider', { name: 'From year' }).element() as HTMLInputElement;
    from.value = '2020';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onchange).toHaveBeenLastCalledWith({ from: 2011, to: 2012 });
    const to = screen.getByRole('slider', { name: 'To year' }).element() as HTMLInputElement;
    to.value = '2001';
    to.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onchange).toHaveBeenLastCalledWith({ from: 2010, to: 2011 });
  });
  it('has no handle for all years', async () => {
    const screen = await years('all');
    expect(screen.container.querySelectorAll('input[type="range"]')).toHaveLength(0);
    await screen.getByRole('radio', { name: 'One year' }).click();
    expect(onchange).toHaveBeenCalledWith({ from: 2026, to: 2026 });
  });
  it('plays on from where it is, stops at the end, and keeps what it came to', async () => {
    const screen = await years({ from: 2028, to: 2028 });
    vi.useFakeTimers();
    (screen.getByRole('button').element() as HTMLElement).click();
    vi.advanceTimersByTime(10_000);
    expect(onpreview.mock.calls.map(([value]) => (value === 'all' ? 'all' : value.to))).toEqual([2028, 2029, 2030]);
    expect(onchange).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
  it('stops playing when one takes the handle', async () => {
    const screen = await years({ from: 2005, to: 2005 });
    vi.useFakeTimers();
    (screen.getByRole('button').element() as HTMLElement).click();
    const handle = screen.getByRole('slider').element();
    handle.dispatchEvent(new Event('input', { bubbles: true }));
    onpreview.mockClear();
    vi.advanceTimersByTime(5_000);
    expect(onpreview).not.toHaveBeenCalled();
  });
});

describe('the options of a filter', () => {
  const options = [
    { id: 'a', name: 'Alpha', lang: 'en' as const, count: 3 },
    { id: 'b', name: 'ベータ', lang: 'ja' as const, count: 0 },
  ];
  it('are chosen and dropped by the space bar, in the order of choosing', async () => {
    const choose = vi.fn();
    const screen = await render(FilterOptions, {
      legend: 'Areas',
      options,
      chosen: ['b'],
      lang: 'en',
      onchange: choose,
    });
    const [alpha, beta] = [...screen.container.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    alpha.focus();
    await userEvent.keyboard(' ');
    expect(choose).toHaveBeenLastCalledWith(['b', 'a']);
    beta.focus();
    await userEvent.keyboard(' ');
    expect(choose).toHaveBeenLastCalledWith([]);
  });
  it('say their language where it is another, and stay where nothing passes', async () => {
    const screen = await render(FilterOptions, { legend: 'Areas', options, chosen: [], lang: 'en', onchange: vi.fn() });
    expect(screen.container.querySelector('[lang="ja"]')?.textContent).toBe('ベータ');
    await expect.element(screen.getByRole('checkbox', { name: /ベータ/ })).toBeEnabled();
  });
});

describe('the tip', () => {
  it.each([
    ['in the middle', 100, 100],
    ['at the right edge', innerWidth - 5, 100],
    ['in the lower right corner', innerWidth - 5, innerHeight - 5],
  ])('stays in the window %s', async (_where, x, y) => {
    const screen = await render(Tip, { tip: { text: 'Japan and US, Missiles: 12 programmes', x, y } });
    const box = screen.container.querySelector('div')!.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });
  it('is nothing without a mark', async () => {
    const screen = await render(Tip, { tip: null });
    expect(screen.container.textContent).toBe('');
  });
});
