// A reader's own interventions in few letters, for addresses: `lose:line:ID:2026:1`, `grow:ID:120000:2026`,
// `late:AGREEMENT:2`, `join:AGREEMENT:KOR:2028`. A form is read back to exactly what was written.
import { scopes } from './draft.ts';
import type { Scope } from './draft.ts';
import type { Intervention } from './interventions/kinds.ts';

export type Shorthand =
  /** Everything of that name is out from the date on, for so many years. */
  | { readonly kind: 'lose'; readonly what: Scope; readonly id: string; readonly from: number; readonly years: number }
  /** So many more (or fewer) units a year from a year on. */
  | { readonly kind: 'grow'; readonly line: string; readonly amount: number; readonly from: number }
  | { readonly kind: 'late'; readonly agreement: string; readonly years: number }
  | { readonly kind: 'join'; readonly agreement: string; readonly country: string; readonly year: number };

const escaped = (id: string) =>
  encodeURIComponent(id).replaceAll(/[~!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** One intervention as text; its parts are joined by colons, which ids do not hold unescaped. */
export function writeShorthand(own: Shorthand): string {
  switch (own.kind) {
    case 'lose':
      return ['lose', own.what, escaped(own.id), own.from, own.years].join(':');
    case 'grow':
      return ['grow', escaped(own.line), own.amount, own.from].join(':');
    case 'late':
      return ['late', escaped(own.agreement), own.years].join(':');
    case 'join':
      return ['join', escaped(own.agreement), escaped(own.country), own.year].join(':');
  }
}

/** Undefined where the text is none. Whether the ids exist shows when it is laid on a model. */
export function readShorthand(text: string): Shorthand | undefined {
  const parts = text.split(':');
  const number = (at: number) => (/^-?\d{1,15}(\.\d{1,6})?$/.test(parts[at] ?? '') ? Number(parts[at]) : NaN);
  const id = (at: number) => unescaped(parts[at] ?? '');
  const found = ((): Shorthand | undefined => {
    switch (`${parts[0]} ${parts.length}`) {
      case 'lose 5': {
        const what = scopes.find((each) => each === parts[1]);
        return what && { kind: 'lose', what, id: id(2), from: number(3), years: number(4) };
      }
      case 'grow 4':
        return { kind: 'grow', line: id(1), amount: number(2), from: number(3) };
      case 'late 3':
        return { kind: 'late', agreement: id(1), years: number(2) };
      case 'join 4':
        return { kind: 'join', agreement: id(1), country: id(2), year: number(3) };
      default:
        return undefined;
    }
  })();
  const isSound =
    found && Object.values(found).every((value) => value !== '' && !(typeof value === 'number' && Number.isNaN(value)));
  return isSound ? found : undefined;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The engine's form. */
export function interventionOf(own: Shorthand): Intervention {
  switch (own.kind) {
    case 'lose':
      return { kind: 'knock-out', what: own.what, id: own.id, from: own.from, duration: own.years };
    case 'grow':
      return { kind: 'capacity-add', line: own.line, approved: own.from, amount: own.amount };
    case 'late':
      return { kind: 'agreement-delay', id: own.agreement, years: own.years };
    case 'join':
      return { kind: 'admit', agreement: own.agreement, country: own.country, year: own.year };
  }
}
