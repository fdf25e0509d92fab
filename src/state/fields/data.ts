// Where the reader is on the page about the data, and which sources it lists.
import { dataSections, sourceKinds } from '../choices.ts';
import type { Fields } from '../field.ts';

const longestFind = 100;

export const dataFields: Fields = {
  section: {
    read: (text) => {
      const section = dataSections.find((id) => id === text);
      return section && { section };
    },
    write: ({ section }) => section ?? undefined,
  },
  source: {
    read: (text) => (text.length <= longestFind ? { sourceFind: text } : undefined),
    write: ({ sourceFind }) => sourceFind || undefined,
  },
  'source-kind': {
    read: (text) => {
      const sourceKind = sourceKinds.find((kind) => kind === text);
      return sourceKind && { sourceKind };
    },
    write: ({ sourceKind }) => sourceKind ?? undefined,
  },
  'source-year': {
    read: (text) => (/^((to-)?\d{4}|undated)$/.test(text) ? { sourceYear: text } : undefined),
    write: ({ sourceYear }) => sourceYear ?? undefined,
  },
};
