// Stories as files of data/: what npm run data says of bad ones, and that the figures which the shipped ones quote stand in the data.
import { describe, expect, it } from 'vitest';
import { checkPackage, type PackageFiles } from '../../tools/data/checkPackage.ts';
import { checkStories } from '../../tools/data/checkStories.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';
import { formatFindings } from '../../tools/data/finding.ts';

const files = readPackage();
const { tables, scenarios, stories, descriptor } = checkPackage(files, readWorld()['50m']);
const [en, ja] = ['stories/patriots-flow-back.en.md', 'stories/patriots-flow-back.ja.md'];

/** What is said of one story with another text in one or both of its files. */
function said(from: string, to: string, names: readonly string[] = [en, ja]): string {
  const changed: PackageFiles = new Map(
    [en, ja].map((name) => [name, names.includes(name) ? files.get(name)!.replace(from, to) : files.get(name)!]),
  );
  return formatFindings(checkStories(changed, tables, descriptor!, scenarios, true));
}

describe('a bad story', () => {
  it.each([
    [
      'at=programs/pac-3-japan',
      'at=programs/pac-3-japn',
      /line 28: "programs\/pac-3-japn" means nothing.*Did you mean programs\/pac-3-japan\?/,
    ],
    ['years=2025&at=programs/pac-3', 'yars=2025&at=programs/pac-3', /line 28: "yars" is no parameter of a view/],
    ['?view=timeline', '?theme=dark&view=timeline', /"theme" is no part of what a step shows/],
    ['?view=timeline', '?view=data', /"data" is a page, not a picture/],
    ['scenario=patriot-seeker', 'scenario=patriot-finder', /"patriot-finder" is no scenario/],
    ['set=seekers:1', 'set=seeker:1', /"seeker" is no parameter of the scenario/],
    [
      '- `years/2014`',
      '- `organizations/boing`',
      /"organizations\/boing" is no record.*Did you mean organizations\/boeing\?/,
    ],
    ['years/2014', 'years/1814', /"years\/1814" is no record, place or year/],
    ['years/2014', 'lonLat/139,95', /"lonLat\/139,95" is no record, place or year/],
    ['date: 2026-11-30', 'date: soon', /line 5: "soon" is no date/],
  ])('with %j as %j', (from, to, expected) => {
    expect(said(from, to)).toMatch(expected);
  });

  it('whose languages differ', () => {
    expect(said('model=pac-3&when=2027', 'model=pac-3&when=2028', [ja])).toMatch(/shows something else than step 4/);
    expect(said('- `years/2014`: 2014年4月：防衛装備移転三原則\n', '', [ja])).toMatch(
      /other annotations than in English/,
    );
    expect(said('language: ja', 'language: en', [ja])).toMatch(/the language is en, the name of the file says ja/);
  });

  it('that stands alone, or is no story', () => {
    const only = (name: string): string =>
      formatFindings(checkStories(new Map([[name, files.get(en)!]]), tables, descriptor!, scenarios, true));
    expect(only(en)).toMatch(/stands in one language only/);
    expect(only('stories/Notes.md')).toMatch(/is no story/);
  });
});

describe('the shipped stories', () => {
  it('have six to nine steps in both languages, each with notes', () => {
    for (const story of stories.flatMap((each) => [each.en, each.ja])) {
      expect(story.steps.length, story.id).toBeGreaterThanOrEqual(6);
      expect(story.steps.length, story.id).toBeLessThanOrEqual(9);
      for (const step of story.steps) expect(step.notes.length, step.headline).toBeGreaterThan(0);
    }
  });

  it('hold Japanese in Japanese only', () => {
    const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    for (const { en, ja } of stories) {
      expect(JSON.stringify(en)).not.toMatch(japanese);
      for (const step of ja.steps)
        expect([step.headline, ...step.text, ...step.notes].every((text) => japanese.test(text))).toBe(true);
    }
  });
});
