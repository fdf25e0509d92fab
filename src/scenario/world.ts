// What the checks of interventions may ask about a model, with the lines and links that interventions add.
import type { Tables } from './checkReferences.ts';
import { linkId, nameIn, scopes } from './draft.ts';
import type { World } from './interventions/kind.ts';
import type { Report } from './shape.ts';

interface Claim {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A world for one document; it remembers what was claimed. */
export function worldOf({ model, lines, links, lineOf, demandOf, agreementOf }: Tables, report: Report): World {
  const claims = new Map<string, Claim[]>();
  const ids = {
    lines: lineOf,
    links: new Set(links.map(({ value }) => linkId(value))),
    buffers: new Set(model.buffers?.map(({ id }) => id)),
    demands: demandOf,
    agreements: agreementOf,
  };
  const borne = new Set(lines.flatMap(({ value }) => scopes.map((what) => `${what}:${nameIn(value, what) ?? ''}`)));
  return {
    has: (table, id) => ids[table].has(id),
    bears: (what, id) => borne.has(`${what}:${id}`),
    hasParties: (id) => agreementOf.get(id)?.parties !== undefined,
    hasStock: (id) => demandOf.get(id)?.stock !== undefined,
    claim(thing, path, from = -Infinity, to = Infinity) {
      const earlier = claims.get(thing) ?? [];
      const other = earlier.find((claim) => from <= claim.to && claim.from <= to);
      if (other) report(path, `sets ${thing}, which ${other.path} sets too`);
      claims.set(thing, [...earlier, { path, from, to }]);
    },
    report,
  };
}
