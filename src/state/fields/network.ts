// How the reader looks at the network: the tiers of a programme that are left out, the ends of a chain, and the whole's grouping, arrangement, sizes and open groups.
import { optionalTiers, type ChainTier } from '../../model/chainTiers.ts';
import { arrangements, chainScopes, groupings, sizings, type KnownIds } from '../choices.ts';
import { choice, type Field, type Fields } from '../field.ts';

/** Records that can stand at the end of a chain. */
const endTables = /^(organizations|programs|components|agreements|countries)\//;

const isOptional = (text: string): text is ChainTier => optionalTiers.some((tier) => tier === text);

export const networkFields: Fields = {
  without: {
    read: (text) => {
      const without = [...new Set(text.split(','))].filter(isOptional);
      return without.length > 0 ? { without } : undefined;
    },
    write: ({ without }) => (without.length > 0 ? without.join(',') : undefined),
    unknownParts: (text) => text.split(',').filter((tier) => !isOptional(tier)),
  },
  from: endField('from'),
  to: endField('to'),
  chains: choice(chainScopes, 'chains'),
  group: choice(groupings, 'grouping'),
  layout: choice(arrangements, 'arrangement'),
  size: choice(sizings, 'sizing'),
  expand: {
    read: (text, known) => {
      const expanded = [...new Set(text.split(','))].filter((id) => isGroup(id, known));
      return expanded.length > 0 ? { expanded } : undefined;
    },
    write: ({ expanded }) => (expanded.length > 0 ? expanded.join(',') : undefined),
    unknownParts: (text, known) => text.split(',').filter((id) => !isGroup(id, known)),
  },
};

function endField(key: 'from' | 'to'): Field {
  return {
    read: (text, known) => (endTables.test(text) && known.records.has(text) ? { [key]: text } : undefined),
    write: (choices) => choices[key] ?? undefined,
  };
}

/** A country, a family, or one of the gathered rests: several together, all others. */
function isGroup(id: string, known: KnownIds): boolean {
  return id === 'several' || id === 'other' || known.countries.has(id) || known.records.has(`families/${id}`);
}
