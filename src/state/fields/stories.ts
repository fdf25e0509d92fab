// Which story the reader reads or presents, at which step, and how its pages are laid out.
import type { Fields } from '../field.ts';

export const storyFields: Fields = {
  story: {
    read: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? { story: text } : undefined),
    write: ({ story }) => story ?? undefined,
  },
  step: {
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? { step: Number(text) } : undefined),
    write: ({ step }) => (step === null ? undefined : String(step)),
  },
  unrolled: {
    read: (text) => (text === 'yes' ? { unrolled: true } : undefined),
    write: ({ unrolled }) => (unrolled ? 'yes' : undefined),
  },
};
