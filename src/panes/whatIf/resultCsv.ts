// The workbench's result as CSV: all buyers of the model, each with the grade of the worst number that it rests on.
import { writeCsv } from '../../export/csv.ts';
import { outcomeTable } from '../../export/outcomeTable.ts';
import type { Provenance } from '../../export/provenance.ts';
import type { Runs } from '../../layout/whatIf/measureAnswer.ts';
import { honestyOf } from '../../scenario/honesty.ts';
import type { Model } from '../../scenario/schema.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import type { Naming } from '../../view/whatIf/naming.ts';
import type { WhatIfData } from './loadWhatIf.ts';
import { unitOf, type Question } from './question.ts';

export interface Result {
  readonly model: Model;
  readonly question: Question;
  readonly before: Runs;
  readonly after: Runs;
  readonly naming: Naming;
  readonly data: WhatIfData;
  readonly shipped: readonly ShippedScenario[];
  readonly provenance: Provenance;
}

export function resultCsv({ model, question, before, after, naming, data, shipped, provenance }: Result): string {
  const parameters = shipped.flatMap((each) => each.parameters);
  const buyers = (model.demands ?? []).map(({ id, item, country, programme }) => ({
    id,
    name: naming.demand(id),
    program: programme === undefined ? '' : naming.program(programme),
    item: naming.item(item),
    country: naming.buyerCountry(id, country ?? ''),
    unit: unitOf(model, [id]),
    grade: honestyOf(question.scenario, data.production.provenance, id, parameters).grade,
  }));
  const { columns, rows } = outcomeTable(provenance.title, before, after, buyers);
  return writeCsv(columns, rows, provenance);
}
