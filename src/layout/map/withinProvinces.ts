// Relations that begin and end in the same state, prefecture or place: counted on its mark, not drawn.
import type { Id } from '../../model/atlas.ts';
import type { Provinces } from '../../model/provinces.ts';
import type { MeasuredTies } from './measureTies.ts';

export function withinProvinces(measured: MeasuredTies, provinces: Provinces): readonly Id[] {
  const provinceOf = (key: string): Id | undefined => provinces.bySite.get(key.replace('sites/', ''))?.id;
  const joined = measured.ties.filter(({ from, to }) => {
    const province = provinceOf(from.key);
    return province !== undefined && province === provinceOf(to.key);
  });
  return [...measured.within, ...joined.flatMap((tie) => tie.relations)];
}
