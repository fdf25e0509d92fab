import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { programme, relation } from '../../tests/fixtures/tinyAtlas.ts';
import { statuses, type Phase, type Relation } from './atlas.ts';
import {
  hasAssumedStart,
  isPlan,
  isWithin,
  lastKnownYear,
  programmeSpans,
  programmeStanding,
  relationSpans,
  standingOf,
  type Span,
} from './years.ts';

const now = 2026;
const inYear = (year: number): Span => ({ from: year, to: year });
const withPhases = (...phases: Phase[]) => programme('p', { phases });

/** The years from 2000 to 2050 in which something with these spans is drawn, as texts "first-last". */
function drawn(spans: readonly Span[] | undefined): string[] {
  const years = Array.from({ length: 51 }, (_, index) => 2000 + index).filter((year) => isWithin(spans, inYear(year)));
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map((run) => run.join('-'));
}

describe('the years of a programme are those of its phases', () => {
  const cases: { name: string; phases: Phase[]; years: string[] }[] = [
    { name: 'a closed phase', phases: [{ phase: 'production', from: 2010, to: 2012 }], years: ['2010-2012'] },
    {
      name: 'an open phase lasts through the date of the data',
      phases: [{ phase: 'service', from: 2020 }],
      years: ['2020-2026'],
    },
    {
      name: 'an open plan is known for its first year alone',
      phases: [{ phase: 'planned', from: 2030 }],
      years: ['2030-2030'],
    },
    {
      name: 'a closed plan reaches beyond the data',
      phases: [{ phase: 'planned', from: 2030, to: 2034 }],
      years: ['2030-2034'],
    },
    {
      name: 'a gap between phases stays a gap',
      phases: [
        { phase: 'research', from: 2005, to: 2007 },
        { phase: 'production', from: 2011, to: 2012 },
      ],
      years: ['2005-2007', '2011-2012'],
    },
    {
      name: 'an ended phase covers nothing',
      phases: [
        { phase: 'service', from: 2010, to: 2015 },
        { phase: 'ended', from: 2016 },
      ],
      years: ['2010-2015'],
    },
    { name: 'no dated phase, no year', phases: [{ phase: 'development' }, { phase: 'ended', from: 2016 }], years: [] },
  ];
  it.each(cases)('$name', ({ phases, years }) => {
    expect(drawn(programmeSpans(withPhases(...phases), now))).toEqual(years);
  });

  it('without a dated phase it is undated', () => {
    expect(programmeSpans(withPhases(), now)).toBeUndefined();
    expect(programmeSpans(withPhases({ phase: 'ended', from: 2016 }), now)).toBeUndefined();
  });
});

describe('the end of an open phase', () => {
  const open: Phase = { phase: 'production', from: 1956 };
  const ended = (...phases: Phase[]) => programme('p', { status: 'ended', phases });

  it('is not known once its programme has ended: its first year is the last that is', () => {
    expect(lastKnownYear(ended(open, { phase: 'ended' }), open)).toBe(1956);
  });
  it('lies no earlier than the year in which the programme was stopped', () => {
    expect(lastKnownYear(ended(open, { phase: 'ended', from: 2008 }), open)).toBe(2008);
  });
  it('is the present where the programme goes on, and said where it has a last year', () => {
    expect(lastKnownYear(programme('p', { phases: [open] }), open)).toBeUndefined();
    const closed: Phase = { ...open, to: 1960 };
    expect(lastKnownYear(ended(closed), closed)).toBeUndefined();
    expect(lastKnownYear(ended({ phase: 'ended', from: 1960 }), { phase: 'ended', from: 1960 })).toBeUndefined();
  });
  it('is where a programme that has ended, and its ties that have, are drawn last', () => {
    const stopped = ended({ phase: 'production', from: 2006 }, { phase: 'ended', from: 2008 });
    expect(drawn(programmeSpans(stopped, now))).toEqual(['2006-2008']);
    const tie = (own: Partial<Relation>) => drawn(relationSpans(relation('r', own), stopped, now));
    expect(tie({ from: 2007, status: 'ended' })).toEqual(['2007-2008']);
    expect(tie({ from: 2009, status: 'ended' })).toEqual(['2009-2009']);
    expect(tie({ from: 2007, status: 'active' })).toEqual(['2007-2026']);
  });
});

