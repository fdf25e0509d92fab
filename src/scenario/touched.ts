// What an intervention takes hold of by itself: the lines, links, demands and agreements from which its effects spread.
import { linkId, nameIn } from './draft.ts';
import type { Draft, DraftLink } from './draft.ts';
import type { Intervention } from './interventions/kinds.ts';
import type { Plain } from './resolve.ts';

/** Ids, each once, in the order of the model. */
export interface Touched {
  readonly lines: readonly string[];
  readonly links: readonly string[];
  readonly demands: readonly string[];
  readonly agreements: readonly string[];
}

const nothing: Touched = { lines: [], links: [], demands: [], agreements: [] };

/** `draft`: the model with all interventions, so that what they add is known. */
export function touchedBy(intervention: Plain<Intervention>, draft: Draft): Touched {
  const linesWhere = (isIt: (line: Draft['lines'][number]['line']) => boolean) =>
    draft.lines.flatMap(({ line }) => (isIt(line) ? [line.id] : []));
  const linksWhere = (isIt: (link: DraftLink) => boolean) => [...draft.links.values()].filter(isIt).map(({ id }) => id);
  const gatedBy = (agreement: string) => linksWhere(({ link }) => link.gates?.includes(agreement) ?? false);
  switch (intervention.kind) {
    case 'capacity-add':
      return { ...nothing, lines: [intervention.line] };
    case 'capacity-factor':
    case 'knock-out':
      return { ...nothing, lines: linesWhere((line) => nameIn(line, intervention.what) === intervention.id) };
    case 'line-add':
      return { ...nothing, lines: [intervention.line.id] };
    case 'link-add':
      return { ...nothing, links: [linkId(intervention.link)] };
    case 'link-remove':
      return { ...nothing, links: [intervention.id] };
    case 'agreement-set':
    case 'agreement-delay':
      return { ...nothing, agreements: [intervention.id], links: gatedBy(intervention.id) };
    case 'admit': {
      const countries = countriesOf(draft);
      const { agreement, country } = intervention;
      const ofCountry = gatedBy(agreement).filter((id) => countries(draft.links.get(id)!).includes(country));
      return { ...nothing, agreements: [agreement], links: ofCountry };
    }
    case 'orders':
    case 'priority':
      return { ...nothing, demands: [intervention.demand] };
    case 'stock-set':
      return { ...nothing, demands: [intervention.id] };
    case 'buffer-set':
      return holderOf(intervention.id, draft);
  }
}

function holderOf(buffer: string, draft: Draft): Touched {
  const holder = draft.buffers.get(buffer)!.buffer.at;
  return draft.demands.has(holder) ? { ...nothing, demands: [holder] } : { ...nothing, lines: [holder] };
}

/** The countries at both ends of a link. */
function countriesOf(draft: Draft): (link: DraftLink) => (string | undefined)[] {
  const byId = new Map(draft.lines.map(({ line }) => [line.id, line.country]));
  const at = (id: string) => byId.get(id) ?? draft.demands.get(id)?.demand.country;
  return ({ link }) => [at(link.source), at(link.target)];
}
