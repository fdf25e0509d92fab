// The chain behind a figure, for each kind of cause: what is named, and the path from the buyer that lights up.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, networks } from '../../tests/scenario/networks.ts';
import type { Document } from '../../tests/scenario/networks.ts';
import { explain } from './explain.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

const explained = (document: Document, demand = 'us', year = 2025) =>
  explain(runNow(parseModel(document)), demand, year);
const step = (consumer: string, item: string, supplier: string | null, cause: string | null, link?: string | null) => ({
  consumer,
  item,
  link: link === undefined ? `${supplier}>${consumer}` : link,
  supplier,
  cause,
});

describe('what binds', () => {
  it.each([
    {
      name: 'a line at the buyer’s door',
      document: networks.single(),
      causes: ['line:p'],
      steps: [step('us', 'missile', 'p', 'line:p')],
    },
    {
      name: 'a line behind another',
      document: networks.pair(),
      causes: ['line:seek'],
      steps: [step('us', 'missile', 'asm', null), step('asm', 'seeker', 'seek', 'line:seek')],
    },
    {
      name: 'a line that both inputs hang on, once, along both ways',
      document: networks.diamond(),
      causes: ['line:mine'],
      steps: [
        step('us', 'plane', 'asm', null),
        step('asm', 'wing', 'left', null),
        step('asm', 'body', 'right', null),
        step('right', 'ore', 'mine', 'line:mine'),
        step('left', 'ore', 'mine', 'line:mine'),
      ],
    },
    {
      name: 'the cap of a link',
      document: changed('single', ({ links }) => (links[0]!['cap'] = 3)),
      causes: ['link:p>us'],
      steps: [step('us', 'missile', 'p', 'link:p>us')],
    },
    {
      name: 'an item that only a spent buffer held',
      document: changed('buffered', ({ links }) => links.shift()),
      causes: ['no-source:seeker'],
      steps: [step('us', 'missile', 'asm', null), step('asm', 'seeker', null, 'no-source:seeker', null)],
    },
    {
      name: 'a closed link beside a line that ran out',
      document: changed('single', ({ lines, links }) => {
        lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 5 });
        links.push({ id: 'lane', source: 'q', target: 'us', from: 2026 });
      }),
      causes: ['line:p', 'link:lane'],
      steps: [step('us', 'missile', 'q', 'link:lane', 'lane'), step('us', 'missile', 'p', 'line:p')],
    },
  ])('$name', ({ document, causes, steps }) => {
    const { state, binding, blocked } = explained(document);
    expect(state).toBe('short');
    expect(binding).toEqual({ causes, steps });
    expect(blocked).toEqual({ causes: [], steps: [] });
  });
});

describe('what blocks', () => {
  it.each([
    {
      name: 'an agreement',
      document: networks.gated(),
      demand: 'jp',
      causes: ['agreement:club'],
      steps: [step('jp', 'missile', 'p', 'agreement:club')],
    },
    {
      name: 'a link that opens later',
      document: changed('single', ({ links }) => (links[0]!['from'] = 2026)),
      demand: 'us',
      causes: ['link:p>us'],
      steps: [step('us', 'missile', 'p', 'link:p>us')],
    },
    {
      name: 'a line that works later',
      document: changed('pair', ({ lines }) => (lines[1]!['from'] = 2027)),
      demand: 'us',
      causes: ['line:seek'],
      steps: [step('us', 'missile', 'asm', null), step('asm', 'seeker', 'seek', 'line:seek')],
    },
    {
      name: 'an item nobody sells',
      document: networks.disconnected(),
      demand: 'nobody',
      causes: ['no-source:boat'],
      steps: [step('nobody', 'boat', null, 'no-source:boat', null)],
    },
  ])('$name', ({ document, demand, causes, steps }) => {
    const { state, binding, blocked, sources, delivered, eligible } = explained(document, demand);
    expect({ state, delivered, eligible, sources }).toEqual({
      state: 'waiting',
      delivered: 0,
      eligible: 0,
      sources: [],
    });
    expect(blocked).toEqual({ causes, steps });
    expect(binding).toEqual({ causes: [], steps: [] });
  });
});

describe('the state of a figure', () => {
  it.each([
    { name: 'short', document: networks.single(), expected: 'short' },
    { name: 'filled', document: changed('single', ({ demands }) => (demands[0]!['orders'] = 10)), expected: 'filled' },
    { name: 'idle', document: changed('single', ({ demands }) => (demands[0]!['orders'] = 0)), expected: 'idle' },
    {
      name: 'idle while orders are under way',
      document: changed('single', ({ lines }) => (lines[0]!['lead'] = 2)),
      expected: 'idle',
    },
    { name: 'waiting', document: changed('single', ({ links }) => (links[0]!['from'] = 2027)), expected: 'waiting' },
  ])('$name', ({ document, expected }) => expect(explained(document).state).toBe(expected));

  it('is of the year asked for', () => {
    // a stock of seekers lasts two years: 8, 8, then 7 of 8
    const outcome = runNow(modelOf('buffered'));
    expect([2025, 2026, 2027].map((year) => explain(outcome, 'us', year).state)).toEqual(['filled', 'filled', 'short']);
    expect(explain(outcome, 'us', 2027)).toMatchObject({
      eligible: 8,
      delivered: 7,
      binding: { causes: ['line:seek'] },
    });
  });

  it('is of the case that was run', () => {
    const model = modelOf('ranged');
    expect(explain(runNow(model, 'high'), 'us', 2025).state).toBe('filled');
    expect(explain(runNow(model, 'low'), 'us', 2025)).toMatchObject({ state: 'short', delivered: 3 });
  });
});

describe('what cannot be explained', () => {
  const outcome = runNow(modelOf('single'));

  it.each([
    { demand: 'jp', year: 2025, message: 'no demand has the id "jp"' },
    { demand: 'p', year: 2025, message: 'no demand has the id "p"' },
    { demand: 'us', year: 2024, message: 'year 2024 is not one of 2025 to 2027' },
    { demand: 'us', year: 2025.5, message: 'year 2025.5 is not one of 2025 to 2027' },
  ])('$demand in $year', ({ demand, year, message }) => {
    expect(() => explain(outcome, demand, year)).toThrow(new RangeError(message));
  });
});
