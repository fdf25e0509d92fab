// Single keys mean the same whatever the keyboard types: Latin letters, kana, full-width signs, or what an input method takes.
import { describe, expect, it } from 'vitest';
import { isBareKey, typedKey } from './bareKey.ts';

const press = (key: string, code: string, own: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    target: null,
    ...own,
  }) as KeyboardEvent;

describe('what a key types', () => {
  it.each([
    ['a letter', press('b', 'KeyB'), 'b'],
    ['a capital, with Caps Lock', press('B', 'KeyB'), 'b'],
    ['another place for a letter (AZERTY)', press('a', 'KeyQ'), 'a'],
    ['kana', press('こ', 'KeyB'), 'b'],
    ['kana with Shift', press('・', 'Slash', { shiftKey: true }), '?'],
    ['kana for a sign', press('め', 'Slash'), '/'],
    ['a full-width sign', press('？', 'Slash', { shiftKey: true }), '?'],
    ['a full-width letter', press('ｆ', 'KeyF'), 'f'],
    ['a full-width space', press('　', 'Space'), ' '],
    ['what an input method took', press('Process', 'KeyN'), 'n'],
    ['a sign that it took', press('Process', 'Comma', { shiftKey: true }), '<'],
    ['Cyrillic', press('и', 'KeyB'), 'b'],
    ['a named key', press('PageDown', 'PageDown'), 'PageDown'],
    ['a key without a place', press('Process', ''), 'Process'],
  ])('%s', (_, event, typed) => {
    expect(typedKey(event)).toBe(typed);
  });
});

it('leaves a word that is being composed to the input method', () => {
  expect(isBareKey(press('Process', 'Slash', { isComposing: true }), '/')).toBe(false);
  expect(isBareKey(press('め', 'Slash'), '/')).toBe(true);
  expect(isBareKey(press('/', 'Slash', { ctrlKey: true }), '/')).toBe(false);
});
