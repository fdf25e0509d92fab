// What a figure rests on: numbers by grade, capacities known, sources, parameters.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { honestyOf } from './honesty.ts';
import type { Origins } from './honesty.ts';
import { parseModel } from './parse.ts';

const origins: Origins = {
  'lines/asm/capacity/2024': { grade: 'reported', sources: ['paper'] },
  'lines/asm/capacity/2030': { grade: 'estimated', sources: ['paper', 'letter'] },
  'lines/asm/inputs/seeker': { grade: 'assumed', sources: [] },
  'lines/seek/capacity/2024': { grade: 'estimated', sources: ['article'] },
  'links/seek>asm/delay': { grade: 'assumed' },
  'links/other>asm/delay': { grade: 'assumed' },
  'demands/us/orders/2024': { grade: 'reported', sources: ['book'] },
  'demands/jp/orders/2024': { grade: 'assumed' },
  'lines/alone/capacity/2024': { grade: 'assumed' },
  'agreements/club/from': { grade: 'reported', sources: ['treaty'] },
};

describe('a figure rests', () => {
  it('on what stands upstream of it', () => {
    expect(honestyOf(modelOf('pair'), origins, 'us')).toEqual({
      grade: 'assumed',
      counts: { reported: 2, estimated: 2, assumed: 2 },
      worst: ['lines/asm/inputs/seeker', 'links/seek>asm/delay'],
      capacities: { known: 2, of: 2, unknown: [] },
      sources: ['article', 'book', 'letter', 'paper'],
    });
  });
  it('on the gates of its links', () => {
    expect(honestyOf(modelOf('gated'), origins, 'jp')).toMatchObject({
      counts: { reported: 1, estimated: 0, assumed: 1 },
      worst: ['demands/jp/orders/2024'],
      sources: ['treaty'],
    });
    expect(honestyOf(modelOf('gated'), origins, 'us').counts.assumed).toBe(0);
  });
  it('on the parameters of its scenario', () => {
    const parameters = [
      { id: 'more', grade: 'assumed' as const },
      { id: 'year', grade: 'reported' as const, sources: ['plan'] },
    ];
    expect(honestyOf(modelOf('gated'), origins, 'us', parameters)).toMatchObject({
      grade: 'assumed',
      counts: { reported: 2, estimated: 0, assumed: 1 },
      worst: ['parameters/more'],
      sources: ['book', 'plan'],
    });
  });
  it('on lines whose capacity nobody knows, counted', () => {
    const model = parseModel(changed('pair', ({ lines }) => void (lines[1]!['capacity'] = null)));
    expect(honestyOf(model, origins, 'us').capacities).toEqual({ known: 1, of: 2, unknown: ['seek'] });
  });
  it('on all of the model where no demand is named', () => {
    expect(honestyOf(modelOf('disconnected'), origins)).toMatchObject({
      counts: { reported: 1, estimated: 0, assumed: 1 },
      capacities: { known: 2, of: 2 },
    });
  });
  it('on nothing where nothing is known of it', () => {
    expect(honestyOf(modelOf('pair'), {}, 'us')).toMatchObject({ grade: null, worst: [], sources: [] });
    expect(honestyOf(modelOf('pair'), { 'moons/us/x': { grade: 'assumed' } }, 'us').grade).toBeNull();
  });
});

it('is of a demand that there is', () => {
  expect(() => honestyOf(modelOf('pair'), origins, 'jp')).toThrow(RangeError);
});
