// The named networks of the engine's tests: tiny documents whose figures can be worked out in the head. Each call gives a
// fresh copy, so that a test may change what it likes.
import { parseModel } from '../../src/scenario/parse.ts';
import { DocumentError, formatFinding } from '../../src/scenario/findings.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import type { Model } from '../../src/scenario/schema.ts';

/** A row of a document as a test writes it; the parser says whether it is good. */
export type Row = Record<string, unknown>;

export interface Document {
  years: [number, number];
  lines: Row[];
  links: Row[];
  demands: Row[];
  buffers?: Row[];
  agreements?: Row[];
  interventions?: Row[];
}

const years = (): [number, number] => [2025, 2027];

/** p makes 10 missiles a year; the buyer orders 15. Delivered 10, 10, 10; backlog 5, 10, 15. */
const single = (): Document => ({
  years: years(),
  lines: [{ id: 'p', item: 'missile', org: 'acme', site: 'hall', country: 'USA', capacity: 10 }],
  links: [{ source: 'p', target: 'us' }],
  demands: [{ id: 'us', item: 'missile', country: 'USA', orders: 15 }],
});

/** A seeker plant of 6 in Japan feeds an assembly line of 10; the buyer orders 8. Delivered 6 a year: the seeker binds. */
const pair = (): Document => ({
  years: years(),
  lines: [
    {
      id: 'asm',
      item: 'missile',
      org: 'prime',
      country: 'USA',
      capacity: 10,
      inputs: [{ item: 'seeker', perUnit: 1 }],
    },
    { id: 'seek', item: 'seeker', org: 'eye', country: 'JPN', capacity: 6 },
  ],
  links: [
    { source: 'seek', target: 'asm' },
    { source: 'asm', target: 'us' },
  ],
  demands: [{ id: 'us', item: 'missile', country: 'USA', orders: 8 }],
});

/** One mine feeds wings (1 ore) and bodies (2 ore); a plane needs both. 12 ore a year are 4 planes; 8 are ordered. */
const diamond = (): Document => ({
  years: years(),
  lines: [
    {
      id: 'asm',
      item: 'plane',
      country: 'USA',
      capacity: 10,
      inputs: [
        { item: 'wing', perUnit: 1 },
        { item: 'body', perUnit: 1 },
      ],
    },
    { id: 'left', item: 'wing', country: 'USA', capacity: 6, inputs: [{ item: 'ore', perUnit: 1 }] },
    { id: 'right', item: 'body', country: 'JPN', capacity: 5, inputs: [{ item: 'ore', perUnit: 2 }] },
    { id: 'mine', item: 'ore', country: 'AUS', capacity: 12 },
  ],
  links: [
    { source: 'mine', target: 'left' },
    { source: 'mine', target: 'right' },
    { source: 'left', target: 'asm' },
    { source: 'right', target: 'asm' },
    { source: 'asm', target: 'us' },
  ],
  demands: [{ id: 'us', item: 'plane', country: 'USA', orders: 8 }],
});

/** Two lines that need each other: no model, a finding. */
const cycle = (): Document => ({
  years: years(),
  lines: [
    { id: 'a', item: 'hen', country: 'USA', capacity: 1, inputs: [{ item: 'egg', perUnit: 1 }] },
    { id: 'b', item: 'egg', country: 'USA', capacity: 1, inputs: [{ item: 'hen', perUnit: 1 }] },
  ],
  links: [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
  ],
  demands: [],
});

/** `single`, with a line nobody buys from and a buyer nobody sells to. */
const disconnected = (): Document => {
  const document = single();
  document.lines.push({ id: 'alone', item: 'kite', country: 'NZL', capacity: 5 });
  document.demands.push({ id: 'nobody', item: 'boat', country: 'AUS', orders: 2 });
  return document;
};

/** p makes 10; the US orders 4, and Japan 4 behind the club, in force from 2026 and with Japan from 2027. */
const gated = (): Document => ({
  years: [2025, 2028],
  lines: [{ id: 'p', item: 'missile', country: 'USA', capacity: 10 }],
  links: [
    { source: 'p', target: 'us' },
    { source: 'p', target: 'jp', gates: ['club'] },
  ],
  demands: [
    { id: 'us', item: 'missile', country: 'USA', orders: 4 },
    { id: 'jp', item: 'missile', country: 'JPN', orders: 4 },
  ],
  agreements: [{ id: 'club', from: 2026, parties: { USA: 2020, JPN: 2027 } }],
});

/** `pair` with 5 seekers in a depot at the assembly line. Delivered 8, 8, 7; the depot holds 3, 1, 0. */
const buffered = (): Document => ({
  ...pair(),
  buffers: [{ id: 'depot', at: 'asm', item: 'seeker', opening: 5 }],
});

/** A yard of 2 jobs a year, half a year each; a fleet of 10 sends 3. Ready 0.85, 0.75, 0.65. */
const repair = (): Document => ({
  years: years(),
  lines: [{ id: 'yard', item: 'job', country: 'USA', capacity: 2 }],
  links: [{ source: 'yard', target: 'fleet' }],
  demands: [{ id: 'fleet', item: 'job', country: 'USA', orders: 3, loop: { fleet: 10, years: { yard: 0.5 } } }],
});

/** p makes 10; the US orders 6 and is first, Japan orders 8 and is second. Delivered 6 and 4 every year. */
const priority = (): Document => ({
  years: years(),
  lines: [{ id: 'p', item: 'missile', country: 'USA', capacity: 10 }],
  links: [
    { source: 'p', target: 'us' },
    { source: 'p', target: 'jp' },
  ],
  demands: [
    { id: 'us', item: 'missile', country: 'USA', orders: 6, priority: 1 },
    { id: 'jp', item: 'missile', country: 'JPN', orders: 8, priority: 2 },
  ],
});

/** `pair` with both capacities known as ranges. Delivered 3, 6 or 8 a year: cumulative 9, 18, 24. */
const ranged = (): Document => {
  const document = pair();
  document.lines[0]!['capacity'] = { low: 5, central: 10, high: 12 };
  document.lines[1]!['capacity'] = { low: 3, central: 6, high: 9 };
  return document;
};

export const networks = {
  single,
  pair,
  diamond,
  cycle,
  disconnected,
  gated,
  buffered,
  repair,
  priority,
  ranged,
};
export type Name = keyof typeof networks;

/** A network as a parsed model, with some tables replaced. */
export function modelOf(name: Name, more: Partial<Document> = {}): Model {
  return parseModel({ ...networks[name](), ...more });
}

/** A network run with interventions. */
export function runWith(name: Name, ...interventions: Row[]): Outcome {
  return runNow(modelOf(name, { interventions }));
}

/** A network with something in it changed by hand. */
export function changed(name: Name, change: (document: Document) => void): Document {
  const document = networks[name]();
  change(document);
  return document;
}

/** What the parser has to say of a document, one text per finding. */
export function findingsOf(document: unknown): string[] {
  try {
    parseModel(document);
    return [];
  } catch (error) {
    if (error instanceof DocumentError) return error.findings.map(formatFinding);
    throw error;
  }
}

/** What the parser has to say of a network with one intervention. */
export function findingsWith(name: Name, ...interventions: Row[]): string[] {
  return findingsOf({ ...networks[name](), interventions });
}

/** Figures without the noise of the last digits. */
export const rounded = (figures: readonly number[]) => figures.map((figure) => Math.round(figure * 1e9) / 1e9);
