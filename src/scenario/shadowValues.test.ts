// What one more unit a year is worth: a slope to the right.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { shadowValues } from './shadowValues.ts';

const near = (value: number) => expect.closeTo(value, 6) as number;

describe('shadow values', () => {
  it.each([
    { name: 'of the only line: one a year for three years', network: 'single', expected: { p: { us: near(3) } } },
    {
      name: 'of a line that never binds: nothing',
      network: 'pair',
      expected: { asm: { us: 0 }, seek: { us: near(3) } },
    },
    {
      name: 'of ore, three to a plane: a third of it',
      network: 'diamond',
      expected: { asm: { us: 0 }, left: { us: 0 }, mine: { us: near(1) }, right: { us: 0 } },
    },
    {
      name: 'go to the second buyer where the first is full',
      network: 'priority',
      expected: { p: { us: 0, jp: near(3) } },
    },
    // a seeker made while the depot lasts leaves one there for the third year
    {
      name: 'count years of plenty where what is saved is used later',
      network: 'buffered',
      expected: { asm: { us: 0 }, seek: { us: near(3) } },
    },
    {
      name: 'of a line nobody buys from',
      network: 'disconnected',
      expected: { alone: { us: 0, nobody: 0 }, p: { us: near(3), nobody: 0 } },
    },
  ] as const)('$name', async ({ network, expected }) => {
    expect(await shadowValues(modelOf(network))).toEqual(expected);
  });

  it.each([
    { name: 'unknown', capacity: null, expected: 0 },
    // the step is 1 unit where there is none: 1 a year
    { name: '0', capacity: 0, expected: 3 },
  ])('of a capacity of $name', async ({ capacity, expected }) => {
    const document = changed('single', ({ lines }) => (lines[0]!['capacity'] = capacity));
    expect((await shadowValues(parseModel(document)))['p']!['us']).toBeCloseTo(expected, 6);
  });

  it('are taken before factors: half of a halved line', async () => {
    const half = { kind: 'capacity-factor', what: 'line', id: 'p', factor: 0.5 };
    expect((await shadowValues(modelOf('single', { interventions: [half] })))['p']!['us']).toBeCloseTo(1.5, 6);
  });

  it('are those of the case asked for', async () => {
    // at the high end 8 of 8 are delivered and nothing binds
    expect(await shadowValues(modelOf('ranged'), { case: 'high' })).toEqual({ asm: { us: 0 }, seek: { us: 0 } });
  });
});
