import { describe, expect, it } from 'vitest';
import { answerSentence } from './answerTexts.ts';

describe('a result that is said', () => {
  it.each([
    {
      lang: 'en' as const,
      main: 'Until 2030, 10 more rounds are delivered: 30 instead of 20.',
      range: 'Range of the change: +5 to +12.',
      said: 'Until 2030, 10 more rounds are delivered: 30 instead of 20; range of the change: +5 to +12.',
    },
    {
      lang: 'ja' as const,
      main: '引き渡しは10発増えます。',
      range: '変化の幅は+5〜+12。',
      said: '引き渡しは10発増えます（変化の幅は+5〜+12）。',
    },
    { lang: 'en' as const, main: 'Nothing changes.', range: null, said: 'Nothing changes.' },
  ])('is one sentence: $said', ({ lang, main, range, said }) => {
    expect(answerSentence({ main, range, then: null, isChange: true }, lang)).toBe(said);
  });
});
