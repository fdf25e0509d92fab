// Compares two values of JSON: numbers to 1e-6 (relative and absolute), all else exactly, keys on both sides.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Whether two numbers are equal to 1e-6, relative and absolute. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 + 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

/** Every difference between two values, as path and both values. */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return isClose(actual, expected) ? [] : [`${path}: ${actual}, not ${expected}`];
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].flatMap((key) => differences(at(actual, key), at(expected, key), `${path}/${key}`));
}

export function expectClose(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(differences(actual, expected)).toEqual([]);
}

/** The same to the last digit. An assertion that costs little where it holds: the laws make thousands. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
