import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/fixtures/realAtlas.ts';
import { overlaps, type Box } from './geometry.ts';
import { placeLabels, type LabelRequest } from './placeLabels.ts';

const size = { width: 400, height: 300 };
const request = (key: string, own: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  text: key,
  at: [200, 150],
  gap: 6,
  size: 13,
  priority: 0,
  ...own,
});
const requests = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    at: fc.tuple(fc.double({ min: -20, max: 420, noNaN: true }), fc.double({ min: -20, max: 320, noNaN: true })),
    gap: fc.integer({ min: 3, max: 20 }),
    size: fc.integer({ min: 12, max: 16 }),
    priority: fc.integer({ min: 0, max: 5 }),
    suffix: fc.option(fc.constantFrom('7', '112'), { nil: undefined }),
  }),
  { maxLength: 60 },
);
const keyed = (list: readonly Omit<LabelRequest, 'key'>[]): LabelRequest[] =>
  list.map(({ suffix, ...own }, index) => ({ ...own, key: `k${index}`, ...(suffix && { suffix }) }));
const obstacles = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 390 }),
    y: fc.integer({ min: 0, max: 290 }),
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 15 },
);

describe('labels', () => {
  it('never overlap each other, never cover an obstacle, never leave the picture', () => {
    fc.assert(
      fc.property(requests, obstacles, (list, boxes) => {
        const labels = placeLabels(keyed(list), size, boxes);
        for (const [index, { box }] of labels.entries()) {
          for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const obstacle of boxes) expect(overlaps(box, obstacle)).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(size.width);
          expect(box.y + box.height).toBeLessThanOrEqual(size.height);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are placed the same for the same requests, in whatever order these come', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const all = keyed(list);
        expect(placeLabels([...all].reverse(), size)).toEqual(placeLabels(deepFreeze(all), size));
      }),
      { numRuns: 50 },
    );
  });

  it('are each given at most once, and only where asked for', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const keys = placeLabels(keyed(list), size).map((label) => label.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(keyed(list).some((own) => own.key === key)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('stand to the right of their mark where there is room', () => {
    const [label] = placeLabels([request('Nagoya')], size);
    expect(label).toMatchObject({ anchor: 'start', x: 206 });
  });

  it('evade to another side at the edge of the picture', () => {
    const [label] = placeLabels([request('Nagoya', { at: [390, 150] })], size);
    expect(label).toMatchObject({ anchor: 'end', x: 384 });
  });

  it('give way to more important ones', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => request(`label ${index}`, { priority: index }));
    const keys = placeLabels(crowd, size).map((label) => label.key);
    expect(keys[0]).toBe('label 29');
    expect(keys.length).toBeLessThan(crowd.length);
    expect(keys).not.toContain('label 0');
  });

  it('are left out where nothing is free', () => {
    const wall: Box = { x: 0, y: 0, ...size };
    expect(placeLabels([request('Nagoya')], size, [wall])).toEqual([]);
  });

  it('keep room for their suffix', () => {
    const [bare] = placeLabels([request('Nagoya')], size);
    const [counted] = placeLabels([request('Nagoya', { suffix: '112' })], size);
    expect(counted!.box.width).toBeGreaterThan(bare!.box.width);
    expect(counted!.suffix).toBe('112');
    expect(bare).not.toHaveProperty('suffix');
  });
});
