import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Parameter } from '../../scenario/shipped/parameter.ts';
import ParameterControl from './ParameterControl.svelte';

const parameter: Parameter = {
  id: 'top',
  label: { en: 'What the line can make', ja: 'ラインの生産能力' },
  unit: { en: 'missiles a year', ja: '発/年' },
  kind: 'number',
  role: 'lever',
  low: 40,
  central: 60,
  high: 80,
  step: 5,
  grade: 'assumed',
  note: { en: 'Ours.', ja: '仮定。' },
};

function setting(own: Partial<Parameter> = {}, value?: number) {
  const [onpreview, onchange] = [vi.fn(), vi.fn()];
  const screen = render(ParameterControl, {
    parameter: { ...parameter, ...own },
    value,
    lang: 'en' as const,
    sources: [],
    onpreview,
    onchange,
  });
  return { screen, onpreview, onchange };
}

it('moves by its step with the arrow keys, drawn at once and then remembered', async () => {
  const { screen, onpreview, onchange } = setting();
  const slider = (await screen).getByRole('slider', { name: 'What the line can make' });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onpreview).toHaveBeenCalledWith(65);
  expect(onchange).toHaveBeenCalledWith(65);
});

it('says its value with the unit', async () => {
  const { screen } = setting();
  const slider = (await screen).getByRole('slider');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '60 missiles a year');
});

it('takes a typed number, kept between its ends', async () => {
  const { screen, onchange } = setting();
  const typed = (await screen).getByRole('spinbutton');
  await userEvent.fill(typed, '500');
  await userEvent.keyboard('{Tab}');
  expect(onchange).toHaveBeenCalledWith(80);
});

it('goes back to as shipped', async () => {
  const { screen, onchange } = setting({}, 75);
  await (await screen).getByRole('button', { name: /^Reset/ }).click();
  expect(onchange).toHaveBeenCalledWith(undefined);
});

it('writes the last year as never', async () => {
  const { screen } = setting({ kind: 'year', low: 2046, central: 2031, high: 2028, never: 2046 }, 2046);
  const slider = (await screen).getByRole('slider');
  await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('never'));
});
