// Which table the reader has open, its columns and its order.
import { tables } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

export const tableFields: Fields = {
  table: choice(tables, 'table'),
  columns: {
    read: (text, known) => {
      const columns = [...new Set(text.split(','))].filter((column) => known.columns.has(column));
      return columns.length > 0 ? { columns } : undefined;
    },
    write: ({ columns }) => columns?.join(','),
    unknownParts: (text, known) => text.split(',').filter((column) => !known.columns.has(column)),
  },
  sort: {
    read: (text, known) => {
      const column = text.replace(/^-/, '');
      return known.columns.has(column) ? { sort: { column, descending: text.startsWith('-') } } : undefined;
    },
    write: ({ sort }) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : undefined),
  },
};
