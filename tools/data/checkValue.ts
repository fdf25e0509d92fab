// One value against the type and the constraints of its column. Gives the first thing that is wrong with it.
import type { Field } from './descriptor.ts';
import { dateHarm, idHarm, numberHarm, type Harm } from './spreadsheetHarm.ts';

const types: Record<Field['type'], { test: RegExp; problem: string; remedy: string }> = {
  string: { test: /^/, problem: '', remedy: '' },
  list: { test: /^/, problem: '', remedy: '' },
  integer: { test: /^-?\d+$/, problem: 'is no whole number', remedy: 'Write digits only, like 3.' },
  number: { test: /^-?\d+(\.\d+)?$/, problem: 'is no number', remedy: 'Write digits with a point, like 1200.5.' },
  year: { test: /^\d{4}$/, problem: 'is no year', remedy: 'Write four digits, like 2026.' },
  boolean: { test: /^(true|false)$/i, problem: 'is neither true nor false', remedy: 'Write true or false.' },
};

export function checkValue(value: string, field: Field): Harm | undefined {
  const { test, problem, remedy } = types[field.type];
  if (!test.test(value)) {
    const harm = field.type === 'year' ? dateHarm(value) : field.type === 'boolean' ? undefined : numberHarm(value);
    return harm ?? { problem, remedy };
  }
  if (field.partialDate) return checkDate(value);
  return checkPattern(value, field) ?? checkRange(value, field);
}

function checkPattern(value: string, { constraints }: Field): Harm | undefined {
  const { enum: allowed, pattern } = constraints;
  if (allowed && !allowed.includes(value)) {
    return { problem: 'is not one of the allowed values', remedy: `Write one of: ${allowed.join(', ')}.` };
  }
  if (!pattern || new RegExp(pattern, 'u').test(value)) return undefined;
  return idHarm(value) ?? { problem: 'has not the form of this column', remedy: patternRemedy(pattern) };
}

function patternRemedy(pattern: string): string {
  if (pattern === '^[a-z0-9]+(-[a-z0-9]+)*$') return 'Write lower-case letters and digits, parted by single hyphens.';
  if (pattern === '^[A-Z]{3}$') return 'Write three capital letters (ISO code).';
  if (pattern === '^https?://') return 'Write a full address that begins with https://.';
  return `It must match ${pattern}.`;
}

function checkRange(value: string, { type, constraints, decimals }: Field): Harm | undefined {
  if (type === 'string' || type === 'list' || type === 'boolean') return undefined;
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (Number(value) < minimum || Number(value) > maximum) {
    const remedy = maximum === Infinity ? `Write ${minimum} or more.` : `Write a figure from ${minimum} to ${maximum}.`;
    return { problem: 'is out of range', remedy };
  }
  if (decimals !== undefined && (value.split('.')[1]?.length ?? 0) > decimals) {
    const remedy = `Round to ${Number(value).toFixed(decimals)}: nothing is placed more exactly.`;
    return { problem: `has more than ${decimals} decimals`, remedy };
  }
  return undefined;
}

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day of the calendar. */
export function checkDate(value: string): Harm | undefined {
  const [, year, month = '01', day = '01'] = partialDate.exec(value) ?? [];
  if (!year) {
    return dateHarm(value) ?? { problem: 'is no date', remedy: 'Write YYYY-MM-DD, YYYY-MM or YYYY.' };
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.toISOString().slice(0, 10) === `${year}-${month}-${day}`) return undefined;
  return { problem: 'is no day of the calendar', remedy: 'Write a date that exists, or only its year and month.' };
}
