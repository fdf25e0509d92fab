// Parts of a model that have nothing to do with one another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf, networks } from '../../tests/scenario/networks.ts';
import type { Name } from '../../tests/scenario/networks.ts';
import { randomModel } from '../../tests/laws/randomModel.ts';
import { draftOf } from './applyInterventions.ts';
import { componentsOf } from './components.ts';
import { netOf } from './net.ts';
import { resolve } from './resolve.ts';
import type { Model } from './schema.ts';
import { Simulation } from './simulate.ts';

const partsOf = (model: Model) => componentsOf(draftOf(resolve(model, 'central')));
const namesOf = (model: Model) =>
  partsOf(model).map(({ lines, demands }) => [...lines.map(({ line }) => line.id), ...demands.keys()]);

describe('parts', () => {
  it.each([
    { name: 'pair', expected: [['asm', 'seek', 'us']] },
    { name: 'diamond', expected: [['asm', 'left', 'right', 'mine', 'us']] },
    { name: 'disconnected', expected: [['p', 'us'], ['alone'], ['nobody']] },
    { name: 'gated', expected: [['p', 'us', 'jp']] },
  ] as { name: Name; expected: string[][] }[])('of $name are $expected', ({ name, expected }) => {
    expect(namesOf(modelOf(name))).toEqual(expected);
  });

  it('keep their links, buffers and agreements', () => {
    const [part] = partsOf(modelOf('buffered'));
    expect([...part!.links.keys()]).toEqual(['seek>asm', 'asm>us']);
    expect([...part!.buffers.keys()]).toEqual(['depot']);
    expect([...partsOf(modelOf('gated'))[0]!.agreements.keys()]).toEqual(['club']);
  });

  it('are joined by a link that an intervention adds', () => {
    const extra = { ...networks.disconnected(), interventions: [] as object[] };
    const line = {
      kind: 'line-add',
      line: { id: 'yard', item: 'boat', country: 'USA', capacity: 1, inputs: [{ item: 'kite', perUnit: 1 }] },
    };
    const links = [
      { kind: 'link-add', link: { source: 'alone', target: 'yard' } },
      { kind: 'link-add', link: { source: 'yard', target: 'nobody' } },
    ];
    const joined = { ...extra, interventions: [line, ...links] } as unknown as Model;
    expect(namesOf(joined)).toEqual([
      ['p', 'us'],
      ['alone', 'yard', 'nobody'],
    ]);
  });
});

it('run on their own give what the whole gives', () => {
  const cumulative = (draft: ReturnType<typeof draftOf>) => {
    const net = netOf(draft);
    const simulation = new Simulation(net);
    for (let t = 0; t < net.span; t++) simulation.step(t);
    return net.demands.map(({ demand }, d): [string, number] => [demand.id, simulation.state.cumulative[d]!]);
  };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draft = draftOf(resolve(randomModel(seed, { interventions: true }) as Model, 'central'));
      const whole = new Map(cumulative(draft));
      const parts = componentsOf(draft).flatMap(cumulative);
      expect(parts).toHaveLength(whole.size);
      for (const [id, units] of parts) expect(units).toBeCloseTo(whole.get(id)!, 6);
    }),
    { numRuns: 60 },
  );
});
