// A model of one case while interventions are being applied to it: plain numbers, defaults filled in, and what each
// intervention does to a line, a link or a demand listed beside it.
import type { agreement, buffer, demand, Line, Link } from './entities.ts';
import type { Plain } from './resolve.ts';
import type { Of } from './shape.ts';

export interface DraftLine {
  readonly line: Plain<Line>;
  /** First and last year of work; infinite where not given. */
  readonly from: number;
  readonly to: number;
  /** Units a year, reached over `ramp` years from the year `start` on. */
  readonly adds: { start: number; ramp: number; amount: number }[];
  readonly factors: { from: number; to: number; factor: number }[];
  /** Share of capacity left (`residual`) over `duration` years from the date `from`. */
  readonly outages: { from: number; duration: number; residual: number }[];
}

export interface DraftLink {
  readonly id: string;
  readonly link: Plain<Link>;
  /** First and last year open by its own dates. */
  readonly from: number;
  to: number;
  /** Whether an intervention added it. */
  readonly added: boolean;
}

export interface DraftDemand {
  readonly demand: Plain<Of<typeof demand>>;
  opening: number;
  target: number;
  readonly orders: { from: number; to: number; factor: number; add: number }[];
  readonly priorities: { from: number; to: number; value: number }[];
}

export interface DraftAgreement {
  from: number;
  to: number;
  /** Null where only the dates count. */
  readonly parties: Map<string, number> | null;
}

/** Everything of one run before it is packed into arrays. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly lines: DraftLine[];
  readonly links: Map<string, DraftLink>;
  readonly buffers: Map<string, { readonly buffer: Plain<Of<typeof buffer>>; opening: number }>;
  readonly demands: Map<string, DraftDemand>;
  readonly agreements: Map<string, DraftAgreement>;
}

/** What a knock-out or a factor can be said of. */
export const scopes = ['line', 'item', 'org', 'site', 'country'] as const;
export type Scope = (typeof scopes)[number];

/** What a line is called in a scope; undefined where it has no such thing. */
export function nameIn(line: Plain<Line>, what: Scope): string | undefined {
  return what === 'line' ? line.id : line[what];
}

export function draftLine(line: Plain<Line>, from = -Infinity): DraftLine {
  return {
    line,
    from: Math.max(line.from ?? -Infinity, from),
    to: line.to ?? Infinity,
    adds: [],
    factors: [],
    outages: [],
  };
}

export function draftLink(link: Plain<Link>, from = -Infinity, added = false): DraftLink {
  return {
    id: linkId(link),
    link,
    from: Math.max(link.from ?? -Infinity, from),
    to: link.to ?? Infinity,
    added,
  };
}

/** The id of a link: its own, or source>target. */
export function linkId(link: Pick<Link, 'id' | 'source' | 'target'>): string {
  return link.id ?? `${link.source}>${link.target}`;
}

export function draftDemand(plain: Plain<Of<typeof demand>>): DraftDemand {
  return {
    demand: plain,
    opening: plain.stock?.opening ?? 0,
    target: plain.stock?.target ?? 0,
    orders: [],
    priorities: [],
  };
}

export function draftAgreement(plain: Plain<Of<typeof agreement>>): DraftAgreement {
  return {
    from: plain.from ?? -Infinity,
    to: plain.to ?? Infinity,
    parties: plain.parties ? new Map(Object.entries(plain.parties)) : null,
  };
}
