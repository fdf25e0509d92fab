// What the reader compares: a second picture beside the first, or the same picture in other years.
import { pictures } from '../choices.ts';
import { type Fields } from '../field.ts';
import { readYears, writeYears } from './filter.ts';

export const compareFields: Fields = {
  beside: {
    read: (text) => {
      const beside = pictures.find((view) => view === text);
      return beside && { beside };
    },
    write: ({ beside }) => beside ?? undefined,
  },
  against: {
    read: (text, known) => {
      const against = readYears(text, known);
      return against && { against };
    },
    write: ({ against }) => (against === null ? undefined : writeYears(against)),
  },
  difference: {
    read: (text) => (text === 'only' ? { onlyDifferent: true } : undefined),
    write: ({ onlyDifferent }) => (onlyDifferent ? 'only' : undefined),
  },
};
