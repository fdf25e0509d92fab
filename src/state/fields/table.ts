// Which table the reader has open, and its order.
import { tables } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

export const tableFields: Fields = {
  table: choice(tables, 'table'),
  sort: {
    read: (text, known) => {
      const column = text.replace(/^-/, '');
      return known.columns.has(column) ? { sort: { column, descending: text.startsWith('-') } } : undefined;
    },
    write: ({ sort }) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : undefined),
  },
};
