// A view that becomes a step has a headline of its own.
import { describe, expect, it } from 'vitest';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { summarize } from '../../model/summary.ts';
import { defaultChoices, type Choices } from '../../state/choices.ts';
import { stepText } from './stepText.ts';

const textOf = (change: Partial<Choices>) => {
  const choices = { ...defaultChoices(2026, 'en'), filter: everything, ...change };
  return stepText(tiny, choices, summarize(tiny, applyFilter(tiny, choices.filter), choices.filter.years));
};

describe('the headline of a view', () => {
  it('is the first sentence about what is shown, without its full stop; the others stand under it', () => {
    for (const lang of ['en', 'ja'] as const) {
      const { headline, text } = textOf({ view: 'map', lang });
      expect(headline).not.toMatch(/[.。]$/);
      expect(headline).toMatch(/\d/);
      expect(text).not.toContain(headline);
    }
  });

  it('names the record whose network is drawn', () => {
    expect(textOf({ view: 'network', depth: 'programs/fighter', lang: 'en' }).headline).toMatch(/: who takes part, /);
    expect(textOf({ view: 'network', depth: 'programs/fighter', lang: 'ja' }).headline).toContain('に関わる国と組織');
    expect(textOf({ view: 'network', depth: 'whole', lang: 'en' }).headline).not.toContain('who takes part');
  });

  it('says what this picture has of its own, so that no two of one set share a headline', () => {
    const changes: readonly Partial<Choices>[] = [
      {},
      { region: 'japan' },
      { view: 'map' },
      { view: 'map', focus: 'programs/fighter' },
      { view: 'map', focus: 'programs/radar' },
      { view: 'network' },
      { view: 'network', depth: 'whole' },
      { view: 'timeline' },
      { view: 'timeline', against: { from: 2016, to: 2016 } },
      { view: 'matrix' },
      { view: 'map', region: 'japan' },
      { view: 'map', against: { from: 2016, to: 2016 } },
      { view: 'map', against: { from: 2020, to: 2020 } },
    ];
    for (const lang of ['en', 'ja'] as const) {
      const headlines = changes.map((change) => textOf({ ...change, lang }).headline);
      expect(new Set(headlines).size, headlines.join('\n')).toBe(changes.length);
      for (const headline of headlines) expect(headline).not.toMatch(/undefined|[.。]$/);
    }
    expect(textOf({ view: 'timeline', lang: 'en' }).headline).toMatch(/^Timeline: across /);
    expect(textOf({ view: 'map', focus: 'programs/radar', lang: 'ja' }).headline).toMatch(/^地図、.+：/);
  });
});
