// The worked questions of the opening screen: compiled in their order, and no address in them that the app would not understand.
import { expect, it } from 'vitest';
import { readCompiled } from '../../tools/data/disk.ts';
import { findingsIn, withCell, withText } from './tinyPackage.ts';

const file = 'questions.csv';
const asked = (address: string) => findingsIn(withCell(file, 2, 'address', address));

it('compiles the questions of data/ in their order, in both languages', () => {
  const { questions } = JSON.parse(readCompiled('core.json') ?? '');
  expect(questions.length).toBeGreaterThanOrEqual(3);
  for (const { text, address } of questions) {
    expect(text.en).toMatch(/\?$/);
    expect(text.ja).toMatch(/[ぁ-ん]/);
    expect(address).toMatch(/^\?/);
  }
});

it('accepts a question whose address the app understands, and no question at all', () => {
  expect(asked('?areas=missiles&years=all')).toEqual([]);
  expect(findingsIn(withText(file, (text) => `${text.split('\n')[0]}\n`))).toEqual([]);
});

it.each([
  ['?focus=programs/sm-3-iib', /"programs\/sm-3-iib" means nothing to the parameter "focus"/, /programs\/sm-3-iia/],
  ['?areas=missiles,missles', /"missles" means nothing to the parameter "areas"/, /Did you mean missiles/],
  ['?countries=JPN,FRA', /"FRA" means nothing to the parameter "countries"/, /./],
  ['?area=missiles', /"area" is no parameter/, /Copy the address/],
  ['?areas=missiles&lang=ja', /"lang" is the reader's own choice/, /out/],
  ['?view=both', /opens the view that is open already/, /Choose/],
])('finds what is wrong with %s, by row and column', (address, problem, remedy) => {
  const texts = { problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) };
  expect(asked(address)).toEqual([{ file, row: 2, column: 'address', value: address, ...texts }]);
});

it('finds an address that does not begin with its question mark', () => {
  expect(asked('areas=missiles')).toContainEqual(expect.objectContaining({ file, row: 2, column: 'address' }));
});
