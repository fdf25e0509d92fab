// The border of the model: what came over the wire becomes an atlas, or a DataError that says what is wrong with it.
// The tables were checked row by row when they were compiled; here only the shape is, so that a truncated or foreign file
// ends in a message and never in a half-drawn page.
import * as v from 'valibot';
import type { AtlasData } from './atlas.ts';
import { DataError } from './dataError.ts';

const id = v.pipe(v.string(), v.nonEmpty());
const named = v.looseObject({ id, name: v.string() });
const list = v.array(v.string());
const label = v.object({ en: v.string(), ja: v.string() });
const end = v.looseObject({ type: v.picklist(['organization', 'program', 'component', 'agreement', 'country']), id });

const schema = v.looseObject({
  version: v.string(),
  asOf: v.pipe(v.string(), v.isoDate()),
  countries: v.array(v.looseObject({ ...named.entries, anchor: v.tuple([v.number(), v.number()]) })),
  families: v.array(named),
  technologies: v.array(v.looseObject({ ...named.entries, family: v.nullable(v.string()) })),
  organizations: v.array(v.looseObject({ ...named.entries, country: id })),
  sites: v.array(
    v.looseObject({
      ...named.entries,
      org: id,
      country: id,
      lonLat: v.tuple([v.number(), v.number()]),
      roles: list,
      programs: list,
    }),
  ),
  programs: v.array(
    v.looseObject({
      ...named.entries,
      tech: list,
      mode: v.string(),
      participants: list,
      lead: list,
      phases: v.array(v.looseObject({ phase: v.string() })),
      status: v.string(),
    }),
  ),
  agreements: v.array(v.looseObject({ ...named.entries, parties: list, enables: list })),
  components: v.array(v.looseObject({ ...named.entries, program: id, tech: list })),
  relations: v.array(v.looseObject({ id, kind: v.string(), source: end, target: end, tech: list, status: v.string() })),
  events: v.array(
    v.looseObject({ id, date: v.string(), title: v.string(), programs: list, agreements: list, orgs: list }),
  ),
  questions: v.array(v.looseObject({ id, text: label, address: v.pipe(v.string(), v.startsWith('?')) })),
  labels: v.record(v.string(), v.record(v.string(), label)),
  counts: v.looseObject({ sources: v.number() }),
});

/** @throws DataError naming the file and the path of the first field that is not as it should be. */
export function parseAtlas(file: string, json: unknown): AtlasData {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output as unknown as AtlasData;
  const issue = result.issues[0];
  throw new DataError(file, v.getDotPath(issue) ?? '(the whole file)', issue.message);
}
