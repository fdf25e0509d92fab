// The table under hand: sorting by its headings, opening a row, walking by keys, all rows on request.
import { beforeAll, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { atlasOf, everything, programme, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import TableFigure from './TableFigure.svelte';
import { tableColumns, tableRows } from './tableRows.ts';

const onselect = vi.fn<(key: string) => void>();
const onsort = vi.fn<(column: string, descending: boolean) => void>();
const propsOf = (atlas = tiny) => ({
  table: 'programs' as const,
  columns: tableColumns('programs', null, 'en'),
  rows: tableRows(atlas, applyFilter(atlas, everything), 'programs', null, 'en'),
  sort: null,
  lang: 'en' as const,
  selection: null,
  sourcesOf: () => [],
  onselect,
  onsort,
});
const many = atlasOf({ programs: Array.from({ length: 400 }, (_, index) => programme(`p${1000 + index}`)) });

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

it('draws what is near, all of it on request, and never says a wrong number', async () => {
  const screen = await render(TableFigure, propsOf(many));
  const count = (): number => screen.container.querySelectorAll('tbody tr[data-row]').length;
  expect(screen.container.querySelector('caption')?.textContent).toBe('Programmes: 400 rows');
  expect(count()).toBeLessThan(200);
  await screen.getByRole('button', { name: 'Show all 400 rows' }).click();
  expect(count()).toBe(400);
});

it('is one tab stop; the keys reach the last row, which is drawn when it is needed', async () => {
  const screen = await render(TableFigure, propsOf(many));
  const table = screen.container.querySelector('table')!;
  expect(table.querySelectorAll('tbody [tabindex="0"]').length).toBe(1);
  table.querySelector<HTMLElement>('tbody [tabindex="0"]')!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Programme p1001');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(() => document.activeElement?.closest('tr')?.dataset['row']).toBe('399');
  await userEvent.keyboard('{Home}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Programme p1399');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Programme p1389');
  expect(table.querySelectorAll('tbody [tabindex="0"]').length).toBe(1);
});

it('says that no row passes', async () => {
  const screen = await render(TableFigure, { ...propsOf(), rows: [] });
  await expect.element(screen.getByText('No row passes the filters.')).toBeVisible();
});
