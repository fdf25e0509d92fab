// data/datapackage.json: which tables there are and what each column holds (Frictionless Data Package v2, with four
// properties of our own: references, labels, partialDate and decimals; data/README.md says what they mean).
import * as v from 'valibot';
import type { Finding } from './finding.ts';

const constraintsSchema = v.strictObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.string()),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});

const fieldSchema = v.strictObject({
  name: v.string(),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'year', 'list']),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  delimiter: v.optional(v.literal(';')),
  itemType: v.optional(v.literal('string')),
  constraints: v.optional(constraintsSchema, {}),
  /** Table whose ids the entries of a list are. */
  references: v.optional(v.string()),
  /** List of enumerations.csv that the value, or each entry, must stand in. */
  labels: v.optional(v.string()),
  /** A date that may lack its day, or its month and day. */
  partialDate: v.optional(v.boolean()),
  /** Most digits after the point. */
  decimals: v.optional(v.number()),
});

const foreignKeySchema = v.object({
  fields: v.array(v.string()),
  reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
});

const resourceSchema = v.object({
  name: v.string(),
  path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.csv$/, 'must be a file name that ends in .csv')),
  schema: v.object({
    fields: v.array(fieldSchema),
    primaryKey: v.optional(v.array(v.string())),
    uniqueKeys: v.optional(v.array(v.array(v.string()))),
    foreignKeys: v.optional(v.array(foreignKeySchema), []),
  }),
});

const descriptorSchema = v.object({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}(\.\d+)?$/, 'must be year.month, like 2026.11')),
  asOf: v.pipe(v.string(), v.isoDate('must be a date, YYYY-MM-DD')),
  licenses: v.array(v.object({ name: v.string(), path: v.string() })),
  /** Programmes known to have no relation, capacity or event. */
  programmesWithoutRelations: v.optional(v.array(v.string()), []),
  resources: v.array(resourceSchema),
});

export type Field = v.InferOutput<typeof fieldSchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

export const descriptorFile = 'datapackage.json';

export function parseDescriptor(text: string): { descriptor?: Descriptor; findings: Finding[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem = `is no valid JSON (${(error as Error).message})`;
    return { findings: [{ file: descriptorFile, problem, remedy: 'Mend the JSON.' }] };
  }
  const result = v.safeParse(descriptorSchema, json);
  if (result.success) return { descriptor: result.output, findings: [] };
  const findings = result.issues.map((issue) => ({
    file: descriptorFile,
    column: v.getDotPath(issue) ?? undefined,
    problem: issue.message,
    remedy: `Expected ${issue.expected ?? 'something else'}.`,
  }));
  return { findings };
}
