// How the reader looks at the flows: what their breadth means, which parts, and which gathered rests are opened.
import { familyIds, type FamilyId } from '../../model/atlas.ts';
import { moneyKinds } from '../../model/money.ts';
import { measures } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

const money = new RegExp(`^[A-Z]{3}-(${moneyKinds.join('|')})$`);
const isFamily = (text: string): text is FamilyId => familyIds.some((id) => id === text);

export const flowsFields: Fields = {
  measure: choice(measures, 'measure'),
  money: {
    read: (text) => (money.test(text) ? { money: text } : undefined),
    write: (choices) => choices.money ?? undefined,
  },
  sources: {
    read: (text) => (text === 'single' ? { singleOnly: true } : undefined),
    write: ({ singleOnly }) => (singleOnly ? 'single' : undefined),
  },
  open: {
    read: (text) => {
      const opened = [...new Set(text.split(','))].filter(isFamily);
      return opened.length > 0 ? { opened } : undefined;
    },
    write: ({ opened }) => (opened.length > 0 ? opened.join(',') : undefined),
    unknownParts: (text) => text.split(',').filter((id) => !isFamily(id)),
  },
};
