// The flows: paths from ties, gathered, ordered, placed; circles cut; ways traced.
import fc from 'fast-check';
import { sankey } from 'd3-sankey';
import { describe, expect, it } from 'vitest';
import { deepFreeze, readJson, real } from '../../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { familyIds } from '../../model/atlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { parseProduction } from '../../model/production.ts';
import { parseModel } from '../../scenario/parse.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { PlainModel } from '../../scenario/schema.ts';
import { cutCircles, type Directed } from './cutCircles.ts';
import { measureSupply, type SupplyLink, type SupplyNetwork, type SupplyNode } from './measureSupply.ts';
import { orderSupply } from './orderSupply.ts';
import { placeSupply, type SupplyFrame } from './placeSupply.ts';
import { pathsByValue } from './supplyMoney.ts';
import { pathsByCount } from './supplyPaths.ts';
import { pathsByUnits } from './supplyUnits.ts';
import { traceSupply } from './traceSupply.ts';

const now = { from: real.now, to: real.now };
const shown = applyFilter(real, { ...everything, years: now });
const paths = pathsByCount(real, shown, now);
const frame: SupplyFrame = {
  width: 1000,
  height: 500,
  unit: 1.6,
  size: 13,
  labelsOf: (node) => [node.record ?? node.key],
  isMarked: (node) => node.column === 1,
};

describe('paths by count', () => {
  it('bring every programme of the set, and no other', () => {
    expect(new Set(paths.map((path) => path.program))).toEqual(new Set(shown.programs.map((row) => row.id)));
  });
  it('show who leads only where no part is known', () => {
    const withParts = new Set(
      paths.filter((path) => path.ends[1]?.startsWith('components/')).map((path) => path.program),
    );
    for (const path of paths)
      if (path.ends[1]?.startsWith('organizations/')) expect(withParts).not.toContain(path.program);
  });
  it('never draw a planned tie as a fact', () => {
    const own = pathsByCount(tiny, applyFilter(tiny, { ...everything, years: { from: 2036, to: 2036 } }), {
      from: 2036,
      to: 2036,
    });
    expect(own.length).toBeGreaterThan(0);
    for (const path of own) expect(path.isPlan).toBe(true);
  });
});

describe('paths by value', () => {
  const all = applyFilter(real, everything);
  it('are of one currency and one kind', () => {
    const ceilings = pathsByValue(real, all, 'all', 'USD-ceiling');
    expect(ceilings.paths.length).toBeGreaterThan(0);
    for (const path of ceilings.paths) expect(path.isCeiling).toBe(true);
    for (const path of pathsByValue(real, all, 'all', 'USD-contract').paths) expect(path.isCeiling).toBe(false);
  });
  it('leave out what is not known, and name it', () => {
    const money = pathsByValue(real, all, 'all', 'GBP-funding');
    expect(money.known).toBe(money.paths.length);
    expect(money.ties).toBeGreaterThan(money.known);
    for (const path of money.paths) expect(money.unknown).not.toContain(path.program);
  });
});

describe('gathered', () => {
  const network = measureSupply(deepFreeze(paths), { rows: 34, opened: [] });
  it('keep every tie: values into programmes are those of the paths', () => {
    const intoProgrammes = network.links.filter((link) => link.target.startsWith('2/'));
    const expected = paths.filter((path) => path.ends[0] !== null || path.ends[1] !== null);
    expect(intoProgrammes.reduce((sum, link) => sum + link.value, 0)).toBe(expected.length);
  });
  it('stay within the rows', () => {
    expect(network.nodes.filter((node) => node.column === 1).length).toBeLessThanOrEqual(42);
    expect(network.folded.length).toBeGreaterThan(0);
  });
  it('open family by family', () => {
    const opened = measureSupply(paths, { rows: 34, opened: ['air'] });
    expect(opened.folded).not.toContain('air');
    expect(measureSupply(paths, { rows: 34, opened: familyIds }).folded).toEqual([]);
  });
  it('a rest is of more than one programme', () => {
    for (const node of network.nodes)
      if (node.column === 2 && node.record === null) expect(node.programs.length).toBeGreaterThan(1);
  });
  it('do not depend on the order of the paths', () => {
    const ranks = (own: SupplyNetwork) => [...orderSupply(own)].sort();
    expect(ranks(measureSupply([...paths].reverse(), { rows: 34, opened: [] }))).toEqual(ranks(network));
  });
});

