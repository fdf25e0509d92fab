// What the reader looks at: the record in the panel, and how deep the network is.
import type { KnownIds } from '../choices.ts';
import type { Fields } from '../field.ts';

const depthTables = /^(whole$|chain$|families\/|programs\/|organizations\/|agreements\/|components\/)/;

export const focusFields: Fields = {
  focus: {
    read: (text, known) => (isFocus(text, known) ? { focus: text } : undefined),
    write: ({ focus }) => focus ?? undefined,
  },
  at: {
    read: (text, known) =>
      depthTables.test(text) && (text === 'whole' || text === 'chain' || known.records.has(text))
        ? { depth: text }
        : undefined,
    write: ({ depth }) => depth ?? undefined,
  },
};

/** `pairs/JPN-USA`, with a family behind it where one family's flow is meant; or a record. */
function isFocus(text: string, known: KnownIds): boolean {
  if (known.records.has(text)) return true;
  const pair = /^pairs\/([A-Z]{3})-([A-Z]{3})(?:\/([a-z-]+))?$/.exec(text);
  if (!pair) return false;
  const [, a = '', b = '', family] = pair;
  return (
    known.countries.has(a) &&
    known.countries.has(b) &&
    a < b &&
    (family === undefined || known.records.has(`families/${family}`))
  );
}
