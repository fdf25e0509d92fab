import { expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { everything } from '../../../tests/fixtures/tinyAtlas.ts';
import { changeSentence } from './changeSentence.ts';

const air = { ...everything, areas: ['air'] };
const airInJapan = { ...air, countries: ['JPN'] };
const now = { en: 'In 2026, 32 programmes in 10 countries.', ja: '2026年は、10か国で32件の事業があります。' };

it.each([
  [everything, air, 'Air chosen: in 2026, 32 programmes in 10 countries.'],
  [airInJapan, air, 'Japan dropped: in 2026, 32 programmes in 10 countries.'],
  [air, { ...everything, areas: ['sea'] }, 'Sea chosen, Air dropped: in 2026, 32 programmes in 10 countries.'],
  [airInJapan, everything, 'All filters cleared: in 2026, 32 programmes in 10 countries.'],
  [air, { ...air, years: { from: 2025, to: 2025 } }, now.en],
])('says in one sentence what was done and what there is now (%#)', (before, after, said) => {
  expect(changeSentence(real, before, after, now.en, 'en')).toBe(said);
});

it('is one sentence in Japanese too', () => {
  expect(changeSentence(real, everything, airInJapan, now.ja, 'ja')).toBe(
    '「航空」「日本」を選択：2026年は、10か国で32件の事業があります。',
  );
});
