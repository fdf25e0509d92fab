// A reader's own interventions in words.
import type { Shorthand } from '../../scenario/shorthand.ts';
import { whatIfPanelWords } from '../words/late/whatIfPanelWords.ts';
import { amount, signed } from './amounts.ts';
import type { Naming } from './naming.ts';

export function ownText(own: Shorthand, naming: Naming): string {
  const words = whatIfPanelWords[naming.lang].own;
  const years = (count: number) => words.years(amount(Math.abs(count), naming.lang));
  switch (own.kind) {
    case 'lose':
      return words.lose(naming.inScope(own.what, own.id), own.from, years(own.years));
    case 'grow':
      return words.grow(naming.line(own.line), signed(own.amount, naming.lang), own.from);
    case 'late':
      return (own.years < 0 ? words.soon : words.late)(naming.agreement(own.agreement), years(own.years));
    case 'join':
      return words.join(naming.country(own.country), naming.agreement(own.agreement), own.year);
  }
}
