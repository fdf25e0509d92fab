// The tables of an outcome: every figure of a run where a reader looks for it.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, rounded } from '../../tests/scenario/networks.ts';
import type { Row } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

describe('lines', () => {
  it.each([
    { name: 'full', capacity: 10, expected: { capacity: [10, 10, 10], output: [10, 10, 10], use: [1, 1, 1] } },
    {
      name: 'with room',
      capacity: 60,
      expected: { capacity: [60, 60, 60], output: [15, 15, 15], use: [0.25, 0.25, 0.25] },
    },
    { name: 'closed', capacity: 0, expected: { capacity: [0, 0, 0], output: [0, 0, 0], use: [0, 0, 0] } },
    {
      name: 'unknown',
      capacity: null,
      expected: { capacity: [null, null, null], output: [15, 15, 15], use: [0, 0, 0] },
    },
  ])('$name', ({ capacity, expected }) => {
    const document = changed('single', ({ lines }) => (lines[0]!['capacity'] = capacity));
    expect(runNow(parseModel(document)).lines['p']).toEqual(expected);
  });
});

describe('tables', () => {
  it('keep the order of the document', () => {
    const { lines, links, demands } = runNow(modelOf('diamond'));
    expect(Object.keys(lines)).toEqual(['asm', 'left', 'right', 'mine']);
    expect(Object.keys(links)).toEqual(['mine>left', 'mine>right', 'left>asm', 'right>asm', 'asm>us']);
    expect(Object.keys(demands)).toEqual(['us']);
  });

  it('have what flowed through each link', () => {
    expect(runNow(modelOf('diamond')).links).toEqual({
      'mine>left': [4, 4, 4],
      'mine>right': [8, 8, 8],
      'left>asm': [4, 4, 4],
      'right>asm': [4, 4, 4],
      'asm>us': [4, 4, 4],
    });
  });

  it('have what is left in each buffer at the year’s end', () => {
    expect(runNow(modelOf('buffered')).buffers).toEqual({ depot: [3, 1, 0] });
  });

  it('are there for what nothing flows through', () => {
    const { lines, demands } = runNow(modelOf('disconnected'));
    expect(lines['alone']).toEqual({ capacity: [5, 5, 5], output: [0, 0, 0], use: [0, 0, 0] });
    expect(demands['nobody']).toEqual({
      orders: [2, 2, 2],
      eligible: [0, 0, 0],
      delivered: [0, 0, 0],
      cumulative: [0, 0, 0],
      backlog: [2, 4, 6],
      eligibleBacklog: [0, 0, 0],
      fill: [1, 1, 1],
      lead: [null, null, null],
      binding: [[], [], []],
      blocked: [['no-source:boat'], ['no-source:boat'], ['no-source:boat']],
    });
  });
});

describe('repair loops', () => {
  const loop = (demand: Row, line: Row = {}) => {
    const document = changed('repair', ({ demands, lines }) => {
      Object.assign(demands[0]!, demand);
      Object.assign(lines[0]!, line);
    });
    const { inWork, waiting, availability } = runNow(parseModel(document)).demands['fleet']!;
    return { inWork, waiting, availability: rounded(availability!) };
  };

  it.each([
    {
      // 2 jobs x 0.5 years; waiting is the mean of 0 and 1, of 1 and 2, of 2 and 3
      name: 'a yard too small',
      demand: {},
      line: {},
      expected: { inWork: [1, 1, 1], waiting: [0.5, 1.5, 2.5], availability: [0.85, 0.75, 0.65] },
    },
    {
      name: 'a yard large enough',
      demand: {},
      line: { capacity: 3 },
      expected: { inWork: [1.5, 1.5, 1.5], waiting: [0, 0, 0], availability: [0.85, 0.85, 0.85] },
    },
    {
      name: 'jobs of two years',
      demand: { loop: { fleet: 10, years: { yard: 2 } } },
      line: { capacity: 3 },
      expected: { inWork: [6, 6, 6], waiting: [0, 0, 0], availability: [0.4, 0.4, 0.4] },
    },
    {
      name: 'a yard without a time',
      demand: { loop: { fleet: 10, years: {} } },
      line: { capacity: 3 },
      expected: { inWork: [0, 0, 0], waiting: [0, 0, 0], availability: [1, 1, 1] },
    },
    {
      name: 'more waiting than the fleet has',
      demand: { loop: { fleet: 1, years: { yard: 0.5 } } },
      line: { capacity: 0 },
      expected: { inWork: [0, 0, 0], waiting: [1.5, 4.5, 7.5], availability: [0, 0, 0] },
    },
    {
      name: 'work overdue from the start',
      demand: { orders: 2, openOrders: [[2020, 4]] },
      line: {},
      // 6 due, 2 done, 4 left every year; the first year opens with nothing left over
      expected: { inWork: [1, 1, 1], waiting: [2, 4, 4], availability: [0.7, 0.5, 0.5] },
    },
  ])('$name', ({ demand, line, expected }) => expect(loop(demand, line)).toEqual(expected));

  it('count the years of each yard for its own jobs', () => {
    const document = changed('repair', ({ lines, links, demands }) => {
      lines.push({ id: 'near', item: 'job', country: 'JPN', capacity: 1 });
      links.push({ source: 'near', target: 'fleet', rank: 2 });
      demands[0]!['loop'] = { fleet: 10, years: { yard: 1, near: 0.25 } };
    });
    // 2 x 1 + 1 x 0.25
    expect(runNow(parseModel(document)).demands['fleet']!.inWork).toEqual([2.25, 2.25, 2.25]);
  });

  it('take a yard with the name of something every object has for a yard without a time', () => {
    const document = changed('repair', ({ lines, links }) => {
      lines.push({ id: 'toString', item: 'job', country: 'JPN', capacity: 1 });
      links.push({ source: 'toString', target: 'fleet', rank: 2 });
    });
    expect(runNow(parseModel(document)).demands['fleet']!.inWork).toEqual([1, 1, 1]);
  });
});
