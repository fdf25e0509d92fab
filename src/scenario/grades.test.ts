// A figure is as good as the worst input behind it.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { gradeOf } from './grades.ts';
import type { Grade } from './grades.ts';
import { parseModel } from './parse.ts';

const provenance = (grades: Record<string, Grade>) => new Map(Object.entries(grades));

/** The numbers of `pair`: two capacities, one need, the orders. */
const reported = {
  'lines[0].capacity': 'reported',
  'lines[0].inputs[0].perUnit': 'reported',
  'lines[1].capacity': 'reported',
  'demands[0].orders': 'reported',
} as const;

describe('the grade of a figure', () => {
  it('is reported where every number is', () => {
    expect(gradeOf(modelOf('pair'), provenance(reported), 'us')).toEqual({
      grade: 'reported',
      counts: { reported: 4, estimated: 0, assumed: 0 },
      worst: ['lines[0].capacity', 'lines[0].inputs[0].perUnit', 'lines[1].capacity', 'demands[0].orders'],
      ungraded: [],
      unknown: [],
    });
  });

  it.each([
    {
      name: 'an estimate',
      grades: { 'lines[1].capacity': 'estimated' },
      expected: { grade: 'estimated', worst: ['lines[1].capacity'] },
    },
    {
      name: 'an assumption',
      grades: { 'demands[0].orders': 'assumed' },
      expected: { grade: 'assumed', worst: ['demands[0].orders'] },
    },
    {
      name: 'an estimate and an assumption',
      grades: { 'lines[0].capacity': 'estimated', 'lines[1].capacity': 'assumed' },
      expected: { grade: 'assumed', worst: ['lines[1].capacity'] },
    },
  ] as const)('falls to that of $name', ({ grades, expected }) => {
    expect(gradeOf(modelOf('pair'), provenance({ ...reported, ...grades }), 'us')).toMatchObject(expected);
  });

  it('counts a number without a grade as assumed, and lists it', () => {
    const { 'lines[1].capacity': _, ...others } = reported;
    expect(gradeOf(modelOf('pair'), provenance(others), 'us')).toMatchObject({
      grade: 'assumed',
      counts: { reported: 3, estimated: 0, assumed: 1 },
      ungraded: ['lines[1].capacity'],
    });
  });

  it('takes a grade from the nearest place around a number', () => {
    const grades = provenance({
      lines: 'estimated',
      'lines[1]': 'reported',
      'lines[0].inputs': 'reported',
      demands: 'reported',
    });
    // lines[0].capacity has only `lines`
    expect(gradeOf(modelOf('pair'), grades, 'us')).toMatchObject({
      grade: 'estimated',
      counts: { reported: 3, estimated: 1, assumed: 0 },
      worst: ['lines[0].capacity'],
    });
  });

  it('takes lines[1] not for lines[10]', () => {
    const document = changed('single', ({ lines, links }) => {
      for (let i = 1; i <= 10; i++) lines.push({ id: `l${i}`, item: 'x', country: 'USA', capacity: i });
      links.push({ id: 'more', source: 'p', target: 'us', rank: 2 });
    });
    const { ungraded } = gradeOf(parseModel(document), provenance({ 'lines[1]': 'reported' }));
    expect(ungraded).toContain('lines[10].capacity');
    expect(ungraded).not.toContain('lines[1].capacity');
  });

  it('counts a range as one number, and each point of a path', () => {
    const document = changed('single', ({ lines, demands }) => {
      lines[0]!['capacity'] = [
        [2025, { low: 1, central: 2, high: 3 }],
        [2027, 5],
      ];
      demands[0]!['orders'] = { '2025': 4, '2026': 6 };
    });
    const grades = provenance({ 'lines[0].capacity': 'estimated', 'demands[0].orders.2026': 'reported' });
    expect(gradeOf(parseModel(document), grades, 'us')).toMatchObject({
      // years and values of two points; two orders
      counts: { reported: 1, estimated: 4, assumed: 1 },
      ungraded: ['demands[0].orders.2025'],
    });
  });

  it('leaves notes and sources out', () => {
    const document = changed('single', ({ lines }) => Object.assign(lines[0]!, { note: { page: 12 }, source: [3] }));
    expect(gradeOf(parseModel(document), new Map(), 'us').ungraded).toEqual(['lines[0].capacity', 'demands[0].orders']);
  });

  it('looks only at the chain of the demand that is asked about', () => {
    const grades = provenance({ 'lines[0]': 'reported', 'demands[0]': 'reported' });
    expect(gradeOf(modelOf('disconnected'), grades, 'us')).toMatchObject({ grade: 'reported', ungraded: [] });
    expect(gradeOf(modelOf('disconnected'), grades)).toMatchObject({
      grade: 'assumed',
      ungraded: ['lines[1].capacity', 'demands[1].orders'],
    });
  });

  it('has an unknown capacity as neither number nor grade', () => {
    const document = changed('pair', ({ lines }) => (lines[1]!['capacity'] = null));
    expect(gradeOf(parseModel(document), provenance(reported), 'us')).toMatchObject({
      grade: 'reported',
      counts: { reported: 3, estimated: 0, assumed: 0 },
      unknown: ['lines[1].capacity'],
    });
  });

  it('is none where there is no number', () => {
    const model = parseModel({ years: [2025, 2025], demands: [{ id: 'us', item: 'm', country: 'USA' }] });
    expect(gradeOf(model, new Map(), 'us')).toEqual({
      grade: null,
      counts: { reported: 0, estimated: 0, assumed: 0 },
      worst: [],
      ungraded: [],
      unknown: [],
    });
  });

  it('counts the dates of a gate in the chain, and not those of another', () => {
    const { ungraded } = gradeOf(modelOf('gated'), new Map(), 'jp');
    expect(ungraded).toEqual([
      'lines[0].capacity',
      'demands[1].orders',
      'agreements[0].from',
      'agreements[0].parties.USA',
      'agreements[0].parties.JPN',
    ]);
    expect(gradeOf(modelOf('gated'), new Map(), 'us').ungraded).toEqual(['lines[0].capacity', 'demands[0].orders']);
  });

  it('counts a buffer in the chain', () => {
    const { counts } = gradeOf(modelOf('buffered'), provenance({ ...reported, 'buffers[0]': 'estimated' }), 'us');
    expect(counts).toEqual({ reported: 4, estimated: 1, assumed: 0 });
  });
});
