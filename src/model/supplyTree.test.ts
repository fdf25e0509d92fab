// The tree names what the filtered set holds: each programme, each of its parts, and each tie once.
import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from './filter.ts';
import { nodesUnder, supplyTree } from './supplyTree.ts';
import { knownMakers } from './supply.ts';
import { programsOfRelation } from './atlasIndex.ts';

const treeOf = (atlas: typeof real, filter = everything, singleOnly = false) => {
  const shown = applyFilter(atlas, filter);
  const programmes = supplyTree(atlas, shown, filter.years, singleOnly).flatMap((family) => family.programmes);
  return { shown, programmes, nodes: programmes.flatMap(nodesUnder) };
};

describe.each([
  ['of the tiny atlas', tiny],
  ['of the shipped data', real],
] as const)('the tree %s', (_, atlas) => {
  const { shown, programmes, nodes } = treeOf(atlas);
  it('has each shown programme once', () => {
    expect(programmes.map(({ key }) => key).sort()).toEqual(shown.programs.map(({ id }) => `programs/${id}`).sort());
  });
  it('gives each line a path of its own', () => {
    expect(new Set(nodes.map(({ path }) => path)).size).toBe(nodes.length);
  });
  it('has each part under its programme', () => {
    const parts = nodes.filter(({ kind }) => kind === 'part').map(({ path }) => path);
    expect(parts).toEqual(
      expect.arrayContaining(atlas.components.map((row) => `programs/${row.program}>components/${row.id}`)),
    );
  });
  it('says every tie that speaks of a shown programme', () => {
    const said = new Set(nodes.flatMap((node) => node.relations));
    const spoken = shown.relations.filter((row) =>
      programsOfRelation(row).some((id) => shown.programs.some((programme) => programme.id === id)),
    );
    expect(spoken.filter((row) => !said.has(row)).map(({ id }) => id)).toEqual([]);
  });
});

it('keeps only parts with one known maker when asked', () => {
  const { nodes } = treeOf(real, everything, true);
  const makers = knownMakers(real, 'all');
  const parts = nodes.filter(({ kind }) => kind === 'part');
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(makers.get(part.key!.replace('components/', ''))).toHaveLength(1);
  expect(nodes.filter(({ kind }) => kind === 'work' || kind === 'users')).toEqual([]);
});
