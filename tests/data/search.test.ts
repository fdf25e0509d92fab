// Spellings for search: readings are romanized as people write them; a record without any is left out.
import { expect, it } from 'vitest';
import { compileSearch, withoutLongVowels } from '../../tools/data/compileSearch.ts';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';

const { tables } = checkPackage(readPackage(), readWorld()['110m']);
const spellings = new Map(compileSearch(tables).map(([key, ...rest]) => [key, rest]));

it('writes long vowels short', () => {
  expect(withoutLongVowels('mitsubishijuukougyou')).toBe('mitsubishijukogyo');
  expect(withoutLongVowels('oosaka')).toBe('osaka');
});

it('has the reading in kana and in Roman letters, long and short', () => {
  const own = spellings.get('organizations/mitsubishi-heavy-industries');
  expect(own).toEqual(
    expect.arrayContaining(['みつびしじゅうこうぎょう', 'mitsubishijuukougyou', 'mitsubishijukogyo']),
  );
});

it('leaves out what has no other spelling, and names no spelling twice', () => {
  for (const own of spellings.values()) {
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own).size).toBe(own.length);
  }
});
