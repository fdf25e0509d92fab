// The documents: a model (what the engine runs) and a scenario (a named set of interventions with its question). Types,
// checks, messages and the published JSON Schema are all made from these two shapes.
import { agreement, buffer, demand, item, line, link } from './entities.ts';
import { intervention } from './interventions/kinds.ts';
import { plainNumber } from './ranged.ts';
import type { Plain } from './resolve.ts';
import { list, map, optional, pair, record, text } from './shape.ts';
import type { JsonSchema, Of } from './shape.ts';

const year = plainNumber('year', { whole: true });

export const model = record(
  {
    years: pair(year, year, '[first year, last year]'),
    items: optional(list(item, 'items, for their units')),
    lines: optional(list(line, 'producers')),
    links: optional(list(link, 'permitted routes')),
    buffers: optional(list(buffer, 'stocks of inputs')),
    demands: optional(list(demand, 'buyers')),
    agreements: optional(list(agreement, 'gates')),
    interventions: optional(list(intervention, 'changes, in any order')),
  },
  'a model of lines, links and demands over whole years',
);

export const scenario = record(
  {
    id: text('id'),
    title: text('title'),
    question: text('the question it answers'),
    base: optional(text('version of the data it was written for')),
    interventions: list(intervention, 'changes, in any order'),
    figure: optional(text('id of the demand whose figure answers the question')),
    author: optional(text('author')),
    sources: optional(list(text('where its numbers come from'), 'sources')),
    titles: optional(map(text('title'), 'titles in other languages, by language')),
  },
  'a named set of interventions on a model',
);

/** A model document; see the shapes in entities.ts for fields, units and defaults. */
export type Model = Of<typeof model>;
/** A scenario document: interventions to lay on a model. */
export type ScenarioDocument = Of<typeof scenario>;
export type PlainModel = Plain<Model>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The published JSON Schemas. They hold the form; ids, cycles and things set twice are checked by `parseModel`. */
export function jsonSchemas(): { model: JsonSchema; scenario: JsonSchema } {
  return {
    model: { $schema: draft, title: 'Scenario model', ...model.json },
    scenario: { $schema: draft, title: 'Scenario', ...scenario.json },
  };
}

/** The model with a scenario's interventions after its own. */
export function withScenario(base: Model, document: Pick<ScenarioDocument, 'interventions'>): Model {
  return { ...base, interventions: [...(base.interventions ?? []), ...document.interventions] };
}
