// A small description language for documents: one declaration gives the TypeScript type, the checks with their messages,
// and the JSON Schema. Paths are written as a reader would: `lines[3].inputs[0].item`.

/** Says that the value at `path` is wrong, and why. */
export type Report = (path: string, reason: string) => void;

/** A node of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value must look like; `T` is the type of a value that passes, `Optional` whether a record may leave it out. */
export interface Shape<T, Optional extends boolean = boolean> {
  readonly optional: Optional;
  readonly json: JsonSchema;
  /** Reports everything wrong with `value`; never throws. */
  check(value: unknown, path: string, report: Report): void;
  /** Never set: carries the type. */
  readonly type?: T;
}

/** The type of the values that pass a shape. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K]['optional'] extends true ? K : never }[keyof F];
type RecordOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Of<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Of<F[K]>;
} & { readonly note?: unknown; readonly source?: unknown };

const free = new Set(['note', 'source']);

/** A value as it is quoted in a message: short, on one line. */
export function quote(value: unknown): string {
  const kind = Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : null;
  if (kind) return kind;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same shape, but a record may leave the field out. */
export function optional<T>(shape: Shape<T, false>): Shape<T, true> {
  return { ...shape, optional: true };
}

/** The same shape, or null. */
export function nullable<T>(shape: Shape<T, false>): Shape<T | null, false> {
  return {
    optional: false,
    json: { anyOf: [shape.json, { type: 'null' }] },
    check: (value, path, report) => value === null || shape.check(value, path, report),
  };
}

/** A text of one or more characters. */
export function text(description: string): Shape<string, false> {
  return {
    optional: false,
    json: { type: 'string', minLength: 1, description },
    check(value, path, report) {
      if (typeof value !== 'string') report(path, `must be a text, not ${quote(value)}`);
      else if (value === '') report(path, 'must not be empty');
    },
  };
}

/** One of a few texts. */
export function word<const W extends string>(words: readonly W[], description: string): Shape<W, false> {
  return {
    optional: false,
    json: { enum: words, description },
    check(value, path, report) {
      if (!words.includes(value as W)) report(path, `must be one of ${words.join(', ')}, not ${quote(value)}`);
    },
  };
}

/** A list of any length. */
export function list<T>(item: Shape<T, false>, description: string): Shape<readonly T[], false> {
  return {
    optional: false,
    json: { type: 'array', items: item.json, description },
    check(value, path, report) {
      if (!Array.isArray(value)) return report(path, `must be a list, not ${quote(value)}`);
      value.forEach((each, i) => item.check(each, `${path}[${i}]`, report));
    },
  };
}

/** A list of exactly two values, such as [year, units]. */
export function pair<A, B>(a: Shape<A, false>, b: Shape<B, false>, names: string): Shape<readonly [A, B], false> {
  return {
    optional: false,
    json: { type: 'array', prefixItems: [a.json, b.json], items: false, minItems: 2, description: names },
    check(value, path, report) {
      if (!Array.isArray(value) || value.length !== 2) return report(path, `must be ${names}, not ${quote(value)}`);
      a.check(value[0], `${path}[0]`, report);
      b.check(value[1], `${path}[1]`, report);
    },
  };
}

/** An object with any keys that pass `key` (which gives the reason why one does not), and one shape of value. */
export function map<T>(
  item: Shape<T, false>,
  description: string,
  key: (name: string) => string | null = () => null,
): Shape<Readonly<Record<string, T>>, false> {
  return {
    optional: false,
    json: { type: 'object', additionalProperties: item.json, properties: { note: {}, source: {} }, description },
    check(value, path, report) {
      if (!isRecord(value)) return report(path, `must be an object, not ${quote(value)}`);
      for (const [name, each] of Object.entries(value)) {
        if (free.has(name)) continue;
        const reason = key(name);
        if (reason) report(`${path}.${name}`, reason);
        else item.check(each, `${path}.${name}`, report);
      }
    },
  };
}

/** An object with these fields and no others but `note` and `source`, which may hold anything. */
export function record<const F extends Fields>(fields: F, description: string): Shape<RecordOf<F>, false> {
  const names = Object.keys(fields);
  const required = names.filter((name) => !fields[name]!.optional);
  const properties = Object.fromEntries(names.map((name) => [name, fields[name]!.json]));
  return {
    optional: false,
    json: {
      type: 'object',
      description,
      properties: { ...properties, note: {}, source: {} },
      required,
      additionalProperties: false,
    },
    check(value, path, report) {
      if (!isRecord(value)) return report(path, `must be an object, not ${quote(value)}`);
      const at = (name: string) => (path ? `${path}.${name}` : name);
      for (const name of Object.keys(value)) {
        if (!Object.hasOwn(fields, name) && !free.has(name)) report(at(name), 'is not a field of this format');
      }
      for (const name of names) {
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if (given !== undefined) fields[name]!.check(given, at(name), report);
        else if (!fields[name]!.optional) report(at(name), 'is missing');
      }
    },
  };
}
