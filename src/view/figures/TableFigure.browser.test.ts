// The table under hand: sorting by its headings, opening a row, all rows on request.
import { beforeAll, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { atlasOf, everything, programme, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import TableFigure from './TableFigure.svelte';

const onselect = vi.fn<(key: string) => void>();
const onsort = vi.fn<(column: string, descending: boolean) => void>();
const propsOf = (atlas = tiny) => ({
  atlas,
  shown: applyFilter(atlas, everything),
  table: 'programs' as const,
  sort: null,
  lang: 'en' as const,
  selection: null,
  onselect,
  onsort,
});

beforeAll(() => page.viewport(1000, 700)); // on a phone rows are cards, without headings

it('sorts upward first, then downward', async () => {
  const screen = await render(TableFigure, propsOf());
  const name = screen.getByRole('columnheader', { name: 'Name' });
  await expect.element(name).toHaveAttribute('aria-sort', 'none');
  await name.getByRole('button').click();
  expect(onsort).toHaveBeenLastCalledWith('name', false);
  await screen.rerender({ sort: { column: 'name', descending: false } });
  await expect.element(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await screen.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  expect(onsort).toHaveBeenLastCalledWith('name', true);
});
it('opens the record of a row', async () => {
  const screen = await render(TableFigure, propsOf());
  const first = screen.container.querySelector<HTMLElement>('tbody button')!;
  first.click();
  expect(onselect).toHaveBeenLastCalledWith(`programs/${tiny.programs[0]!.id}`);
});
it('draws a hundred rows first, all of them on request, and never says a wrong number', async () => {
  const many = atlasOf({ programs: Array.from({ length: 130 }, (_, index) => programme(`p${index}`)) });
  const screen = await render(TableFigure, propsOf(many));
  const count = (): number => screen.container.querySelectorAll('tbody tr').length;
  expect(screen.container.querySelector('caption')?.textContent).toBe('Programmes: 130 rows');
  expect(count()).toBe(100);
  await screen.getByRole('button', { name: 'Show all 130 rows' }).click();
  expect(count()).toBe(130);
});
it('says that no row passes', async () => {
  const screen = await render(TableFigure, { ...propsOf(), shown: { ...propsOf().shown, programs: [] } });
  await expect.element(screen.getByText('No row passes the filters.')).toBeVisible();
});
