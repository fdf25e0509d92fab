// From a resolved model to a draft with every intervention applied, stage by stage.
import { draftAgreement, draftDemand, draftLine, draftLink } from './draft.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './interventions/kinds.ts';
import type { PlainModel } from './schema.ts';

const stages = ['lines', 'links', 'agreements', 'rest'] as const;

/** The draft of a model: lines are added first, then links, then agreements are set, then all else. */
export function draftOf(model: PlainModel): Draft {
  const { interventions = [] } = model;
  const draft: Draft = {
    first: model.years[0],
    last: model.years[1],
    lines: (model.lines ?? []).map((line) => draftLine(line)),
    links: new Map((model.links ?? []).map((link) => draftLink(link)).map((link) => [link.id, link])),
    buffers: new Map((model.buffers ?? []).map((buffer) => [buffer.id, { buffer, opening: buffer.opening }])),
    demands: new Map((model.demands ?? []).map((demand) => [demand.id, draftDemand(demand)])),
    agreements: new Map((model.agreements ?? []).map((agreement) => [agreement.id, draftAgreement(agreement)])),
  };
  for (const stage of stages) {
    for (const each of interventions) if (kindOf(each).stage === stage) kindOf(each).apply(each, draft);
  }
  return draft;
}
