// What can be knocked out.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import type { Name } from '../../tests/scenario/networks.ts';
import type { Scope } from './draft.ts';
import { nodesOf } from './nodes.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';

function namesOf(name: Name, among?: readonly Scope[]): Record<string, string[]> {
  const net = netFor(resolve(modelOf(name), 'central'));
  const nodes = nodesOf(net, among);
  return Object.fromEntries(
    nodes.map(({ what, id, lines }) => [`${what}:${id}`, lines.map((l) => net.lines[l]!.line.id)]),
  );
}

describe('the nodes of a network', () => {
  it('are its lines, items, organizations, sites and countries, each with its lines', () => {
    expect(namesOf('single')).toEqual({
      'line:p': ['p'],
      'item:missile': ['p'],
      'org:acme': ['p'],
      'site:hall': ['p'],
      'country:USA': ['p'],
    });
  });

  it('leave out organizations and sites that no line names', () => {
    expect(namesOf('diamond')).toEqual({
      'line:asm': ['asm'],
      'line:left': ['left'],
      'line:mine': ['mine'],
      'line:right': ['right'],
      'item:body': ['right'],
      'item:ore': ['mine'],
      'item:plane': ['asm'],
      'item:wing': ['left'],
      'country:AUS': ['mine'],
      'country:JPN': ['right'],
      'country:USA': ['asm', 'left'],
    });
  });

  it('come scope by scope, by id', () => {
    expect(Object.keys(namesOf('disconnected'))).toEqual([
      'line:alone',
      'line:p',
      'item:kite',
      'item:missile',
      'org:acme',
      'site:hall',
      'country:NZL',
      'country:USA',
    ]);
  });

  it.each([
    { among: ['country'], expected: ['country:NZL', 'country:USA'] },
    { among: ['site', 'org'], expected: ['site:hall', 'org:acme'] },
    { among: [], expected: [] },
  ] as const)('may be only $among', ({ among, expected }) => {
    expect(Object.keys(namesOf('disconnected', among))).toEqual(expected);
  });
});