describe('the years of a relation', () => {
  const fighter = withPhases(
    { phase: 'research', from: 2018, to: 2021 },
    { phase: 'development', from: 2022 },
    { phase: 'planned', from: 2035, to: 2040 },
  );
  it.each([
    { name: 'from <= Y <= to', own: { from: 2019, to: 2022 }, of: fighter, years: ['2019-2022'] },
    {
      name: 'its own years hold where the programme has none',
      own: { from: 2019, to: 2022 },
      of: undefined,
      years: ['2019-2022'],
    },
    { name: 'a known end beyond the data is kept', own: { from: 2024, to: 2030 }, of: undefined, years: ['2024-2030'] },
    { name: 'unknown `to`: through the date of the data', own: { from: 2024 }, of: undefined, years: ['2024-2026'] },
    {
      name: 'unknown `to`: later only where a phase or plan covers',
      own: { from: 2019 },
      of: fighter,
      years: ['2019-2026', '2035-2040'],
    },
    { name: 'unknown `to` of a plan: its first year', own: { from: 2033 }, of: undefined, years: ['2033-2033'] },
    {
      name: 'a plan of the programme before its own start does not count',
      own: { from: 2038 },
      of: fighter,
      years: ['2038-2040'],
    },
    { name: 'unknown `from`: the first phase', own: { to: 2020 }, of: fighter, years: ['2018-2020'] },
    { name: 'neither known: from the first phase on', own: {}, of: fighter, years: ['2018-2026', '2035-2040'] },
    { name: 'a known end before the first phase: that year', own: { to: 2015 }, of: fighter, years: ['2015-2015'] },
    { name: 'neither known, no phase: none', own: {}, of: withPhases(), years: [] },
    { name: 'unknown `from`, no phase: none, though the end is known', own: { to: 2020 }, of: withPhases(), years: [] },
  ])('$name', ({ own, of, years }) => {
    const spans = relationSpans(relation('r', own), of, now);
    expect(drawn(spans)).toEqual(years);
    expect(spans === undefined).toBe(years.length === 0);
  });

  it('start as assumed where their own first year is unknown', () => {
    expect(hasAssumedStart(relation('r', {}))).toBe(true);
    expect(hasAssumedStart(relation('r', { to: 2020 }))).toBe(true);
    expect(hasAssumedStart(relation('r', { from: 2020 }))).toBe(false);
  });
});

describe('being drawn in years', () => {
  const spans = [
    { from: 2010, to: 2012 },
    { from: 2020, to: 2022 },
  ];
  it.each([
    { years: { from: 2012, to: 2012 }, drawn: true },
    { years: { from: 2013, to: 2019 }, drawn: false },
    { years: { from: 2000, to: 2010 }, drawn: true },
    { years: { from: 2000, to: 2050 }, drawn: true },
    { years: { from: 2023, to: 2030 }, drawn: false },
    { years: 'all' as const, drawn: true },
  ])('$years: $drawn', ({ years, drawn: expected }) => {
    expect(isWithin(spans, years)).toBe(expected);
  });

  it('what is undated is drawn under "all years" alone', () => {
    expect(isWithin(undefined, 'all')).toBe(true);
    expect(isWithin(undefined, { from: 1000, to: 3000 })).toBe(false);
  });
});

