import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { fitText, textWidth } from './text.ts';

const names = fc.oneof(
  fc.constantFrom(...real.organizations.map((row) => row.name)),
  fc.constantFrom(...real.organizations.flatMap((row) => row.ja ?? [])),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const sizes = fc.integer({ min: 12, max: 20 });

describe('the width of a text', () => {
  it('is none for none, and grows with each letter', () => {
    expect(textWidth('', 13)).toBe(0);
    fc.assert(
      fc.property(names, sizes, (text, size) => {
        expect(textWidth(`${text}a`, size)).toBeGreaterThan(textWidth(text, size));
      }),
    );
  });

  it('grows with the type size, and with its weight', () => {
    expect(textWidth('Nagoya', 26)).toBeCloseTo(2 * textWidth('Nagoya', 13));
    expect(textWidth('Nagoya', 13, 600)).toBeGreaterThan(textWidth('Nagoya', 13));
  });

  it('gives a Japanese letter a full square', () => {
    expect(textWidth('防衛省', 13)).toBe(39);
    expect(textWidth('カナ', 10)).toBe(20);
    expect(textWidth('𠮷野', 10)).toBe(20);
  });

  it('knows narrow letters from wide ones', () => {
    expect(textWidth('ill', 13)).toBeLessThan(textWidth('ooo', 13));
    expect(textWidth('ooo', 13)).toBeLessThan(textWidth('WWW', 13));
  });
});

describe('a text that is fitted', () => {
  it('is itself where there is room', () => {
    fc.assert(
      fc.property(names, sizes, (text, size) => {
        expect(fitText(text, textWidth(text, size), size)).toBe(text);
      }),
    );
  });

  it('is otherwise its beginning with an ellipsis, no wider than the room', () => {
    fc.assert(
      fc.property(names, sizes, fc.integer({ min: 40, max: 200 }), (text, size, room) => {
        const fitted = fitText(text, room, size);
        if (fitted === text) return;
        expect(fitted.endsWith('…')).toBe(true);
        expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
        expect(textWidth(fitted, size)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 300 },
    );
  });

  it('wastes no room: one letter more would not have fitted', () => {
    const text = 'Mitsubishi-Heavy-Industries';
    const fitted = fitText(text, 120, 13);
    expect(textWidth(`${text.slice(0, fitted.length)}…`, 13)).toBeGreaterThan(120);
  });

  it('keeps a letter at least, and no space before the ellipsis', () => {
    expect(fitText('Nagoya', 0, 13)).toBe('N…');
    expect(fitText('Air Force Research', textWidth('Air …', 13), 13)).toBe('Air…');
  });

  it('never cuts a letter of two code units in half', () => {
    expect(fitText('𠮷野家の店', 30, 13)).toBe('𠮷…');
  });
});
