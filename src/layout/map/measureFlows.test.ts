import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { atlasOf, organization, programme, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { measureFlows } from './measureFlows.ts';

describe('flows', () => {
  it('are one tie per programme and pair of participants; a programme of one country is counted there', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { programs } = applyFilter(real, filter);
        const { flows, domestic, participation } = measureFlows(real, programs, filter.years);
        const ties = flows.flatMap((flow) => flow.programs.map((id) => `${id} ${flow.ends.join('-')}`)).sort();
        const expected = programs.flatMap(({ id, participants }) => {
          const ordered = [...participants].sort();
          return ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => `${id} ${a}-${b}`));
        });
        expect(ties).toEqual(expected.sort());
        const alone = programs.filter((row) => row.participants.length === 1).map((row) => row.id);
        expect([...domestic.values()].flat().sort()).toEqual(alone.sort());
        for (const [country, ids] of participation)
          expect(ids).toEqual(programs.filter((row) => row.participants.includes(country)).map((row) => row.id));
      }),
      { numRuns: 20 },
    );
  });

  it('have a key each, of their two ends in alphabetical order', () => {
    const { flows } = measureFlows(real, real.programs, 'all');
    expect(new Set(flows.map((flow) => flow.key)).size).toBe(flows.length);
    for (const { key, ends, family, isPlan } of flows) {
      expect(ends[0] < ends[1]).toBe(true);
      expect(key).toBe(`pairs/${ends.join('-')}/${family}${isPlan ? '/plan' : ''}`);
    }
  });

  it('keep plans apart from facts', () => {
    const years = { from: 2026, to: 2026 };
    const keys = measureFlows(tiny, applyFilter(tiny, { ...base, years }).programs, years).flows.map(
      (flow) => flow.key,
    );
    expect(keys.sort()).toEqual(['pairs/AUS-USA/air/plan', 'pairs/GBR-JPN/air', 'pairs/JPN-USA/missiles']);
  });

  it('in a year to come are all plans', () => {
    const years = { from: 2036, to: 2036 };
    const { flows } = measureFlows(tiny, applyFilter(tiny, { ...base, years }).programs, years);
    expect(flows.map((flow) => flow.key)).toEqual(['pairs/GBR-JPN/air/plan']);
  });

  it.each([
    { name: 'one end', lead: ['mhi'], led: [1, 0] },
    { name: 'the other end', lead: ['raytheon'], led: [0, 1] },
    { name: 'both ends', lead: ['mhi', 'raytheon'], led: [1, 1] },
    { name: 'nobody', lead: [], led: [1, 1] },
    { name: 'somebody else', lead: ['bae'], led: [1, 1] },
  ])('led by $name count as $led', ({ lead, led }) => {
    const atlas = atlasOf({
      organizations: [
        organization('mhi'),
        organization('raytheon', { country: 'USA' }),
        organization('bae', { country: 'GBR' }),
      ],
      programs: [programme('p', { lead })],
    });
    expect(measureFlows(atlas, atlas.programs, 'all').flows[0]?.led).toEqual(led);
  });

  it('of nothing are none', () => {
    const { flows, domestic, participation } = measureFlows(real, [], 'all');
    expect([flows.length, domestic.size, participation.size]).toEqual([0, 0, 0]);
  });
});

const base = {
  areas: [],
  allAreas: false,
  countries: [],
  allCountries: false,
  modes: [],
  statuses: [],
  organizations: [],
};