describe.each([700, 1000, 1368])('placed at %i pixels', (width) => {
  const network = deepFreeze(measureSupply(paths, { rows: 34, opened: ['sea'] }));
  const placed = placeSupply(network, { ...frame, width });
  it('every node and link is there, inside the picture', () => {
    expect(placed.nodes.length).toBe(network.nodes.length);
    expect(placed.links.length).toBe(network.links.length);
    for (const node of placed.nodes) {
      expect(node.y).toBeGreaterThanOrEqual(0);
      expect(node.y + node.height).toBeLessThanOrEqual(placed.height);
      expect(node.hit.x).toBeGreaterThanOrEqual(-1);
      expect(node.hit.x + node.hit.width).toBeLessThanOrEqual(width + 1);
    }
  });
  it('labels of a column never overlap', () => {
    for (const column of [0, 1, 2, 3]) {
      const middles = placed.nodes
        .filter((node) => node.column === column)
        .map((node) => node.y + node.height / 2)
        .sort((a, b) => a - b);
      for (const [index, y] of middles.slice(1).entries()) expect(y - middles[index]!).toBeGreaterThanOrEqual(14.5);
    }
  });
  it('the same again is the same', () => {
    expect(placeSupply(network, { ...frame, width })).toEqual(placed);
  });
});

const directed = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 30 })
  .map((pairs) => pairs.map(([a, b], index): Directed => ({ key: `${index}`, source: `n${a}`, target: `n${b}` })));

/** Whether links lead from a node back to itself. */
function hasCircle(links: readonly Directed[]): boolean {
  let rest = links;
  for (;;) {
    const targets = new Set(rest.map((link) => link.target));
    const next = rest.filter((link) => targets.has(link.source));
    if (next.length === rest.length) return rest.length > 0;
    rest = next;
  }
}

describe('circles', () => {
  it('d3-sankey does not bear them: that is why they are cut', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const links = [
      { source: 'a', target: 'b', value: 1 },
      { source: 'b', target: 'a', value: 1 },
    ];
    expect(() => sankey<{ id: string }, object>().nodeId((node) => node.id)({ nodes, links })).toThrow(/circular/);
  });
  it('are cut wherever they are, and nothing else is', () => {
    fc.assert(
      fc.property(directed, (links) => {
        const { kept, cut } = cutCircles(links);
        expect(hasCircle(kept)).toBe(false);
        expect(kept.length + cut.length).toBe(links.length);
        for (const link of cut) expect(hasCircle([...kept, link])).toBe(true);
      }),
    );
  });
  it('are cut at the same link whatever the order', () => {
    fc.assert(
      fc.property(directed, (links) => {
        expect(cutCircles([...links].reverse()).cut).toEqual(cutCircles(links).cut);
      }),
    );
  });
  it('do not stop a picture', () => {
    const node = (column: number, id: string): SupplyNode => ({
      key: `${column}/${id}`,
      column,
      record: id,
      family: 'air',
      members: [],
      programs: [],
    });
    const link = (source: string, target: string): SupplyLink => ({
      key: `${source}>${target}`,
      source,
      target,
      family: 'air',
      value: 1,
      isPlan: false,
      isCeiling: false,
      programs: [],
    });
    const network: SupplyNetwork = {
      nodes: [node(0, 'a'), node(1, 'b'), node(2, 'c')],
      links: [link('0/a', '1/b'), link('1/b', '2/c'), link('2/c', '0/a')],
      folded: [],
    };
    const placed = placeSupply(deepFreeze(network), frame);
    expect(placed.links.length).toBe(2);
    expect(placed.cut.map((own) => own.key)).toEqual(['2/c>0/a']);
  });
});

