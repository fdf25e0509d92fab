// Settings of parameters: what is clamped, what stays a range.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../ranged.ts';
import { clampValue, valueOf } from './parameter.ts';
import { choiceOf, parameterOf, yearOf } from '../../../tests/scenario/tinyShipped.ts';

describe('a setting', () => {
  it.each([
    { parameter: parameterOf({}), value: 15, expected: 15 },
    { parameter: parameterOf({}), value: 5, expected: 10 },
    { parameter: parameterOf({}), value: 99, expected: 30 },
    { parameter: parameterOf({}), value: 12.5, expected: 12.5 },
    { parameter: parameterOf({}), value: NaN, expected: 20 },
    { parameter: parameterOf({}), value: Infinity, expected: 30 },
    { parameter: parameterOf({ low: 30, high: 10 }), value: 5, expected: 10 },
    { parameter: yearOf({}), value: 2027.4, expected: 2027 },
    { parameter: yearOf({}), value: 2099, expected: 2030 },
    { parameter: choiceOf({}), value: 1, expected: 1 },
    { parameter: choiceOf({}), value: 0.5, expected: 0 },
  ])('of $value is $expected', ({ parameter, value, expected }) => {
    expect(clampValue(parameter, value)).toBe(expected);
  });

  it('is one that stays when it is clamped again', () => {
    const any = fc.constantFrom(parameterOf({}), parameterOf({ low: 30, high: 10 }), yearOf({}), choiceOf({}));
    fc.assert(
      fc.property(any, fc.double(), (parameter, value) => {
        const once = clampValue(parameter, value);
        expect(clampValue(parameter, once)).toBe(once);
        expect(once).toBeGreaterThanOrEqual(Math.min(parameter.low, parameter.high, 0));
        expect(once).toBeLessThanOrEqual(Math.max(parameter.low, parameter.high, 1));
      }),
    );
  });
});

describe('the value of a parameter', () => {
  it('is its range until it is set', () => {
    expect(valueOf(parameterOf({}), undefined)).toEqual({ low: 10, central: 20, high: 30 });
    expect(valueOf(parameterOf({}), 12)).toBe(12);
  });
  it('is the one number that its range has', () => {
    expect(valueOf(choiceOf({}), undefined)).toBe(0);
  });
  it.each(cases)('is the %s end where that is asked for, but a setting goes first', (end) => {
    expect(valueOf(parameterOf({}), undefined, end)).toBe({ low: 10, central: 20, high: 30 }[end]);
    expect(valueOf(parameterOf({}), 12, end)).toBe(12);
  });
});
