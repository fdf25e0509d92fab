// The analyses by the names of the command line.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import { analyse, analysisNames } from './analyses.ts';

const question = { case: 'central', year: 2025, duration: 1, figure: 'us' } as const;

describe('an analysis', () => {
  it.each([
    { name: 'shadow', field: 'shadow', value: { p: { us: expect.closeTo(3, 6) as number } } },
    { name: 'single-points', field: 'singlePoints', value: { 'line:p': ['us'] } },
    { name: 'tornado', field: 'tornado', value: [] },
    // 15 are ordered and 10 made: short anyway
    { name: 'time-to-survive', field: 'timeToSurvive', value: { p: null } },
  ] as const)('$name is the field $field', async ({ name, field, value }) => {
    const answer = await analyse(name, modelOf('single'), question);
    expect(answer.field).toBe(field);
    expect(answer.value).toMatchObject(value);
  });

  it('knock-outs is the field knockOuts, worst first', async () => {
    const { field, value } = await analyse('knock-outs', modelOf('disconnected'), question);
    expect(field).toBe('knockOuts');
    expect((value as { id: string }[]).at(-1)!.id).toBe('NZL');
  });

  it('says beside its figures who is left out', async () => {
    const { remark } = await analyse('time-to-survive', modelOf('single'), question);
    expect(remark).toBe('time-to-survive: left out, short in 2025 anyway: us');
  });

  it('says nothing where nobody is', async () => {
    expect(await analyse('time-to-survive', modelOf('buffered'), question)).not.toHaveProperty('remark');
  });

  it('has one of five names', () => {
    expect(analysisNames).toEqual(['shadow', 'knock-outs', 'single-points', 'time-to-survive', 'tornado']);
  });
});
