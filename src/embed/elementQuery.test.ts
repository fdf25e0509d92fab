// Attributes become parameters; those that every element may have do not.
import { expect, it } from 'vitest';
import { queryOfAttributes } from './elementQuery.ts';

const element = (attributes: Record<string, string>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) as unknown as NamedNodeMap,
});

it('takes the state, and attributes over it', () => {
  expect(queryOfAttributes(element({ state: '?view=map&years=2030', years: '2026', lang: 'ja-JP' }))).toBe(
    'view=map&years=2026&lang=ja',
  );
});
it('leaves global attributes alone', () => {
  const own = { id: 'a', class: 'b', style: 'c', title: 'd', 'data-theme': 'dark', 'aria-label': 'e', view: 'flows' };
  expect(queryOfAttributes(element(own))).toBe('view=flows');
});
