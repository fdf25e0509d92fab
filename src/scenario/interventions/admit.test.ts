// A country that becomes a party: every link that waited on it opens.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const admit = (more: Row = {}): Row => ({ kind: 'admit', agreement: 'club', country: 'JPN', year: 2026, ...more });
const toJapan = (...interventions: Row[]) => rounded(runWith('gated', ...interventions).links['p>jp']!);

describe('an admission', () => {
  it.each([
    // 2026: 8 of Japan and 4 of the US share 10: 20/3. Then 4/3 + 4 and 2/3 + 4 are 10: all is filled.
    { name: 'a year sooner opens the link a year sooner', year: 2026, expected: [0, 6.666666667, 5.333333333, 4] },
    { name: 'before the agreement waits for it', year: 2000, expected: [0, 6.666666667, 5.333333333, 4] },
    { name: 'in the last year', year: 2028, expected: [0, 0, 0, 8] },
    { name: 'after the run', year: 2029, expected: [0, 0, 0, 0] },
    { name: 'in mid-year counts from the next', year: 2026.5, expected: [0, 0, 7.5, 6.071428571] },
  ])('$name', ({ year, expected }) => expect(toJapan(admit({ year }))).toEqual(expected));

  it('of one end is not enough', () => {
    const document = changed('gated', ({ agreements }) => (agreements![0]!['parties'] = { AUS: 2020 }));
    const flow = (...interventions: Row[]) => runNow(parseModel({ ...document, interventions })).links['p>jp'];
    expect(flow(admit())).toEqual([0, 0, 0, 0]);
    expect(rounded(flow(admit(), admit({ country: 'USA' }))!)).toEqual([0, 6.666666667, 5.333333333, 4]);
  });

  it('of a country that nobody stands in changes nothing', () => {
    expect(toJapan(admit({ country: 'FRA' }))).toEqual(toJapan());
  });

  it('gives a party another year', () => {
    expect(toJapan(admit({ country: 'USA', year: 2028 }))).toEqual([0, 0, 0, 8]);
  });

  it('names the agreement until then', () => {
    expect(runWith('gated', admit({ year: 2028 })).demands['jp']!.blocked).toEqual([
      ['agreement:club'],
      ['agreement:club'],
      ['agreement:club'],
      [],
    ]);
  });

  it.each([
    { list: [admit({ agreement: 'pact' })], finding: 'interventions[0].agreement: no agreement has the id "pact"' },
    { list: [admit({ country: undefined })], finding: 'interventions[0].country: is missing' },
    { list: [admit({ country: '' })], finding: 'interventions[0].country: must not be empty' },
    { list: [admit({ year: undefined })], finding: 'interventions[0].year: is missing' },
    {
      list: [admit(), admit({ year: 2027 })],
      finding: 'interventions[1].year: sets the year in which JPN joins club, which interventions[0].year sets too',
    },
  ])('finds $finding', ({ list, finding }) => expect(findingsWith('gated', ...list)).toEqual([finding]));

  it('to an agreement of dates alone is a finding', () => {
    const document = changed('gated', ({ agreements }) => delete agreements![0]!['parties']);
    expect(() => parseModel({ ...document, interventions: [admit()] })).toThrow(
      'interventions[0].agreement: "club" has no parties: nobody can be admitted',
    );
  });
});
