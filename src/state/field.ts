// One parameter of the address: how its text is read and written. The parameters themselves stand in fields/, by choice.
import type { Choices, KnownIds } from './choices.ts';

/** What a parameter's text means. */
export interface Field {
  /** Undefined where the text means nothing. */
  readonly read: (text: string, known: KnownIds) => Partial<Choices> | undefined;
  /** Undefined where the choice is the default. */
  readonly write: (choices: Choices, fallback: Choices) => string | undefined;
  /** For a list: the parts that mean nothing. Each is noted by itself, and the others are kept. */
  readonly unknownParts?: (text: string, known: KnownIds) => readonly string[];
}

export type Fields = Readonly<Record<string, Field>>;

/** The keys of choices that are one word of a few. */
type WordKey = { [Key in keyof Choices]: Choices[Key] extends string ? Key : never }[keyof Choices];

/** A choice that is one word of a few. */
export function choice<Key extends WordKey>(values: readonly Choices[Key][], key: Key): Field {
  return {
    read: (text) => (values.some((value) => value === text) ? { [key]: text } : undefined),
    write: (choices, fallback) => changed(choices[key], fallback[key]),
  };
}

export function changed(value: string, fallback: string): string | undefined {
  return value === fallback ? undefined : value;
}
