// What each kind of intervention takes hold of.
import { expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import type { Name, Row } from '../../tests/scenario/networks.ts';
import { draftOf } from './applyInterventions.ts';
import { resolve } from './resolve.ts';
import { touchedBy } from './touched.ts';

const cases: { on: Name; intervention: Row; expected: Record<string, string[]> }[] = [
  {
    on: 'pair',
    intervention: { kind: 'capacity-add', line: 'seek', approved: 2025, amount: 1 },
    expected: { lines: ['seek'] },
  },
  {
    on: 'pair',
    intervention: { kind: 'capacity-factor', what: 'country', id: 'JPN', factor: 2 },
    expected: { lines: ['seek'] },
  },
  {
    on: 'pair',
    intervention: { kind: 'knock-out', what: 'org', id: 'prime', from: 2025, duration: 1 },
    expected: { lines: ['asm'] },
  },
  {
    on: 'diamond',
    intervention: { kind: 'knock-out', what: 'country', id: 'USA', from: 2025, duration: 1 },
    expected: { lines: ['asm', 'left'] },
  },
  {
    on: 'pair',
    intervention: { kind: 'line-add', line: { id: 'new', item: 'seeker', country: 'AUS', capacity: 1 } },
    expected: { lines: ['new'] },
  },
  {
    on: 'pair',
    intervention: { kind: 'link-add', link: { id: 'again', source: 'asm', target: 'us' } },
    expected: { links: ['again'] },
  },
  { on: 'pair', intervention: { kind: 'link-remove', id: 'seek>asm' }, expected: { links: ['seek>asm'] } },
  {
    on: 'gated',
    intervention: { kind: 'agreement-set', id: 'club', from: 2026 },
    expected: { agreements: ['club'], links: ['p>jp'] },
  },
  {
    on: 'gated',
    intervention: { kind: 'agreement-delay', id: 'club', years: 2 },
    expected: { agreements: ['club'], links: ['p>jp'] },
  },
  {
    on: 'gated',
    intervention: { kind: 'admit', agreement: 'club', country: 'JPN', year: 2026 },
    expected: { agreements: ['club'], links: ['p>jp'] },
  },
  {
    on: 'gated',
    intervention: { kind: 'admit', agreement: 'club', country: 'NZL', year: 2026 },
    expected: { agreements: ['club'] },
  },
  { on: 'pair', intervention: { kind: 'orders', demand: 'us', add: 1 }, expected: { demands: ['us'] } },
  { on: 'priority', intervention: { kind: 'priority', demand: 'jp', value: 1 }, expected: { demands: ['jp'] } },
  { on: 'buffered', intervention: { kind: 'buffer-set', id: 'depot', opening: 9 }, expected: { lines: ['asm'] } },
];

it.each(cases)('$intervention takes hold of $expected', ({ on, intervention, expected }) => {
  const plain = resolve(modelOf(on, { interventions: [intervention] }), 'central');
  const nothing = { lines: [], links: [], demands: [], agreements: [] };
  expect(touchedBy(plain.interventions![0]!, draftOf(plain))).toEqual({ ...nothing, ...expected });
});

it('a stock and a buffer may be the buyer’s', () => {
  const demands = [{ id: 'us', item: 'missile', country: 'USA', orders: 8, stock: { opening: 5, target: 9 } }];
  const buffers = [{ id: 'shelf', at: 'us', item: 'missile', opening: 2 }];
  const interventions = [
    { kind: 'stock-set', id: 'us', opening: 1 },
    { kind: 'buffer-set', id: 'shelf', opening: 1 },
  ];
  const plain = resolve(modelOf('single', { demands, buffers, interventions }), 'central');
  for (const each of plain.interventions!) expect(touchedBy(each, draftOf(plain)).demands).toEqual(['us']);
});
