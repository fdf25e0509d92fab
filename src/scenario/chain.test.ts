// Everything that stands upstream of a demand, with its place in the document.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import type { Name, Row } from '../../tests/scenario/networks.ts';
import { chainOf } from './chain.ts';
import { resolve } from './resolve.ts';

const placesOf = (name: Name, demand?: string, ...interventions: Row[]) =>
  chainOf(resolve(modelOf(name, { interventions }), 'central'), demand).places;

describe('the chain of a demand', () => {
  it.each([
    { name: 'single', demand: 'us', expected: ['lines[0]', 'links[0]', 'demands[0]'] },
    { name: 'pair', demand: 'us', expected: ['lines[0]', 'lines[1]', 'links[1]', 'links[0]', 'demands[0]'] },
    {
      name: 'diamond',
      demand: 'us',
      expected: [
        'lines[0]',
        'lines[1]',
        'lines[2]',
        'lines[3]',
        'links[4]',
        'links[2]',
        'links[3]',
        'links[1]',
        'links[0]',
        'demands[0]',
      ],
    },
    { name: 'disconnected', demand: 'us', expected: ['lines[0]', 'links[0]', 'demands[0]'] },
    { name: 'disconnected', demand: 'nobody', expected: ['demands[1]'] },
    { name: 'gated', demand: 'us', expected: ['lines[0]', 'links[0]', 'demands[0]'] },
    { name: 'gated', demand: 'jp', expected: ['lines[0]', 'links[1]', 'demands[1]', 'agreements[0]'] },
    { name: 'priority', demand: 'jp', expected: ['lines[0]', 'links[1]', 'demands[1]'] },
    {
      name: 'buffered',
      demand: 'us',
      expected: ['lines[0]', 'lines[1]', 'links[1]', 'links[0]', 'buffers[0]', 'demands[0]'],
    },
  ] as const)('$demand in $name', ({ name, demand, expected }) => {
    expect(placesOf(name, demand)).toEqual(expected);
  });

  it('is everything where no demand is named', () => {
    expect(placesOf('disconnected')).toEqual(['lines[0]', 'lines[1]', 'links[0]', 'demands[0]', 'demands[1]']);
  });

  it('of nobody is an error', () => {
    expect(() => placesOf('single', 'jp')).toThrow(new RangeError('no demand has the id "jp"'));
  });
});

describe('interventions in a chain', () => {
  const out = (what: string, id: string): Row => ({ kind: 'knock-out', what, id, from: 2025, duration: 1 });

  it.each([
    { name: 'on a line of it', intervention: out('line', 'seek'), is: true },
    { name: 'on an item of it', intervention: out('item', 'seeker'), is: true },
    { name: 'on an organization of it', intervention: out('org', 'prime'), is: true },
    { name: 'on a country of it', intervention: out('country', 'JPN'), is: true },
    { name: 'on its orders', intervention: { kind: 'orders', demand: 'us', add: 1 }, is: true },
    { name: 'on a link of it', intervention: { kind: 'link-remove', id: 'seek>asm' }, is: true },
    {
      name: 'on the capacity of a line of it',
      intervention: { kind: 'capacity-add', line: 'asm', approved: 2025, amount: 1 },
      is: true,
    },
  ])('$name', ({ intervention, is }) => {
    expect(placesOf('pair', 'us', intervention).includes('interventions[0]')).toBe(is);
  });

  it('are left out where they speak of something else', () => {
    expect(placesOf('disconnected', 'us', out('line', 'alone'))).not.toContain('interventions[0]');
    expect(placesOf('disconnected', 'us', out('country', 'NZL'))).not.toContain('interventions[0]');
    expect(placesOf('disconnected', 'us', { kind: 'orders', demand: 'nobody', add: 1 })).not.toContain(
      'interventions[0]',
    );
  });

  it('on a gate of it count only where the gate is in the chain', () => {
    const delay = { kind: 'agreement-delay', id: 'club', years: 1 };
    expect(placesOf('gated', 'jp', delay)).toContain('interventions[0]');
    expect(placesOf('gated', 'us', delay)).not.toContain('interventions[0]');
  });

  it('that add a supplier are part of it once', () => {
    const line = { id: 'q', item: 'missile', country: 'KOR', capacity: 3 };
    const link = { source: 'q', target: 'us' };
    const places = placesOf('single', 'us', { kind: 'line-add', line }, { kind: 'link-add', link });
    expect(places).toEqual(['lines[0]', 'interventions[0]', 'links[0]', 'interventions[1]', 'demands[0]']);
  });
});
