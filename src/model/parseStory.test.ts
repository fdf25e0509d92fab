import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseStory, writeStory } from './parseStory.ts';
import type { Story } from './story.ts';

const good = [
  '---',
  'title: Two yards',
  'summary: What two yards share.',
  'author: A. Writer',
  'date: 2026-11-30',
  'language: en',
  '---',
  '',
  '## They share a part',
  '',
  '`?view=map&years=2024`',
  '',
  'First line',
  'of a paragraph.',
  '',
  'Second paragraph.',
  '',
  '- `programs/gcap`: Here',
  '',
  '### Notes',
  '',
  'Say it slowly.',
  '',
].join('\n');

const problemsIn = (text: string): string[] => {
  const reading = parseStory('two-yards', text);
  return reading.isSound ? [] : reading.findings.map(({ line, problem }) => `${line}: ${problem}`);
};

/** Text of one line without blanks at its ends, as a story holds it. */
const words = fc
  .string({
    minLength: 1,
    maxLength: 40,
    unit: fc.constantFrom('a', 'Z', ' ', '#', '-', '`', '\\\\', ':', '年', '、', '>', '*', '7'),
  })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const step = fc.record({
  state: fc.constantFrom('', 'view=map', 'view=network&at=programs/gcap&years=2000-2024'),
  headline: words,
  text: fc.array(words, { minLength: 1, maxLength: 3 }),
  notes: fc.array(words, { maxLength: 3 }),
  annotations: fc.array(
    fc.record({ anchor: fc.constantFrom('years/2024', 'lonLat/139.7,35.7', 'programs/gcap'), text: words }),
    {
      maxLength: 2,
    },
  ),
});
const stories: fc.Arbitrary<Story> = fc.record({
  id: fc.constant('any'),
  lang: fc.constantFrom('en' as const, 'ja' as const),
  title: words,
  summary: words,
  author: words,
  date: fc.constantFrom('2026-11-30', '2024-02-29'),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

describe('a story', () => {
  it('is read with its steps, texts, annotations and notes', () => {
    const reading = parseStory('two-yards', good);
    expect(reading).toMatchObject({
      isSound: true,
      lines: [{ headline: 9, state: 11, annotations: [18] }],
      story: {
        id: 'two-yards',
        lang: 'en',
        title: 'Two yards',
        steps: [
          {
            state: 'view=map&years=2024',
            headline: 'They share a part',
            text: ['First line of a paragraph.', 'Second paragraph.'],
            annotations: [{ anchor: 'programs/gcap', text: 'Here' }],
            notes: ['Say it slowly.'],
          },
        ],
      },
    });
  });

  it('is read alike with the line ends of Windows and a byte order mark', () => {
    expect(parseStory('two-yards', `\ufeff${good.replaceAll('\n', '\r\n')}`)).toEqual(parseStory('two-yards', good));
  });

  it('is written so that it is read back the same', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const reading = parseStory(story.id, writeStory(story));
        expect(reading.isSound && reading.story).toEqual(story);
      }),
    );
  });

  it('that is any text at all ends in a story or in findings with lines of that text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.constantFrom(...good.split('\n')))), (lines) => {
        const reading = parseStory('any', lines.join('\n'));
        if (reading.isSound) return;
        expect(reading.findings.length).toBeGreaterThan(0);
        for (const { line } of reading.findings) expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
      }),
    );
  });
});

describe('a faulty story', () => {
  it.each([
    ['title: Two yards\n', '', /^6: title missing before this line$/],
    ['author: A.', 'writer: A.', /^4: "writer" is none of title, summary, author, date, language$/],
    ['author: A. Writer', 'title: Again', /^4: "title" stands twice$/],
    ['summary: What two yards share.', 'summary:', /^3: "summary" is empty$/],
    ['2026-11-30', '2026-11-31', /^5: "2026-11-31" is no date/],
    ['language: en', 'language: fr', /^6: "fr" is neither en nor ja$/],
    ['## They share a part', '##', /^9: the step has no headline$/],
    ['`?view=map&years=2024`', '`view=map`', /^11: the step needs a line with its view state/],
    ['`?view=map&years=2024`\n', '', /^9: the step needs a line with its view state/],
    ['Second paragraph.', '`?view=flows`', /^16: is a second view state/],
    ['- `programs/gcap`: Here', '- programs/gcap: Here', /^18: is no annotation/],
    ['### Notes', '### Remarks', /^20: is a heading that is neither/],
    ['First line\nof a paragraph.\n\nSecond paragraph.', '', /^9: the step has no text$/],
    ['## They share a part', 'They share a part', /^9: stands before the first step/],
  ])('with %j as %j says so by line', (from, to, expected) => {
    expect(problemsIn(good.replace(from, to)).join('\n')).toMatch(new RegExp(expected, 'm'));
  });

  it('without front matter says so, and with no step', () => {
    expect(problemsIn('')[0]).toMatch(/^1: the file must begin with/);
    expect(problemsIn(good.slice(0, good.indexOf('##')))[0]).toMatch(/has no step/);
  });
});

it('joins the lines of a Japanese paragraph without blanks', () => {
  expect(paragraphsOf(['最初の行、', '次の行。', '', '二段落目。'], 'ja')).toEqual([
    '最初の行、次の行。',
    '二段落目。',
  ]);
});
