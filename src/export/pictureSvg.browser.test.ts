// What of a pane's controls goes into a picture of it: what was chosen, and of what.
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Choice from '../view/controls/Choice.svelte';
import { pictureSvg } from './pictureSvg.ts';

it('says of a list of options which one was chosen, and of a mark that is a button what it says', () => {
  const root = document.createElement('div');
  root.innerHTML =
    '<label>Row <select><option>US</option><option selected>UK</option></select></label>' +
    '<button data-key="families/air">Combat aircraft</button><button>Close</button>';
  document.body.append(root);
  const { markup } = pictureSvg(root);
  expect(markup).toContain('Row');
  expect(markup).toContain('>UK<');
  expect(markup).toContain('Combat aircraft');
  expect(markup).not.toContain('>US<');
  expect(markup).not.toContain('Close');
  root.remove();
});

it('says what a choice is of and what was chosen, not what could have been', async () => {
  const options = [
    { value: 'count', text: 'programmes' },
    { value: 'value', text: 'money' },
  ];
  const screen = await render(Choice, { label: 'Width', options, value: 'count', onchange: () => undefined });
  const { markup } = pictureSvg(screen.container);
  expect(markup).toContain('Width');
  expect(markup).toContain('programmes');
  expect(markup).not.toContain('money');
});

it('leaves no gap where the other options of a choice stood, and the page as it was', async () => {
  const options = ['first', 'second', 'third'].map((value) => ({ value, text: value }));
  const screen = await render(Choice, { label: 'Width', options, value: 'third', onchange: () => undefined });
  const heightBefore = screen.container.getBoundingClientRect().height;
  const { markup } = pictureSvg(screen.container);
  const xOf = (text: string): number => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${text}<`).exec(markup)?.[1]);
  expect(xOf('third') - xOf('Width')).toBeLessThan(90);
  expect(screen.container.getBoundingClientRect().height).toBe(heightBefore);
  for (const input of screen.container.querySelectorAll('input')) expect(input.checkVisibility()).toBe(true);
});

it('draws a border inside its box, so that what lies over the box covers it as on the screen', () => {
  const root = document.createElement('div');
  root.style.cssText =
    'position:absolute;left:0;top:0;width:40px;height:14px;box-sizing:border-box;border:2px dashed red';
  document.body.append(root);
  const { markup } = pictureSvg(root);
  const paths = [...markup.matchAll(/d="M([\d.]+) ([\d.]+)l/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(paths).toEqual([
    [0, 1],
    [0, 13],
    [1, 0],
    [39, 0],
  ]);
  root.remove();
});
