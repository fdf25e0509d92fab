import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import type { Summary } from '../../model/summary.ts';
import type { Years } from '../../model/years.ts';
import { summarySentence } from './summarySentence.ts';

const none: Summary = {
  programs: 0,
  relations: 0,
  countries: 0,
  shared: 0,
  plans: { programs: 0, relations: 0 },
  undated: { programs: 0, relations: 0 },
};
const one: Summary = {
  ...none,
  programs: 1,
  relations: 1,
  countries: 1,
  busiest: { country: 'JPN', programs: 1 },
};
const many: Summary = {
  ...none,
  programs: 1234,
  relations: 5000,
  countries: 12,
  shared: 900,
  busiest: { country: 'USA', programs: 800 },
  partner: { country: 'GBR', programs: 300 },
  plans: { programs: 20, relations: 1 },
};

describe('the sentence', () => {
  const cases: { name: string; summary: Summary; years: Years; en: string; ja: string }[] = [
    {
      name: 'of nothing',
      summary: none,
      years: { from: 2018, to: 2018 },
      en: 'In 2018, no programme passes the filters.',
      ja: '2018年は、条件に合う事業がありません。',
    },
    {
      name: 'of one programme',
      summary: one,
      years: { from: 2018, to: 2022 },
      en: 'In 2018–2022, 1 programme in 1 country. Japan is in 1.',
      ja: '2018〜2022年は、1か国が関わる事業が1件あります。日本は1件に参加しています。',
    },
    {
      name: 'of many',
      summary: many,
      years: 'all',
      en: 'Across all years, 1,234 programmes in 12 countries, 900 of them shared. The United States is in 800, 300 of these with the United Kingdom. 20 programmes and 1 tie are planned or announced, not yet at work.',
      ja: '全期間を通じて、12か国で1,234件の事業があり、うち900件に複数の国が参加しています。米国は800件に参加し、うち300件は英国との共同です。事業20件と関係1件は計画または発表の段階で、まだ始まっていません。',
    },
  ];
  it.each(cases)('$name', ({ summary, years, en, ja }) => {
    expect(summarySentence(tiny, summary, years, 'en')).toBe(en);
    expect(summarySentence(tiny, summary, years, 'ja')).toBe(ja);
  });

  it('says when all are shared', () => {
    const sentence = summarySentence(tiny, { ...many, shared: many.programs }, 'all', 'en');
    expect(sentence).toContain('all of them shared');
  });

  it('says nothing of plans where there are none', () => {
    const sentence = summarySentence(tiny, { ...many, plans: none.plans }, 'all', 'en');
    expect(sentence).not.toContain('planned');
  });
});
