// Who served a demand in a year.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';
import { sourcesOf } from './sources.ts';

describe('the sources of a demand', () => {
  const two = runNow(
    parseModel(
      changed('single', ({ lines, links }) => {
        lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 2, from: 2026 });
        links.push({ id: 'lane', source: 'q', target: 'us', rank: 2 });
      }),
    ),
  );
  const p = { line: 'p', country: 'USA', link: 'p>us', units: 10 };
  const q = { line: 'q', country: 'KOR', link: 'lane', units: 2 };

  it.each([
    { year: 2025, expected: [{ ...p, share: 1 }] },
    {
      year: 2026,
      expected: [
        { ...p, share: 10 / 12 },
        { ...q, share: 2 / 12 },
      ],
    },
    { year: 2030, expected: [] },
  ])('in $year', ({ year, expected }) => expect(sourcesOf(two, 'us', year)).toEqual(expected));

  it('come largest first, whatever their rank', () => {
    const document = changed('single', ({ lines, links }) => {
      lines.push({ id: 'q', item: 'missile', country: 'KOR', capacity: 2 });
      links.push({ source: 'q', target: 'us', rank: 0 });
    });
    expect(sourcesOf(runNow(parseModel(document)), 'us', 2025).map(({ line }) => line)).toEqual(['p', 'q']);
  });

  it('are none where nothing came', () => {
    expect(sourcesOf(runNow(modelOf('gated')), 'jp', 2025)).toEqual([]);
    expect(sourcesOf(runNow(modelOf('disconnected')), 'nobody', 2025)).toEqual([]);
  });

  it('leave buffers out: a share is of what came through links', () => {
    const document = changed('single', (d) => (d.buffers = [{ id: 'b', at: 'us', item: 'missile', opening: 5 }]));
    const outcome = runNow(parseModel(document));
    expect(outcome.demands['us']!.delivered[0]).toBe(15);
    expect(sourcesOf(outcome, 'us', 2025)).toEqual([{ ...p, share: 1 }]);
  });

  it('count what interventions add', () => {
    const line = { id: 'q', item: 'missile', country: 'KOR', capacity: 3 };
    const interventions = [
      { kind: 'line-add', line },
      { kind: 'link-add', link: { source: 'q', target: 'us' } },
    ];
    const outcome = runNow(modelOf('single', { interventions }));
    expect(sourcesOf(outcome, 'us', 2025).map(({ country, units }) => [country, units])).toEqual([
      ['USA', 10],
      ['KOR', 3],
    ]);
  });
});
