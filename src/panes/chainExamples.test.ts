// Each worked example has a chain of some length in the shipped data.
import { expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { findChains } from '../model/chains.ts';
import { networkOf } from '../model/network.ts';
import { chainExamples } from './chainExamples.ts';

it.each(chainExamples)('$from is tied to $to over at least one record between', ({ from, to }) => {
  const found = findChains(networkOf(real), from, to);
  expect(found).toMatchObject({ steps: expect.any(Number) });
  if (typeof found !== 'string') expect(found.steps).toBeGreaterThanOrEqual(2);
});
