// Marks of a picture as shapes: boxes, lines and labels keep their place, look and words.
import { describe, expect, it } from 'vitest';
import { parsePath } from './pathData.ts';
import type { Box, Group, Label, Path } from './shapes.ts';
import { shapesOf } from './shapesOf.ts';

describe('shapes of a picture', () => {
  it('places marks through groups and view boxes', () => {
    const [box] = shapesOf(
      '<svg x="10" y="20" width="200" height="100" viewBox="0 0 100 50"><g transform="translate(5 6)">' +
        '<rect x="1" y="2" width="10" height="4" rx="1" fill="rgb(255, 0, 0)"/></g></svg>',
    ) as readonly Box[];
    expect(box).toMatchObject({ kind: 'box', x: 22, y: 36, width: 20, height: 8, radius: 2, stroke: null });
    expect(box?.fill).toEqual({ colour: { hex: 'ff0000', alpha: 1 }, isHatched: false });
  });
  it('multiplies opacities and inherits paint', () => {
    const [line] = shapesOf(
      '<g opacity="0.5" stroke="rgb(0, 0, 255)" stroke-width="2" fill="none"><path d="M0 0L10 0" stroke-opacity="0.4" stroke-dasharray="4 3"/></g>',
    ) as readonly Path[];
    expect(line?.fill).toBeNull();
    expect(line?.stroke).toMatchObject({ colour: { hex: '0000ff', alpha: 0.2 }, width: 2, dashes: [4, 3] });
  });
  it('keeps the marks of a record together, under its name', () => {
    const [group] = shapesOf(
      '<g data-key="programs/gcap" aria-label="GCAP"><circle cx="5" cy="5" r="3"/><text x="9" y="8" font-size="12px">GCAP</text></g>',
    ) as readonly Group[];
    expect(group?.name).toBe('GCAP');
    expect(group?.shapes.map(({ kind }) => kind)).toEqual(['ellipse', 'label']);
  });
  it('splits a text where a part stands by itself, and keeps runs together', () => {
    const labels = shapesOf(
      '<text x="4" y="10" font-size="12px" text-anchor="end" fill="rgb(1, 2, 3)">one<tspan font-weight="600"> two</tspan>' +
        '<tspan x="4" dy="14">three &amp; four</tspan></text>',
    ) as readonly Label[];
    expect(labels.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['one two', 'three & four']);
    expect(labels.map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
      [4, 10, 'end'],
      [4, 24, 'end'],
    ]);
    expect(labels[0]?.runs.map(({ isBold }) => isBold)).toEqual([false, true]);
  });
  it('takes over whole what nobody would edit', () => {
    const coast = `M0 0${'l1 1'.repeat(20_000)}`;
    const [plate] = shapesOf(`<svg x="3" y="4" width="50" height="40" viewBox="0 0 50 40"><path d="${coast}"/></svg>`);
    expect(plate).toMatchObject({ kind: 'plate', x: 3, y: 4, width: 50, height: 40 });
  });
  it('marks hatching and arrows', () => {
    const [hatched, arrow] = shapesOf(
      '<defs><pattern id="h"><path d="M0,0V4" stroke="rgb(9, 9, 9)"/></pattern></defs>' +
        '<rect x="0" y="0" width="4" height="4" fill="url(#h)"/>' +
        '<path d="M0 0H9" fill="none" stroke="rgb(0, 0, 0)" marker-end="url(#a)"/>',
    ) as readonly [Box, Path];
    expect(hatched.fill).toEqual({ colour: { hex: '090909', alpha: 1 }, isHatched: true });
    expect(arrow.stroke?.arrows).toEqual({ start: false, end: true });
  });
  it('says where markup is broken', () => {
    expect(() => shapesOf('<g><path d="M0 0"/>')).toThrow('well-formed');
  });
});

describe('path data', () => {
  const ends = (d: string) =>
    parsePath(d).map(({ kind, points }) => [kind, ...(points.at(-1) ?? []).map((v) => Math.round(v * 100) / 100)]);
  it('becomes absolute', () => {
    expect(ends('m1 2h3v4l-1-1z')).toEqual([['move', 1, 2], ['line', 4, 2], ['line', 4, 6], ['line', 3, 5], ['close']]);
    expect(ends('M0 0q1 1 2 0t2 0')).toEqual([
      ['move', 0, 0],
      ['curve', 2, 0],
      ['curve', 4, 0],
    ]);
  });
  it('turns arcs into curves that end where they end', () => {
    expect(ends('M0 0A5 5 0 0 1 10 0').at(-1)).toEqual(['curve', 10, 0]);
    expect(ends('M0 0a5 5 0 015 5')).toEqual([
      ['move', 0, 0],
      ['curve', 5, 5],
    ]);
    const [, first] = parsePath('M0 0A5 5 0 0 1 10 0');
    expect(first?.points.at(-1)?.map((v) => Math.round(v))).toEqual([5, -5]);
  });
});

describe('words on one line', () => {
  const text = (x: number, width: number, words: string, y = 20) =>
    `<text x="${x}" y="${y}" data-width="${width}" font-size="10px">${words}</text>`;
  const wordsOf = (markup: string) =>
    shapesOf(markup).map((shape) => (shape as Label).runs.map(({ text: own }) => own).join(''));
  it('are one label where they follow one another', () => {
    expect(wordsOf(text(0, 50, 'Bold words.') + text(53, 40, 'And others.') + text(93, 9, '!'))).toEqual([
      'Bold words. And others.!',
    ]);
  });
  it('stay apart in columns and on other lines', () => {
    expect(wordsOf(text(0, 50, 'one') + text(80, 40, 'two') + text(80, 40, 'three', 34))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});

describe('what stands beyond the edge of its drawing', () => {
  const drawn = (inside: string) =>
    shapesOf(`<svg x="10" y="0" width="100" height="50" viewBox="0 0 100 50">${inside}</svg>`);
  it('is cut off or left out', () => {
    expect(drawn('<rect x="80" y="-10" width="60" height="40"/>')).toMatchObject([
      { kind: 'box', x: 90, y: 0, width: 20, height: 30 },
    ]);
    expect(drawn('<rect x="120" y="0" width="9" height="9"/><text x="130" y="9" font-size="9px">far</text>')).toEqual(
      [],
    );
    const [line] = drawn('<path d="M50 20H300" stroke="rgb(0, 0, 0)" fill="none"/>') as readonly Path[];
    expect(line?.segments.flatMap(({ points }) => points)).toEqual([
      [60, 20],
      [110, 20],
    ]);
  });
});
