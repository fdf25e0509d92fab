// Figures that go on over the years, gathered into one chart each: of a record, and the series of a country.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Details, Figure, Series } from '../../model/details.ts';
import type { SparkPoint } from '../../layout/placeSpark.ts';
import { nodeName } from '../words/markTexts.ts';
import { labelOf } from '../words/names.ts';

export interface Trend {
  readonly id: string;
  readonly name: string;
  readonly lang: Lang;
  readonly unit: string;
  /** Oldest first. */
  readonly points: readonly SparkPoint[];
  readonly sources: readonly string[];
}

/** Years that a chart needs at least. */
const leastYears = 3;

/** Figures of one unit, part and organization, where they speak of three years at least. */
export function trendsOfFigures(atlas: Atlas, figures: readonly Figure[], lang: Lang): readonly Trend[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [figure.program, figure.component, figure.org, figure.unit].join();
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].flatMap(([id, own]): Trend[] => {
    const [first] = own;
    if (!first || new Set(own.map((row) => row.year)).size < leastYears) return [];
    const label = labelOf(atlas.labels['unit'], first.unit, lang);
    // In Japanese the values count by ten thousands (億, 兆), so the unit is the currency alone, not its thousand million.
    const isMoney = lang === 'ja' && /illion [A-Z]{3}\b/.test(first.unit);
    const unit = isMoney ? label.replace(/^(?:百万|十億)/, '') : label;
    const of = first.component ? `components/${first.component}` : first.org ? `organizations/${first.org}` : undefined;
    const name = of ? `${nodeName(atlas, of, lang)}${lang === 'ja' ? '、' : ', '}${unit}` : unit;
    const points = own
      .map(({ year, value, basis }) => ({ year, value, isPlan: basis === 'target' || basis === 'funded' }))
      .sort((a, b) => a.year - b.year);
    return [{ id, name, lang, unit: first.unit, points, sources: sourcesOf(own) }];
  });
}

/** Series of a country; those that speak of two years or less stand in no chart. */
export function trendsOfCountry(details: Details, country: string, lang: Lang): readonly Trend[] {
  return (details.series ?? [])
    .filter((row) => row.country === country && row.points.length >= leastYears)
    .sort((a, b) => b.points.length - a.points.length)
    .map((row: Series) => ({
      id: row.id,
      name: lang === 'ja' && row.ja ? row.ja : row.name,
      lang: lang === 'ja' && row.ja ? 'ja' : 'en',
      unit: row.unit,
      points: row.points.map(([year, value]) => ({ year, value, isPlan: false })),
      sources: row.sources,
    }));
}

function sourcesOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.flatMap((row) => row.sources))];
}