describe('a plan is never drawn as a fact', () => {
  it.each([
    { status: 'active', years: inYear(2026), standing: 'fact' },
    { status: 'active', years: inYear(2027), standing: 'planned' },
    { status: 'active', years: { from: 2020, to: 2030 }, standing: 'fact' },
    { status: 'active', years: 'all', standing: 'fact' },
    { status: 'announced', years: inYear(2020), standing: 'planned' },
    { status: 'planned', years: 'all', standing: 'planned' },
    { status: 'proposed', years: inYear(2030), standing: 'proposed' },
    { status: 'cancelled', years: inYear(2020), standing: 'cancelled' },
    { status: 'ended', years: 'all', standing: 'ended' },
    { status: 'ended', years: inYear(2010), standing: 'fact' },
  ] as const)('$status in $years is $standing', ({ status, years, standing }) => {
    expect(standingOf(status, years, now)).toBe(standing);
  });

  it('no status is a fact in a year after the date of the data', () => {
    for (const status of statuses) expect(standingOf(status, inYear(now + 1), now)).not.toBe('fact');
  });

  it.each([
    {
      name: 'in its development',
      phases: [{ phase: 'development', from: 2020, to: 2030 }],
      years: inYear(2024),
      standing: 'fact',
    },
    {
      name: 'in the future part of its development',
      phases: [{ phase: 'development', from: 2020, to: 2030 }],
      years: inYear(2028),
      standing: 'planned',
    },
    {
      name: 'in a planned phase',
      phases: [{ phase: 'planned', from: 2024, to: 2030 }],
      years: inYear(2025),
      standing: 'planned',
    },
    {
      name: 'in a planned phase beside work',
      phases: [
        { phase: 'planned', from: 2024, to: 2030 },
        { phase: 'service', from: 2020 },
      ],
      years: inYear(2025),
      standing: 'fact',
    },
    {
      name: 'in a range that meets only a phase not yet begun',
      phases: [
        { phase: 'development', from: 2010, to: 2015 },
        { phase: 'production', from: 2029 },
      ],
      years: { from: 2020, to: 2035 },
      standing: 'planned',
    },
    {
      name: 'of which all is planned, under "all years"',
      phases: [{ phase: 'planned', from: 2024 }],
      years: 'all',
      standing: 'planned',
    },
    { name: 'without a date, under "all years"', phases: [], years: 'all', standing: 'fact' },
  ] as { name: string; phases: Phase[]; years: Span | 'all'; standing: string }[])(
    'an active programme $name is $standing',
    ({ phases, years, standing }) => {
      expect(programmeStanding(withPhases(...phases), years, now)).toBe(standing);
    },
  );

  it('a programme that was cancelled was planned in the years of its plan, and at work in those of its work', () => {
    const row = programme('p', {
      status: 'cancelled',
      phases: [
        { phase: 'planned', from: 2010, to: 2012 },
        { phase: 'development', from: 2013, to: 2015 },
      ],
    });
    expect(programmeStanding(row, inYear(2011), now)).toBe('planned');
    expect(programmeStanding(row, inYear(2014), now)).toBe('cancelled');
    expect(programmeStanding(row, 'all', now)).toBe('cancelled');
  });

  it('a status that is a plan stays one whatever the phases say', () => {
    const row = programme('p', { status: 'announced', phases: [{ phase: 'production', from: 2020 }] });
    expect(programmeStanding(row, inYear(2024), now)).toBe('planned');
  });

  it('the two kinds of plan are planned and proposed', () => {
    expect((['fact', 'planned', 'proposed', 'ended', 'cancelled'] as const).filter(isPlan)).toEqual([
      'planned',
      'proposed',
    ]);
  });
});

describe('the real atlas', () => {
  it('draws every record in each of its own years', () => {
    for (const row of real.relations) {
      if (row.from === undefined) continue;
      const own = { from: row.from, to: Math.max(row.from, row.to ?? row.from) };
      for (const year of [own.from, own.to])
        expect(isWithin(real.spansOfRelation.get(row.id), inYear(year)), row.id).toBe(true);
      if (row.to !== undefined)
        expect(isWithin(real.spansOfRelation.get(row.id), inYear(row.to + 1)), row.id).toBe(false);
    }
  });

  it('draws no programme outside its phases, and a range where any of its years does', () => {
    fc.assert(
      fc.property(yearsOf(real), (years) => {
        if (years === 'all') return;
        for (const row of real.programs) {
          const spans = real.spansOfProgram.get(row.id);
          const each = Array.from({ length: years.to - years.from + 1 }, (_, index) => inYear(years.from + index));
          expect(isWithin(spans, years)).toBe(each.some((year) => isWithin(spans, year)));
        }
      }),
      { numRuns: 12 },
    );
  });
});
