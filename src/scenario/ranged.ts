// Numbers of a document: a plain number, or a range of three (low, central, high). Low always means "less gets delivered".
import { isRecord, quote } from './shape.ts';
import type { Report, Shape } from './shape.ts';

/** Which end of every ranged number a run takes. */
export const cases = ['low', 'central', 'high'] as const;
export type Case = (typeof cases)[number];

/** A number that is known as a range; low is the poor end, whatever its sign. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly note?: unknown;
  readonly source?: unknown;
}

/** Any number of a document. */
export type Ranged = number | Range;

interface Rules {
  /** The least value allowed. */
  readonly min?: number;
  /** The greatest value allowed. */
  readonly max?: number;
  /** The value must be above this one. */
  readonly above?: number;
  readonly whole?: boolean;
  /** Whether low must be the least of the three: true where more of it can only mean more supply. */
  readonly rising?: boolean;
}

/** Beyond this, single units are lost in the rounding of a number. */
const largest = 1e15;

function checkNumber(value: unknown, path: string, rules: Rules, report: Report): void {
  if (typeof value !== 'number') return report(path, `must be a number, not ${quote(value)}`);
  if (!Number.isFinite(value)) return report(path, `must be finite, not ${value}`);
  if (Math.abs(value) > largest) report(path, `must be ${largest} at most in size, not ${value}`);
  if (rules.whole && !Number.isInteger(value)) report(path, `must be a whole number, not ${value}`);
  if (rules.min !== undefined && value < rules.min) report(path, `must be ${rules.min} or more, not ${value}`);
  if (rules.max !== undefined && value > rules.max) report(path, `must be ${rules.max} or less, not ${value}`);
  if (rules.above !== undefined && value <= rules.above) report(path, `must be above ${rules.above}, not ${value}`);
}

function checkRange(value: Record<string, unknown>, path: string, rules: Rules, report: Report): void {
  const missing = cases.filter((end) => value[end] === undefined);
  if (missing.length > 0) report(path, `is a half-given range: ${missing.join(' and ')} missing`);
  for (const name of Object.keys(value)) {
    if (![...cases, 'note', 'source'].includes(name)) report(`${path}.${name}`, 'is not a field of a range');
  }
  for (const end of cases) if (value[end] !== undefined) checkNumber(value[end], `${path}.${end}`, rules, report);
  const [low, central, high] = cases.map((end) => Number(value[end]));
  if (rules.rising && missing.length === 0 && (low! > central! || central! > high!)) {
    report(path, 'must rise from low to high: low means that less gets delivered');
  }
}

function schemaOf(rules: Rules, description: string) {
  return {
    type: rules.whole ? 'integer' : 'number',
    description,
    ...(rules.min === undefined ? {} : { minimum: rules.min }),
    ...(rules.max === undefined ? {} : { maximum: rules.max }),
    ...(rules.above === undefined ? {} : { exclusiveMinimum: rules.above }),
  };
}

/** A number that cannot be a range. */
export function plainNumber(description: string, rules: Rules = {}): Shape<number, false> {
  return {
    optional: false,
    json: schemaOf(rules, description),
    check: (value, path, report) => checkNumber(value, path, rules, report),
  };
}

/** A number or a range; the rules hold for each of the three ends. */
export function number(description: string, rules: Rules = {}): Shape<Ranged, false> {
  const one = schemaOf(rules, description);
  const range = {
    type: 'object',
    properties: { low: one, central: one, high: one, note: {}, source: {} },
    required: cases,
    additionalProperties: false,
  };
  return {
    optional: false,
    json: { anyOf: [one, range], description },
    check(value, path, report) {
      if (isRecord(value)) checkRange(value, path, rules, report);
      else if (typeof value === 'number') checkNumber(value, path, rules, report);
      else report(path, `must be a number or {low, central, high}, not ${quote(value)}`);
    },
  };
}

/** Units in every year, or units by year; years that are not named count 0. */
export function yearly(
  description: string,
  rules: Rules = {},
): Shape<Ranged | Readonly<Record<string, Ranged>>, false> {
  const one = number(description, rules);
  return {
    optional: false,
    json: { anyOf: [one.json, { type: 'object', patternProperties: { '^-?[0-9]+$': one.json } }], description },
    check(value, path, report) {
      if (!isRecord(value) || isMeantAsRange(value)) return one.check(value, path, report);
      for (const [year, each] of Object.entries(value)) {
        if (year === 'note' || year === 'source') continue;
        if (!/^-?\d+$/.test(year)) report(`${path}.${year}`, 'is not a year');
        else one.check(each, `${path}.${year}`, report);
      }
    },
  };
}

/** Whether an object of a document is meant as a range: it has at least one of the three ends. */
function isMeantAsRange(value: Record<string, unknown>): boolean {
  return cases.some((end) => Object.hasOwn(value, end));
}

/** Whether a value of a checked document is a range: it has all three ends. */
export function isRange(value: unknown): value is Range {
  return isRecord(value) && cases.every((end) => Object.hasOwn(value, end));
}
