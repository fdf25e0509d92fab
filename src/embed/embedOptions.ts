// What the author of an article adds in the snippet, beside the state that the app's own parameters give.

export interface EmbedOptions {
  /** In place of the generated title. */
  readonly headline: string | null;
  /** A sentence of the author's, under the picture. */
  readonly note: string | null;
  /** The record that the article speaks of: `table/id`. */
  readonly mark: string | null;
  /** Whether the reader is given controls. */
  readonly hasControls: boolean;
  /** Whether the host's own ground shows through. */
  readonly isClear: boolean;
}

export interface SplitQuery {
  readonly options: EmbedOptions;
  /** What is left for the app's own reading of an address. */
  readonly state: string;
}

/** Texts longer than this are cut: a headline is one, and an address has an end. */
const longest = { headline: 200, note: 600 };
const own = ['headline', 'note', 'mark', 'chrome', 'ground'];
/** What hosts add to a frame's address: pym.js, and counters of visits. The addresses among them are never read. */
const foreign = /^(initialWidth|childId|parentTitle|parentUrl|utm_\w+|fbclid|gclid|amp)$/;

/** `search` with or without its question mark. A parameter given twice counts once, the first time. */
export function splitQuery(search: string): SplitQuery {
  const params = new URLSearchParams(search);
  const text = (name: 'headline' | 'note'): string | null => params.get(name)?.trim().slice(0, longest[name]) || null;
  const options: EmbedOptions = {
    headline: text('headline'),
    note: text('note'),
    mark: params.get('mark'),
    hasControls: params.get('chrome') !== 'off',
    isClear: params.get('ground') === 'clear',
  };
  for (const name of [...params.keys()]) if (own.includes(name) || foreign.test(name)) params.delete(name);
  return { options, state: params.toString() };
}
