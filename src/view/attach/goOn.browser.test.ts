// Where the focus goes on, though what it goes to comes later.
import { beforeEach, expect, it } from 'vitest';
import { goOnAt, watchFocus } from './goOn.ts';

const add = (tag: string, label: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = label;
  document.body.append(element);
  return element;
};
const heading = (): HTMLElement | null => document.querySelector('h2');

beforeEach(() => document.body.replaceChildren());

it('goes on at once at what is there, though it is no tab stop', () => {
  add('h2', 'Details');
  goOnAt('h2');
  expect(document.activeElement).toBe(heading());
});
it('waits for what is drawn later, while the focus stays where it was', async () => {
  add('button', 'Mark').focus();
  goOnAt('h2');
  add('p', 'Loading');
  add('h2', 'Details');
  await expect.poll(() => document.activeElement).toBe(heading());
});
it('waits though what had the focus is gone', async () => {
  const mark = add('button', 'Mark');
  mark.focus();
  goOnAt('h2');
  mark.remove();
  add('h2', 'Details');
  await expect.poll(() => document.activeElement).toBe(heading());
});
it('lets the focus be where the reader has moved it meanwhile', async () => {
  add('button', 'Mark').focus();
  goOnAt('h2');
  const other = add('button', 'Other');
  other.focus();
  add('h2', 'Details');
  await new Promise((done) => setTimeout(done)); // observers are told before any task
  expect(document.activeElement).toBe(other);
});
it('counts the focus as lost only where it is not on its way to a place', async () => {
  const watched = watchFocus();
  const press = (): HTMLElement => {
    const mark = add('button', 'Mark');
    mark.focus();
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    return mark;
  };
  press().remove();
  expect(watched.isLost()).toBe(true);
  const mark = press();
  goOnAt('h2');
  mark.remove();
  expect(watched.isLost()).toBe(false);
  add('h2', 'Details');
  await expect.poll(() => document.activeElement).toBe(heading());
  press().remove();
  expect(watched.isLost()).toBe(true);
  watched.stop();
});
