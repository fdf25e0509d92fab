// Marks keep their identity exactly as long as they are equal.
import { describe, expect, it } from 'vitest';
import { keepDrawn, keepMarks } from './keepMarks.ts';

interface Mark {
  readonly key: string;
  readonly at: readonly number[];
  readonly box?: { readonly x: number };
}
const marks = (...list: readonly Mark[]): readonly Mark[] => structuredClone(list);

describe('kept marks', () => {
  it('are the former list where nothing changed', () => {
    const keep = keepMarks<Mark>();
    const first = keep(marks({ key: 'a', at: [1, 2] }, { key: 'b', at: [3], box: { x: 0 } }));
    expect(keep(marks({ key: 'a', at: [1, 2] }, { key: 'b', at: [3], box: { x: 0 } }))).toBe(first);
  });

  it('are the former objects but for those that changed', () => {
    const keep = keepMarks<Mark>();
    const first = keep(marks({ key: 'a', at: [1, 2] }, { key: 'b', at: [3], box: { x: 0 } }, { key: 'c', at: [] }));
    const next = marks({ key: 'c', at: [] }, { key: 'a', at: [1, 2, 3] }, { key: 'b', at: [3], box: { x: 1 } });
    const second = keep(next);
    expect(second).toEqual(next);
    expect(second[0]).toBe(first[2]);
    expect(second[1]).toBe(next[1]);
    expect(second[2]).toBe(next[2]);
  });

  it.each([
    ['a field more', { key: 'a', at: [1], box: { x: 1 } }],
    ['another value', { key: 'a', at: [2] }],
    ['a shorter list', { key: 'a', at: [] }],
  ])('tell %s from the same', (_, changed) => {
    const keep = keepMarks<Mark>();
    keep(marks({ key: 'a', at: [1] }));
    expect(keep([changed])[0]).toBe(changed);
  });

  it('that are gone for a while come back as new ones', () => {
    const keep = keepMarks<Mark>();
    const [first] = keep(marks({ key: 'a', at: [1] }));
    keep([]);
    const [again] = keep(marks({ key: 'a', at: [1] }));
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});

describe('drawn marks', () => {
  it('are drawn anew only where a mark changed', () => {
    const asked: string[] = [];
    const draw = keepDrawn(({ key, at }: Mark) => {
      asked.push(key);
      return { text: `${key} ${at.join(' ')}` };
    });
    const first = draw(marks({ key: 'a', at: [1] }, { key: 'b', at: [2] }));
    expect(draw(marks({ key: 'a', at: [1] }, { key: 'b', at: [2] }))).toBe(first);
    const second = draw(marks({ key: 'b', at: [3] }, { key: 'a', at: [1] }, { key: 'c', at: [] }));
    expect(second.map(({ text }) => text)).toEqual(['b 3', 'a 1', 'c ']);
    expect(second[1]).toBe(first[0]);
    expect(asked).toEqual(['a', 'b', 'b', 'c']);
  });
});
