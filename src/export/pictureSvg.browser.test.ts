// What of a pane's controls goes into a picture of it: what was chosen, and of what.
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Choice from '../view/controls/Choice.svelte';
import { pictureSvg } from './pictureSvg.ts';

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
