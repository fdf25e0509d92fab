// Interventions in which any number may be a parameter of the scenario, and from them plain ones.
import { intervention } from '../interventions/kinds.ts';
import type { Intervention } from '../interventions/kinds.ts';
import { cases, isRange, plainNumber } from '../ranged.ts';
import type { Case, Range, Ranged } from '../ranged.ts';
import { isRecord, list, optional, record, text } from '../shape.ts';
import type { JsonSchema, Of, Report, Shape } from '../shape.ts';

/** What a parameter is multiplied with, or what is added to it: a number, or one more parameter. */
const operand = (description: string): Shape<number | { readonly parameter: string }, true> => {
  const parts = [plainNumber(description), record({ parameter: text('id of a parameter') }, description)] as const;
  return {
    optional: true,
    json: { anyOf: parts.map(({ json }) => json), description },
    check: (value, path, report) => parts[isRecord(value) ? 1 : 0].check(value, path, report),
  };
};

const reference = record(
  { parameter: text('id of a parameter'), times: operand('absent: 1'), plus: operand('absent: 0') },
  'parameter x times + plus',
);
/** A number that a parameter decides, or two. */
export type Reference = Of<typeof reference>;

const condition = record(
  { parameter: text('id of a choice'), is: list(plainNumber('value of an option'), 'one of these') },
  'holds while one of these options is chosen',
);
const when = optional(list(condition, 'the intervention counts while all of them hold; absent: always'));
type Condition = Of<typeof condition>;

/** A type in which every number may also be a reference. */
type Templated<T> = T extends Range
  ? T | Reference
  : T extends object
    ? { readonly [K in keyof T]: Templated<T[K]> }
    : T;

/** An intervention with parameters in it. */
export type Template = Templated<Intervention> & { readonly when?: readonly Condition[] };

/** The value of a parameter by its id. */
export type Lookup = (parameter: string) => Ranged;

export function isReference(value: unknown): value is Reference {
  return isRecord(value) && typeof value['parameter'] === 'string';
}

/** Decimal settings must not leave the dust of binary fractions in a document: 0.1 x 3 is 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** The number that a reference stands for; a range at all its ends, each with the same end of what it is combined with. */
function numberAt({ parameter, times = 1, plus = 0 }: Reference, lookup: Lookup): Ranged {
  const parts = [{ parameter }, times, plus].map((each) => (typeof each === 'number' ? each : lookup(each.parameter)));
  const at = (end: Case) => {
    const [value, factor, addend] = parts.map((each) => (typeof each === 'number' ? each : each[end])) as [
      number,
      number,
      number,
    ];
    return tidy(value * factor + addend);
  };
  if (!parts.some(isRange)) return at('central');
  return { low: at('low'), central: at('central'), high: at('high') };
}

/** A template with its references replaced and its conditions left out; null where a condition does not hold. */
export function fillTemplate(template: Template, lookup: Lookup, end: Case = 'central'): Intervention | null {
  const { when: conditions = [], ...rest } = template;
  const settingOf = (parameter: string) => {
    const value = lookup(parameter);
    return isRange(value) ? value[end] : value;
  };
  if (!conditions.every(({ parameter, is }) => is.includes(settingOf(parameter)))) return null;
  return fill(rest, (each) => numberAt(each, lookup)) as Intervention;
}

function fill(value: unknown, number: (reference: Reference) => Ranged): unknown {
  if (isReference(value)) return number(value);
  if (Array.isArray(value)) return value.map((each) => fill(each, number));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, number)]));
}

/** Every parameter that a template names, with the place inside it. */
export function parametersIn(
  template: unknown,
  path: string,
): { parameter: string; path: string; isCondition: boolean }[] {
  const found: ReturnType<typeof parametersIn> = [];
  const walk = (value: unknown, at: string, isCondition: boolean) => {
    if (isReference(value)) found.push({ parameter: value.parameter, path: `${at}.parameter`, isCondition });
    if (Array.isArray(value)) value.forEach((each, i) => walk(each, `${at}[${i}]`, isCondition));
    else if (isRecord(value)) {
      for (const [name, each] of Object.entries(value)) walk(each, `${at}.${name}`, isCondition || name === 'when');
    }
  };
  walk(template, path, false);
  return found;
}

/** Checks a template's references and conditions, and the rest as the intervention that it becomes with 1 for each reference. */
function checkTemplate(value: unknown, path: string, report: Report): void {
  if (!isRecord(value)) return intervention.check(value, path, report);
  const { when: conditions, ...rest } = value;
  if (conditions !== undefined) when.check(conditions, `${path}.when`, report);
  let isSound = true;
  const walk = (each: unknown, at: string): void => {
    if (isRecord(each) && Object.hasOwn(each, 'parameter')) {
      return reference.check(each, at, (where, reason) => {
        isSound = false;
        report(where, reason);
      });
    }
    if (Array.isArray(each)) return each.forEach((one, i) => walk(one, `${at}[${i}]`));
    if (isRecord(each)) for (const [name, one] of Object.entries(each)) walk(one, `${at}.${name}`);
  };
  walk(rest, path);
  if (isSound)
    intervention.check(
      fill(rest, () => 1),
      path,
      sayReference(rest, path, report),
    );
}

/** A reference was checked as a 1: it is no 1 in a message. */
function sayReference(template: unknown, path: string, report: Report): Report {
  const references = new Set(parametersIn(template, path).map((each) => each.path.replace(/\.parameter$/, '')));
  return (at, reason) => report(at, references.has(at) ? reason.replace(/, not 1$/, ', not a parameter') : reason);
}

const isNumberSchema = (json: JsonSchema) =>
  Array.isArray(json['anyOf']) &&
  json['anyOf'].some(
    (each: JsonSchema) => isRecord(each['properties']) && cases.every((end) => end in Object(each['properties'])),
  );

/** The schema of an intervention in which every number may be a reference. */
function templateSchema(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(templateSchema);
  if (!isRecord(json)) return json;
  if (isNumberSchema(json)) return { ...json, anyOf: [...(json['anyOf'] as unknown[]), { $ref: '#/$defs/reference' }] };
  return Object.fromEntries(Object.entries(json).map(([name, each]) => [name, templateSchema(each)]));
}

/** Definitions that the schema of a template refers to. */
export const templateDefinitions = { reference: reference.json };

const interventionSchemas = (intervention.json['oneOf'] as JsonSchema[]).map(
  (json) => templateSchema(json) as JsonSchema,
);

/** An intervention in which any number may be a reference to a parameter, and which may depend on choices. */
export const template: Shape<Template, false> = {
  optional: false,
  json: {
    oneOf: interventionSchemas.map((json) => ({
      ...json,
      properties: { ...(json['properties'] as object), when: when.json },
    })),
  },
  check: checkTemplate,
};
