// Which matrix the reader looks at, how it is ordered, and the row that a phone shows.
import { matrices, matrixOrders } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

export const matrixFields: Fields = {
  matrix: choice(matrices, 'matrix'),
  order: choice(matrixOrders, 'order'),
  rows: {
    read: (text) => (text === 'all' ? { allRows: true } : undefined),
    write: ({ allRows }) => (allRows ? 'all' : undefined),
  },
  row: {
    read: (text, known) =>
      /^(countries|organizations)\//.test(text) && known.records.has(text) ? { row: text } : undefined,
    write: ({ row }) => row ?? undefined,
  },
};
