// The map's flows by value: measured, scaled, and joined to the parts that draw and explain them. Fetched on demand.
import type { Atlas } from '../model/atlasIndex.ts';
import type { Shown } from '../model/filter.ts';
import { moneysOf } from '../model/money.ts';
import type { Years } from '../model/years.ts';
import { measureValues, perUnitOf } from '../layout/map/measureValues.ts';
import { relationsOfShown } from '../layout/flows/supplyMoney.ts';
import MapValueLegend from '../view/controls/MapValueLegend.svelte';
import MapValues from '../view/figures/MapValues.svelte';

/** Breadth of the broadest pair of countries, pixels. */
const broadest = 26;

/** Where nothing in the set has a value: all is said to be unknown in this money. */
const fallback = 'USD-contract';

/** `money` null: the one that is known most often. */
export function valuedMap(atlas: Atlas, shown: Shown, years: Years, money: string | null) {
  const moneys = moneysOf(relationsOfShown(shown));
  const own = money ?? moneys[0]?.money ?? fallback;
  const measured = measureValues(atlas, shown, years, own);
  const perUnit = perUnitOf(measured, broadest);
  return {
    figure: { Part: MapValues, measured, money: own, perUnit },
    Legend: MapValueLegend,
    legend: { measured, moneys, money: own, perUnit },
  };
}

export type ValuedMap = ReturnType<typeof valuedMap>;
