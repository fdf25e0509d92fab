// The panel under hand: what it says while it waits, when it fails, and where its names and sources lead.
import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import type { Details } from '../../model/details.ts';
import DetailsPanel from './DetailsPanel.svelte';
import Shortened from './Shortened.svelte';

const program = tiny.programs[0]!;
const details: Details = {
  records: {
    organizations: {},
    sites: {},
    programs: { [program.id]: { summary: 'What it is for.', sources: ['a-report'] } },
    agreements: {},
    components: {},
    relations: {},
    events: {},
  },
  figures: [],
  openQuestions: [],
  sources: {
    'a-report': {
      id: 'a-report',
      publisher: 'The ministry',
      title: 'A report',
      date: '2025-03-01',
      url: 'https://example.org/report',
      read: '2026-11-01',
      kind: 'government',
    },
  },
};
const actions = { onselect: vi.fn(), onclose: vi.fn(), onretry: vi.fn() };
const props = {
  atlas: tiny,
  focus: `programs/${program.id}`,
  details: null,
  shownPrograms: new Set(tiny.programs.map((row) => row.id)),
  failure: null,
  lang: 'en' as const,
  ...actions,
};

it('has name and facts at once, then sources that lead out', async () => {
  const screen = await render(DetailsPanel, props);
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(program.name);
  await expect.element(screen.getByText('Loading the details…')).toBeVisible();
  await screen.rerender({ details });
  await expect.element(screen.getByText('What it is for.')).toBeVisible();
  const source = screen.getByRole('link', { name: /^The ministry, .*2025$/ });
  await expect.element(source).toHaveAttribute('href', 'https://example.org/report');
  await expect.element(source).toHaveAttribute('rel', 'noopener noreferrer');
});
it('says why the details did not come, and asks again', async () => {
  const screen = await render(DetailsPanel, { ...props, failure: 'data/sources.json: no answer' });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('data/sources.json: no answer');
  await screen.getByRole('button', { name: 'Try again' }).click();
  expect(actions.onretry).toHaveBeenCalledOnce();
});
it('leads to the records that it names, and closes', async () => {
  const screen = await render(DetailsPanel, { ...props, details });
  screen.container.querySelector<HTMLElement>('dd button')!.click();
  expect(actions.onselect).toHaveBeenCalledWith(expect.stringMatching(/^[a-z]+\/\S+$/));
  await screen.getByRole('button', { name: 'Close details' }).click();
  expect(actions.onclose).toHaveBeenCalledOnce();
});
it('links to the chain and to an error report only where there are any', async () => {
  const screen = await render(DetailsPanel, { ...props, details });
  expect(screen.container.querySelector('.report')).toBeNull();
  const onnetwork = vi.fn();
  await screen.rerender({ onnetwork, reportHref: 'mailto:desk@example.org' });
  await screen.getByRole('button', { name: /Show its chain/ }).click();
  expect(onnetwork).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('link', { name: 'Report an error' })).toBeVisible();
});
it('a long list is short at first, opens on request, and another list starts short again', async () => {
  const item = createRawSnippet((row: () => { id: string }) => ({ render: () => `<b>${row().id}</b>` }));
  const listOf = (name: string) => Array.from({ length: 9 }, (_, index) => ({ id: `${name}${index}` }));
  const screen = await render(Shortened, { items: listOf('a'), lang: 'en', first: 3, item });
  const count = (): number => screen.container.querySelectorAll('li').length;
  expect(count()).toBe(3);
  await screen.getByRole('button', { name: 'Show 6 more' }).click();
  expect(count()).toBe(9);
  await screen.rerender({ items: listOf('b') });
  expect(count()).toBe(3);
  await screen.rerender({ items: listOf('c').slice(0, 4) }); // a single one is not worth a button
  expect(count()).toBe(4);
});
