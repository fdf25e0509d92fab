// A parameter of a shipped scenario: a number that the reader may move, with its range, its grade and where it comes from.
import { grades } from '../grades.ts';
import { cases, plainNumber } from '../ranged.ts';
import type { Case, Ranged } from '../ranged.ts';
import { list, optional, record, text, word } from '../shape.ts';
import type { Of } from '../shape.ts';

/** A text in both languages. */
export const bilingual = record({ en: text('English'), ja: text('Japanese') }, 'a text in English and Japanese');
export type Bilingual = Of<typeof bilingual>;

const option = record(
  { value: plainNumber('the number it stands for'), label: bilingual },
  'one of the things that may be chosen',
);

export const parameter = record(
  {
    id: text('id, unique in the scenario'),
    label: bilingual,
    unit: optional(bilingual),
    kind: word(['number', 'year', 'choice'], 'how it is set'),
    role: word(['lever', 'uncertainty'], 'lever: somebody can decide it; uncertainty: nobody knows it'),
    low: plainNumber('the end at which less is delivered; it may be the greater number'),
    central: plainNumber('its value until the reader moves it'),
    high: plainNumber('the end at which more is delivered'),
    step: optional(plainNumber('distance of two settings; absent: 1', { above: 0 })),
    never: optional(plainNumber('only of a year: the setting, after the last year of the model, that means never')),
    options: optional(list(option, 'only of a choice: all that may be chosen')),
    grade: word(grades, 'how good its range is'),
    sources: optional(list(text('id of a source'), 'absent: none, the range is assumed')),
    note: bilingual,
  },
  'a number that the reader may move; a choice is decided, not uncertain: its low, central and high are the same',
);

export type Parameter = Of<typeof parameter>;

/** Settings by id of the parameter; those that are absent stay as shipped. */
export type Values = Readonly<Record<string, number>>;

/** The setting nearest to a value: between low and high, a whole year, one of the options. What is no number gives central. */
export function clampValue({ kind, low, central, high, options = [] }: Parameter, value: number): number {
  if (Number.isNaN(value)) return central;
  if (kind === 'choice') {
    return options.some((each) => each.value === value) ? value : central;
  }
  const inside = Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
  return kind === 'year' ? Math.round(inside) : inside;
}

/** What a parameter stands for: the reader's setting, or else its range (`end`: one end of it). */
export function valueOf(parameter: Parameter, setting: number | undefined, end?: Case): Ranged {
  if (setting !== undefined) return clampValue(parameter, setting);
  const { low, central, high } = parameter;
  return end === undefined && cases.some((each) => parameter[each] !== central)
    ? { low, central, high }
    : parameter[end ?? 'central'];
}
