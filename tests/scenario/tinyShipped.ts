// A small shipped scenario for tests, laid on the network `single`: one line `p` of 10 a year, one buyer of 15.
import type { Parameter } from '../../src/scenario/shipped/parameter.ts';
import { parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';
import { DocumentError, formatFinding } from '../../src/scenario/findings.ts';

const words = (en: string) => ({ en, ja: '語' });

/** A number from 10 by 20 to 30, but for what is given. */
export function parameterOf(more: Partial<Parameter>): Parameter {
  const role = 'lever' as const;
  const shared = { id: 'more', label: words('More'), role, grade: 'assumed' as const, note: words('Made up.') };
  return { ...shared, kind: 'number', low: 10, central: 20, high: 30, ...more };
}

/** A year from 2030 (low) by 2027 to 2026. */
export function yearOf(more: Partial<Parameter>): Parameter {
  return parameterOf({ id: 'year', kind: 'year', low: 2030, central: 2027, high: 2026, ...more });
}

/** No (0) or yes (1), no at first. */
export function choiceOf(more: Partial<Parameter>): Parameter {
  const options = [
    { value: 0, label: words('No') },
    { value: 1, label: words('Yes') },
  ];
  return parameterOf({ id: 'choice', kind: 'choice', low: 0, central: 0, high: 0, options, ...more });
}

/** What parsing refuses takes any field: tests break them. */
type Loose = Record<string, unknown>;

/** Line p grows by `more` from `year` on; where it is chosen, the buyer orders half again as much. */
export function tinyShipped(more: Loose = {}): Loose {
  return {
    id: 'tiny',
    order: 1,
    title: words('Tiny'),
    question: words('How many?'),
    summary: words('All is assumed.'),
    model: 'single',
    programs: [],
    parameters: [parameterOf({}), yearOf({}), choiceOf({})],
    interventions: [
      { kind: 'capacity-add', line: 'p', approved: { parameter: 'year' }, amount: { parameter: 'more', times: 0.1 } },
      { kind: 'orders', demand: 'us', factor: 1.5, when: [{ parameter: 'choice', is: [1] }] },
    ],
    outputs: [{ id: 'made', label: words('Made'), measure: 'delivered', chart: 'bars', demands: ['us'] }],
    sources: [],
    ...more,
  };
}

export function shippedOf(more: Loose = {}): ShippedScenario {
  return parseShipped(tinyShipped(more));
}

/** What parsing says, a finding a line; empty where it takes the document. */
export function wrongIn(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(formatFinding);
  }
}
