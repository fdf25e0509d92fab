// Names of what a model speaks of, in the reader's language: from the tables where they have one, else the id itself, so that
// a reader's own model can be shown too.
import type { Lang, Named } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Production, ProductionName } from '../../model/production.ts';
import { nameOf, shortNameOf } from '../words/names.ts';

export interface Naming {
  readonly lang: Lang;
  readonly line: (id: string) => string;
  readonly item: (id: string) => string;
  readonly demand: (id: string) => string;
  /** The country's name, but none for a buyer that stands for several. */
  readonly buyerCountry: (demand: string, country: string) => string;
  readonly agreement: (id: string) => string;
  readonly country: (id: string) => string;
  readonly org: (id: string) => string;
  readonly program: (id: string) => string;
  /** `line:ID`, `agreement:ID`, `link:SOURCE>TARGET`, `no-source:ITEM`. */
  readonly cause: (cause: string) => string;
  /** An id in a scope: line, item, org, country. */
  readonly inScope: (what: string, id: string) => string;
}

/** The same with names for lines that a scenario adds: what they make, and where. */
export function withLines(
  naming: Naming,
  lines: readonly { readonly id: string; readonly item: string; readonly country: string }[],
): Naming {
  const added = new Map(lines.map((line) => [line.id, line]));
  const line = (id: string): string => {
    const known = naming.line(id);
    const row = added.get(id);
    if (known !== id || !row) return known;
    const [open, close] = naming.lang === 'ja' ? ['（', '）'] : [', ', ''];
    return `${naming.item(row.item)}${open}${naming.country(row.country)}${close}`;
  };
  const cause = (text: string): string => (text.startsWith('line:') ? line(text.slice(5)) : naming.cause(text));
  const inScope = (what: string, id: string): string => (what === 'line' ? line(id) : naming.inScope(what, id));
  return { ...naming, line, cause, inScope };
}

export function namingOf(atlas: Atlas, production: Production | null, lang: Lang): Naming {
  const produced = (table: 'items' | 'lines' | 'demands') => (id: string) => {
    const row: ProductionName | undefined = production?.[table][id];
    return row ? nameOf({ ...row, id }, lang).text : id;
  };
  const named =
    (table: ReadonlyMap<string, Named>, isShort = false) =>
    (id: string) => {
      const row = table.get(id);
      return row ? (isShort ? shortNameOf(row, lang) : nameOf(row, lang)).text : id;
    };
  const country = named(atlas.country, true);
  const naming = {
    lang,
    line: produced('lines'),
    item: produced('items'),
    demand: produced('demands'),
    agreement: named(atlas.agreement, true),
    country,
    buyerCountry: (demand: string, id: string) => (production?.demands[demand]?.isSeveral ? '' : country(id)),
    org: named(atlas.organization, true),
    program: named(atlas.program, true),
  };
  const inScope = (what: string, id: string): string => {
    if (what === 'line' || what === 'item' || what === 'country' || what === 'org') return naming[what](id);
    return id;
  };
  const cause = (text: string): string => {
    const [kind = '', ...rest] = text.split(':');
    const id = rest.join(':');
    if (kind === 'line') return naming.line(id);
    if (kind === 'agreement') return naming.agreement(id);
    if (kind === 'no-source') return naming.item(id);
    const [source = '', target = ''] = id.split('>');
    return `${naming.line(source)} → ${production?.demands[target] ? naming.demand(target) : naming.line(target)}`;
  };
  return { ...naming, inScope, cause };
}
