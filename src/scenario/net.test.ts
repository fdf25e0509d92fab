// A draft packed into arrays: the order of ids, slots and options, and the order in which lines are worked off.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, networks } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor, runNow } from './run.ts';
import type { PlainModel } from './schema.ts';

const netOf = (document: Document) => netFor(resolve(parseModel(document), 'central'));

describe('a packed network', () => {
  const net = netOf(networks.diamond());
  const idOf = (l: number) => net.lines[l]!.line.id;

  it('has lines by id, whatever the order of the document', () => {
    expect(net.lines.map((_, l) => idOf(l))).toEqual(['asm', 'left', 'mine', 'right']);
  });

  it('has a slot for every input of every line, then one for every demand', () => {
    const slots = net.slotItem.map(
      (item, s) => `${item} at ${net.slotConsumer[s]! < 4 ? idOf(net.slotConsumer[s]!) : 'us'}`,
    );
    expect(slots).toEqual(['wing at asm', 'body at asm', 'ore at left', 'ore at right', 'plane at us']);
    expect([...net.slotNeed]).toEqual([1, 1, 1, 2, 1]);
  });

  it('works off sources before users', () => {
    const order = [...net.upstreamFirst].map(idOf);
    expect(order[0]).toBe('mine');
    expect(order.at(-1)).toBe('asm');
    expect([...net.usersFirst].at(-1)).toBe(net.lines.findIndex(({ line }) => line.id === 'mine'));
  });

  it('has the options of a slot by rank, then by id, buffers last among equals', () => {
    const document = changed('buffered', ({ lines, links, buffers }) => {
      for (const [id, rank] of [
        ['z', 1],
        ['y', 2],
        ['x', 2],
      ] as const) {
        lines.push({ id, item: 'seeker', country: 'USA', capacity: 1 });
        links.push({ source: id, target: 'asm', rank });
      }
      buffers![0]!['rank'] = 2;
    });
    const packed = netOf(document);
    const names = packed.optionLink.map((link) => link?.id ?? 'depot');
    expect(names.slice(packed.optionStart[0], packed.optionStart[1])).toEqual([
      'seek>asm',
      'z>asm',
      'x>asm',
      'y>asm',
      'depot',
    ]);
  });

  it('has an unknown capacity and a missing cap as infinite', () => {
    const packed = netOf(changed('single', ({ lines }) => (lines[0]!['capacity'] = null)));
    expect([packed.capacity[0], packed.optionCap[0]]).toEqual([Infinity, Infinity]);
  });

  it('refuses a cycle that was not parsed', () => {
    expect(() => netFor(networks.cycle() as unknown as PlainModel)).toThrow(
      'the lines form a cycle: parse the model first',
    );
  });

  it('has years as rows', () => {
    const packed = netOf(changed('priority', ({ demands }) => (demands[0]!['orders'] = { '2026': 5 })));
    // demands by id: jp, us
    expect([...packed.orders]).toEqual([8, 0, 8, 5, 8, 0]);
    expect([...packed.priority]).toEqual([2, 1, 2, 1, 2, 1]);
  });
});

describe('the order of a document', () => {
  it.each(['diamond', 'gated', 'priority', 'buffered', 'disconnected'] as const)('does not matter in %s', (name) => {
    const document = networks[name]();
    const turned = {
      ...document,
      lines: [...document.lines].reverse(),
      links: [...document.links].reverse(),
      demands: [...document.demands].reverse(),
    };
    const { demands, lines, links, buffers } = runNow(parseModel(turned));
    const expected = runNow(modelOf(name));
    expect({ demands, lines, links, buffers }).toEqual({
      demands: expected.demands,
      lines: expected.lines,
      links: expected.links,
      buffers: expected.buffers,
    });
  });
});
