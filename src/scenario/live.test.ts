// What can still deliver, and how a loss is passed on to all that hangs on it.
import { describe, expect, it } from 'vitest';
import { changed, networks } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { dropLine, dropOption, openYear, workFor, zeroOf } from './live.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';

function opened(document: Document, t = 0) {
  const net = netFor(resolve(parseModel(document), 'central'));
  const work = workFor(net);
  openYear(
    net,
    t,
    Float64Array.from(net.buffers, ({ opening }) => opening),
    work,
  );
  const live = () => net.lines.filter((_, l) => work.lineLive[l] === 1).map(({ line }) => line.id);
  const at = (id: string) => net.lines.findIndex(({ line }) => line.id === id);
  const option = (id: string) => net.optionLink.findIndex((link) => link?.id === id);
  return { net, work, live, at, option };
}

describe('what counts as nothing', () => {
  it.each([
    { start: 0, expected: 1e-9 },
    { start: 1, expected: 1e-9 },
    { start: 5000, expected: 5e-6 },
    { start: Infinity, expected: -1 },
  ])('of $start is $expected', ({ start, expected }) => expect(zeroOf(start)).toBeCloseTo(expected, 15));
});

describe('the opening of a year', () => {
  it.each([
    { name: 'all of a whole chain', document: networks.diamond(), t: 0, expected: ['asm', 'left', 'mine', 'right'] },
    {
      name: 'nothing above an empty mine',
      document: changed('diamond', ({ lines }) => (lines[3]!['capacity'] = 0)),
      t: 0,
      expected: [],
    },
    {
      name: 'what is beside a closed link',
      document: changed('diamond', ({ links }) => (links[2]!['from'] = 2026)),
      t: 0,
      expected: ['left', 'mine', 'right'],
    },
    {
      name: 'all again in the year it opens',
      document: changed('diamond', ({ links }) => (links[2]!['from'] = 2026)),
      t: 1,
      expected: ['asm', 'left', 'mine', 'right'],
    },
    {
      name: 'an assembly line with a depot',
      document: changed('buffered', ({ lines }) => (lines[1]!['capacity'] = 0)),
      t: 0,
      expected: ['asm'],
    },
    {
      name: 'none with an empty depot',
      document: changed('buffered', ({ lines, buffers }) => {
        lines[1]!['capacity'] = 0;
        buffers![0]!['opening'] = 0;
      }),
      t: 0,
      expected: [],
    },
  ])('$name', ({ document, t, expected }) => expect(opened(document, t).live()).toEqual(expected));
});

describe('a loss', () => {
  it.each([
    { line: 'mine', expected: [] },
    { line: 'left', expected: ['mine', 'right'] },
    { line: 'asm', expected: ['left', 'mine', 'right'] },
  ])('of $line leaves $expected', ({ line, expected }) => {
    const { net, work, live, at } = opened(networks.diamond());
    dropLine(net, work, at(line));
    expect(live()).toEqual(expected);
    dropLine(net, work, at(line)); // a second time changes nothing
    expect(live()).toEqual(expected);
  });

  it('of a link stops its user and not its source', () => {
    const { net, work, live, option } = opened(networks.diamond());
    dropOption(net, work, option('mine>right'));
    expect(live()).toEqual(['left', 'mine']);
  });

  it('of one of two sources stops nobody', () => {
    const { net, work, live, option } = opened(networks.buffered());
    dropOption(net, work, option('seek>asm'));
    expect(live()).toEqual(['asm', 'seek']);
  });
});
