// From a model to a draft: defaults filled in, interventions applied stage by stage, the model left as it was.
import { describe, expect, it } from 'vitest';
import { modelOf, networks, runWith } from '../../tests/scenario/networks.ts';
import type { Name, Row } from '../../tests/scenario/networks.ts';
import { draftOf } from './applyInterventions.ts';
import { outputOf } from './output.ts';
import { resolve } from './resolve.ts';

const draftFor = (name: Name, ...interventions: Row[]) => draftOf(resolve(modelOf(name, { interventions }), 'central'));

describe('a draft', () => {
  it('has what a document may leave out', () => {
    const { first, last, lines, links, demands } = draftFor('single');
    expect([first, last]).toEqual([2025, 2027]);
    expect(lines[0]).toMatchObject({ from: -Infinity, to: Infinity, adds: [], factors: [], outages: [] });
    expect(links.get('p>us')).toMatchObject({ from: -Infinity, to: Infinity, added: false });
    expect(demands.get('us')).toMatchObject({ opening: 0, target: 0, orders: [], priorities: [] });
  });

  it('has parties only where the agreement names them', () => {
    expect(draftFor('gated').agreements.get('club')!.parties).toEqual(
      new Map(Object.entries({ USA: 2020, JPN: 2027 })),
    );
  });

  it.each([
    {
      name: 'an add',
      intervention: { kind: 'capacity-add', line: 'p', approved: 2025, delay: 1, amount: 2 },
      expected: { adds: [{ start: 2026, ramp: 1, amount: 2 }] },
    },
    {
      name: 'a factor',
      intervention: { kind: 'capacity-factor', what: 'line', id: 'p', factor: 2 },
      expected: { factors: [{ from: -Infinity, to: Infinity, factor: 2 }] },
    },
    {
      name: 'an outage',
      intervention: { kind: 'knock-out', what: 'line', id: 'p', from: 2026, duration: 1 },
      expected: { outages: [{ from: 2026, duration: 1, residual: 0 }] },
    },
  ])('lists $name beside its line', ({ intervention, expected }) => {
    expect(draftFor('single', intervention).lines[0]).toMatchObject(expected);
  });

  it('does not touch the model', () => {
    const interventions = [{ kind: 'admit', agreement: 'club', country: 'AUS', year: 2025 }];
    const model = modelOf('gated', { interventions });
    draftOf(resolve(model, 'central'));
    expect(model.agreements).toEqual(networks.gated().agreements);
  });
});

describe('the order of interventions', () => {
  const sets: Record<string, Row[]> = {
    'a supplier and what is said of it': [
      { kind: 'knock-out', what: 'country', id: 'KOR', from: 2026, duration: 0.5 },
      { kind: 'capacity-add', line: 'q', approved: 2025, amount: 2 },
      { kind: 'link-add', link: { source: 'q', target: 'us', rank: 2 } },
      { kind: 'line-add', line: { id: 'q', item: 'missile', country: 'KOR', capacity: 4 } },
    ],
    'an agreement set, delayed and joined': [
      { kind: 'admit', agreement: 'club', country: 'JPN', year: 2025 },
      { kind: 'agreement-delay', id: 'club', years: 1 },
      { kind: 'agreement-set', id: 'club', from: 2025 },
    ],
    'orders and priorities': [
      { kind: 'orders', demand: 'us', factor: 2 },
      { kind: 'orders', demand: 'us', add: 1 },
      { kind: 'priority', demand: 'us', value: 3, to: 2025 },
      { kind: 'priority', demand: 'us', value: 0, from: 2026 },
    ],
  };

  it.each(Object.entries(sets))('does not matter: %s', (_, list) => {
    const forward = outputOf(runWith('gated', ...list));
    expect(outputOf(runWith('gated', ...[...list].reverse()))).toEqual(forward);
    expect(outputOf(runWith('gated', ...list.slice(1), list[0]!))).toEqual(forward);
    expect(outputOf(runWith('gated'))).not.toEqual(forward);
  });
});
