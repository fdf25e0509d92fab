// One number at a time.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { tornado } from './tornado.ts';
import type { TornadoBar } from './tornado.ts';

describe('a tornado', () => {
  it('has the figure at both ends of each number, all others central, widest first', async () => {
    expect(await tornado(modelOf('ranged'), 'us')).toEqual([
      { path: 'lines[1].capacity', low: 9, central: 18, high: 24 }, // 3, 6, 8 a year
      { path: 'lines[0].capacity', low: 15, central: 18, high: 18 }, // 5, 6, 6 a year
    ]);
  });

  it('tells each bar as it is found, in the document’s order', async () => {
    const told: TornadoBar[] = [];
    await tornado(modelOf('ranged'), 'us', { found: (bar) => told.push(bar) });
    expect(told.map(({ path }) => path)).toEqual(['lines[0].capacity', 'lines[1].capacity']);
  });

  it('is empty where nothing is ranged', async () => expect(await tornado(modelOf('pair'), 'us')).toEqual([]));

  it('has bars of interventions, points and orders, and of numbers that change nothing', async () => {
    const range = (low: number, central: number, high: number) => ({ low, central, high });
    const document = changed('single', ({ lines, demands }) => {
      lines[0]!['capacity'] = [[2025, range(8, 10, 12)]];
      lines[0]!['lead'] = range(0, 0, 0);
      demands[0]!['orders'] = { '2027': range(0, 4, 5) };
    });
    const interventions = [{ kind: 'capacity-add', line: 'p', approved: 2025, amount: range(-9, 0, 9) }];
    const bars = await tornado(parseModel({ ...document, interventions }), 'us');
    expect(bars).toEqual([
      { path: 'demands[0].orders.2027', low: 0, central: 4, high: 5 },
      { path: 'interventions[0].amount', low: 1, central: 4, high: 4 },
      { path: 'lines[0].capacity[0][1]', low: 4, central: 4, high: 4 },
      { path: 'lines[0].lead', low: 4, central: 4, high: 4 },
    ]);
  });

  it('shows a number that is better for one at its lower end as it is', async () => {
    const document = changed('priority', ({ demands }) => (demands[0]!['orders'] = { low: 9, central: 6, high: 2 }));
    expect(await tornado(parseModel(document), 'jp')).toEqual([
      { path: 'demands[0].orders', low: 3, central: 12, high: 24 }, // 1, 4, 8 a year
    ]);
  });

  it('of nobody is a finding', async () => {
    await expect(tornado(modelOf('single'), 'p')).rejects.toThrow('figure: no demand has the id "p"');
  });
});
