// A year's place in a run.
import type { Net } from './net.ts';

/**
 * The place of a year; the first where none is given.
 * @throws RangeError where the run does not have the year
 */
export function yearIndex(net: Pick<Net, 'first' | 'span'>, year: number = net.first): number {
  const t = year - net.first;
  if (!Number.isInteger(t) || t < 0 || t >= net.span) {
    throw new RangeError(`year ${year} is not one of ${net.first} to ${net.first + net.span - 1}`);
  }
  return t;
}
