// The shape of a shipped scenario: a question about one model, the parameters that the reader may move, the interventions made
// from them, and the figures that answer it.
import { plainNumber } from '../ranged.ts';
import { list, optional, record, text, word } from '../shape.ts';
import type { JsonSchema, Of } from '../shape.ts';
import { bilingual, parameter } from './parameter.ts';
import { template, templateDefinitions } from './template.ts';

/** What a figure can show: of demands, then of lines, of items, and of the whole model. */
const measures = [
  ...(['orders', 'delivered', 'cumulative', 'backlog', 'fill', 'lead', 'stock', 'shortfall'] as const),
  ...(['availability', 'waiting', 'in-work', 'first-delivery', 'sources', 'binding'] as const),
  ...(['output', 'use'] as const),
  ...(['made-by-country', 'concentration'] as const),
  ...(['open-links', 'single-points', 'dependence'] as const),
] as const;

/** How a figure is drawn. */
const charts = ['lines', 'bars', 'stacked', 'slope', 'dumbbell', 'matrix', 'flow', 'ranking', 'map'] as const;

const aim = record(
  { label: bilingual, value: plainNumber('in the unit of the figure'), source: text('id of a source') },
  'a number to hold the figure against',
);

const output = record(
  {
    id: text('id, unique in the scenario'),
    label: bilingual,
    measure: word(measures, 'what is shown'),
    chart: word(charts, 'how it is drawn'),
    demands: optional(list(text('id of a demand'), 'absent: all')),
    lines: optional(list(text('id of a line'), 'absent: all')),
    items: optional(list(text('id of an item'), 'absent: all')),
    aim: optional(aim),
  },
  'a figure of the answer',
);

export const shipped = record(
  {
    id: text('id; the name of its file'),
    order: plainNumber('place in the list', { whole: true }),
    title: bilingual,
    question: bilingual,
    summary: bilingual,
    model: text('id of the model it is laid on, or all'),
    programs: list(text('id of a programme'), 'programmes it is about'),
    parameters: list(parameter, 'what the reader may move'),
    interventions: list(template, 'changes of the model; any number may be {parameter, times, plus}'),
    outputs: list(output, 'figures that answer the question, the answer first'),
    sources: list(text('id of a source'), 'sources of what is said in the texts'),
  },
  'a scenario with parameters, ready to be laid on a model of the data',
);

/** A scenario that ships with the data; see the shapes for fields and defaults. */
export type ShippedScenario = Of<typeof shipped>;

/** The published JSON Schema. Ids, ranges and the fit to the model are checked by `checkShipped`. */
export function shippedSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Shipped scenario',
    ...shipped.json,
    $defs: templateDefinitions,
  };
}
