// The tier of a record outside any one programme: who leads or builds a whole is a prime, other makers are suppliers.
import type { Atlas } from '../../model/atlasIndex.ts';
import { isGovernment } from '../../model/network.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import { primeKinds } from './measureProgramme.ts';

const tierOfTable: Readonly<Record<string, ChainTier>> = {
  countries: 'government',
  agreements: 'agreement',
  programs: 'programme',
  components: 'part',
  sites: 'place',
};
const known = new WeakMap<Atlas, ReadonlySet<string>>();

export function tierOfNode(atlas: Atlas, key: string): ChainTier {
  const own = tierOfTable[key.split('/')[0] ?? ''];
  if (own) return own;
  if (isGovernment(atlas, key)) return 'government';
  return primesOf(atlas).has(key) ? 'prime' : 'supplier';
}

function primesOf(atlas: Atlas): ReadonlySet<string> {
  let primes = known.get(atlas);
  if (!primes) {
    const builders = atlas.relations.flatMap(({ kind, source, target, component }) =>
      primeKinds.has(kind) && target.type === 'program' && component === undefined ? [source.id] : [],
    );
    primes = new Set([...atlas.programs.flatMap((row) => row.lead), ...builders].map((id) => `organizations/${id}`));
    known.set(atlas, primes);
  }
  return primes;
}
