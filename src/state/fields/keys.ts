// Whether single keys work: they can get in the way of speech input.
import type { Fields } from '../field.ts';

export const keyFields: Fields = {
  keys: {
    read: (text) => (text === 'off' ? { singleKeys: false } : undefined),
    write: ({ singleKeys }) => (singleKeys ? undefined : 'off'),
  },
};