describe('a column without a node', () => {
  const place = (columns: readonly number[]) => {
    const keys = columns.map((column) => `${column}/x`);
    const nodes = columns.map((column, at): SupplyNode => ({
      key: keys[at]!,
      column,
      record: 'x',
      family: 'air',
      members: [],
      programs: [],
    }));
    const links = keys.slice(1).map((target, at): SupplyLink => ({
      key: `${keys[at]}>${target}`,
      source: keys[at]!,
      target,
      family: 'air',
      value: 1,
      isPlan: false,
      isCeiling: false,
      programs: [],
    }));
    return placeSupply({ nodes, links, folded: [] }, frame);
  };
  it.each([[[0]], [[2]], [[0, 2]], [[0, 3]], [[1, 3]], [[2, 3]], [[0, 2, 3]], [[0, 1, 3]], [[0, 1, 2, 3]]])(
    '%j is no obstacle',
    (columns) => {
      const placed = place(columns);
      expect(placed.nodes.map((node) => node.x)).toEqual(
        columns.map((column) => Math.round(placed.columns[column]! * 10) / 10),
      );
      for (const node of placed.nodes) expect(Number.isFinite(node.y)).toBe(true);
    },
  );
});

describe('a trace', () => {
  const network = measureSupply(paths, { rows: 34, opened: [] });
  it('from a part leads up to its makers’ countries and down to its users, to no other part', () => {
    const part =
      network.nodes.find((node) => node.record === 'components/f-35-centre-fuselage') ??
      network.nodes.find((node) => node.record?.startsWith('components/'))!;
    const lit = traceSupply(network.links, part.key);
    expect(lit).toContain(part.key);
    expect(lit).toContain(`2/programs/${part.programs[0]}`);
    expect([...lit].filter((key) => /^1\/[^>]*$/.test(key))).toEqual([part.key]);
    expect([...lit].some((key) => /^0\/countries\/[A-Z]{3}$/.test(key))).toBe(true);
  });
  it('of nothing is empty', () => {
    expect(traceSupply(network.links, '1/components/nothing').size).toBe(0);
  });
});

describe('paths by units', () => {
  const production = parseProduction('production.json', readJson('production.json'));
  const all = applyFilter(real, everything);
  const modelOf = (id: string) => resolve(parseModel(readJson(`models/${id}.json`)), 'central');
  it('measure each line by the finished product, and count those that are not known', () => {
    const model = modelOf('f-35');
    const own = pathsByUnits(real, all, production, model, 2026);
    const fuselages = own.paths.filter((path) => path.ends[1] === 'components/f-35-centre-fuselage');
    expect(fuselages.map((path) => path.ends[0]).sort()).toEqual(['countries/DEU', 'countries/USA']);
    expect(own.known).toBeLessThan(own.lines);
    expect(own.lines).toBe(model.lines!.length);
    expect(own.makers.get('f-35-centre-fuselage')!.length).toBe(2);
  });
  it('divide by how many one takes', () => {
    const model: PlainModel = {
      years: [2024, 2040],
      lines: [
        {
          id: 'f-35-fort-worth',
          item: 'jet',
          country: 'USA',
          capacity: 10,
          inputs: [{ item: 'f135-unit', perUnit: 2 }],
        },
        {
          id: 'f135-line',
          item: 'f135-unit',
          country: 'USA',
          capacity: 30,
          inputs: [{ item: 'f135-rotor', perUnit: 3 }],
        },
        { id: 'f135-rotor-us', item: 'f135-rotor', country: 'USA', capacity: 60 },
      ],
    };
    expect(pathsByUnits(real, all, production, model, 2026).paths.map((path) => path.value)).toEqual([10, 15, 10]);
  });
  it('hold for every shipped model, and draw what is to come as planned', () => {
    for (const { id } of production.models) {
      const own = pathsByUnits(real, all, production, modelOf(id), 2030);
      for (const path of own.paths) {
        expect(path.value).toBeGreaterThan(0);
        expect(path.isPlan).toBe(true);
        expect(real.program.has(path.program)).toBe(true);
      }
      expect(placeSupply(measureSupply(own.paths, { rows: 34, opened: [] }), frame).cut).toEqual([]);
    }
  });
});
