// Nodes on which a demand hangs alone: all inputs are needed, any open source will do, capacities count only as above 0.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { singlePoints } from './singlePoints.ts';

const linesOf = async (document: Document, year?: number) =>
  Object.keys(await singlePoints(parseModel(document), year === undefined ? {} : { year }))
    .filter((key) => key.startsWith('line:'))
    .map((key) => key.slice(5));

/** `diamond` with a second mine that feeds both parts. */
const twoMines = (more: Record<string, unknown> = {}) =>
  changed('diamond', ({ lines, links }) => {
    lines.push({ id: 'mine2', item: 'ore', country: 'CAN', capacity: 1, ...more });
    links.push({ source: 'mine2', target: 'left' }, { source: 'mine2', target: 'right' });
  });

describe('single points', () => {
  it('are all lines of a chain without alternatives, though only one of two ways to the ore is cut in the drawing', async () => {
    expect(await linesOf(changed('diamond', () => {}))).toEqual(['asm', 'left', 'mine', 'right']);
  });

  it.each([
    { name: 'a second mine helps, however small', document: twoMines(), expected: ['asm', 'left', 'right'] },
    {
      name: 'one of no capacity does not',
      document: twoMines({ capacity: 0 }),
      expected: ['asm', 'left', 'mine', 'right'],
    },
    {
      name: 'one of unknown capacity does',
      document: twoMines({ capacity: null }),
      expected: ['asm', 'left', 'right'],
    },
    {
      name: 'one that is not there yet does not',
      document: twoMines({ from: 2026 }),
      expected: ['asm', 'left', 'mine', 'right'],
    },
  ])('$name', async ({ document, expected }) => expect(await linesOf(document)).toEqual(expected));

  it('are of the year asked for', async () => {
    const document = twoMines({ from: 2026 });
    expect(await linesOf(document, 2025)).toContain('mine');
    expect(await linesOf(document, 2026)).not.toContain('mine');
  });

  it('see no help in a second mine that feeds only one of the two parts', async () => {
    const document = twoMines();
    document.links.pop();
    expect(await linesOf(document)).toContain('mine');
  });

  it('see no help in a buffer', async () => {
    expect(await linesOf(changed('buffered', () => {}))).toEqual(['asm', 'seek']);
  });

  it('see an outage: what is down already is no single point, what is left is', async () => {
    const out = { kind: 'knock-out', what: 'line', id: 'mine', from: 2025, duration: 1 };
    expect(await linesOf({ ...twoMines(), interventions: [out] })).toEqual(['asm', 'left', 'mine2', 'right']);
  });

  it('leave out demands without any path', async () => {
    expect(await singlePoints(modelOf('disconnected'))).toEqual({
      'line:p': ['us'],
      'item:missile': ['us'],
      'org:acme': ['us'],
      'site:hall': ['us'],
      'country:USA': ['us'],
    });
  });

  it.each([
    { year: 2026, expected: ['us'] },
    { year: 2027, expected: ['jp', 'us'] },
  ])('see a gate open: in $year $expected hang on p', async ({ year, expected }) => {
    expect((await singlePoints(modelOf('gated'), { year }))['line:p']).toEqual(expected);
  });

  it('are organizations and countries of which every line counts', async () => {
    const document = twoMines({ org: 'ore-house', country: 'AUS' });
    document.lines[3]!['org'] = 'ore-house';
    const found = await singlePoints(parseModel(document));
    expect(found['org:ore-house']).toEqual(['us']);
    expect(found['country:AUS']).toEqual(['us']);
    expect(found['line:mine']).toBeUndefined();
  });
});
