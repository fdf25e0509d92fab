import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { applyFilter } from './filter.ts';
import { countOrganizations, programsOfOrganizations } from './organizationCounts.ts';

describe('the count of an organization', () => {
  it('is how many programmes are shown when it alone is asked for', () => {
    fc.assert(
      fc.property(filterOf(real), fc.nat(), (filter, pick) => {
        const counts = [...countOrganizations(real, filter)];
        const [id, count] = counts[pick % counts.length]!;
        expect(count).toBe(applyFilter(real, { ...filter, organizations: [id] }).programs.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is there for every organization, the one of most programmes first', () => {
    const sizes = [...programsOfOrganizations(real).values()].map((programs) => programs.size);
    expect(sizes).toHaveLength(real.organizations.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
