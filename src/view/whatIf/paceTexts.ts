// Causes in words, and the years in which each binds.
import type { PaceRow, PaceSpan } from '../../layout/whatIf/placePace.ts';
import { whatIfWords } from '../words/late/whatIfWords.ts';
import type { Naming } from './naming.ts';

export function causeText(cause: string, naming: Naming): string {
  const words = whatIfWords[naming.lang].pace;
  const name = naming.cause(cause);
  if (cause.startsWith('agreement:')) return words.agreement(name);
  if (cause.startsWith('no-source:')) return words.noSource(name);
  return name;
}

export function spansText(row: PaceRow, naming: Naming): string {
  const words = whatIfWords[naming.lang].pace;
  const text = (spans: readonly PaceSpan[]) =>
    spans.length === 0
      ? words.never
      : spans.map(({ from, to }) => words.span(from, to)).join(naming.lang === 'ja' ? '、' : ', ');
  return words.spans(causeText(row.cause, naming), text(row.after), text(row.before));
}
