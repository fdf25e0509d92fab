import { expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { everything } from '../../../tests/fixtures/tinyAtlas.ts';
import { filterText } from './filterText.ts';

it('says what is asked for, any or all of it, and nothing where nothing is', () => {
  expect(filterText(real, everything, 'en')).toBe('');
  const filter = { ...everything, areas: ['sea', 'ai'], countries: ['JPN', 'USA'], allCountries: true };
  expect(filterText(real, { ...filter, organizations: ['boeing'] }, 'en')).toBe('Sea or AI; Japan and US; Boeing');
  expect(filterText(real, filter, 'ja')).toMatch(/^海上・水中または.+、日本.+米国$/);
});
