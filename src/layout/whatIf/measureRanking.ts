// A ranked list of losses: what is missing in the year, what never comes, with its range, and the time to survive.
import type { RankedDependence } from '../../scenario/dependence.ts';

export interface RankRow {
  readonly what: RankedDependence['what'];
  readonly id: string;
  /** Mean over buyers of the share of the year's deliveries that is missing, 0-1; what others gain counts against it. */
  readonly missing: number;
  /** Mean over buyers of the share of all deliveries that never come, 0-1: least and greatest of the three cases. */
  readonly forGood: readonly [number, number];
  readonly forGoodCentral: number;
  /** Buyers that miss something in the year or for good, most first. */
  readonly hit: readonly string[];
  /** Buyers that have no other path. */
  readonly singlePointOf: readonly string[];
  /** Years that the others hold out; null: without limit. */
  readonly survive: number | null;
  readonly withHalfYear: number;
  readonly withYear: number;
  readonly withSecond: number;
}

/** Those that nobody misses are left out. */
export function measureRanking(rows: readonly RankedDependence[]): readonly RankRow[] {
  return rows
    .map((row): RankRow => {
      const { low, central, high } = row.share;
      const missingOf = (id: string) => Math.max(row.late[id] ?? 0, row.lost[id]?.central ?? 0);
      const ids = [...new Set([...Object.keys(row.late), ...Object.keys(row.lost)])];
      return {
        what: row.what,
        id: row.id,
        missing: Math.max(0, row.lateShare),
        forGood: [Math.max(0, Math.min(low, central, high)), Math.max(0, low, central, high)],
        forGoodCentral: Math.max(0, central),
        hit: ids.filter((id) => missingOf(id) > 1e-6).toSorted((a, b) => missingOf(b) - missingOf(a)),
        singlePointOf: row.singlePointOf,
        survive: row.timeToSurvive,
        withHalfYear: Math.max(0, row.withHalfYear),
        withYear: Math.max(0, row.withYear),
        withSecond: Math.max(0, row.withSecondSource),
      };
    })
    .filter((row) => row.missing > 1e-4 || row.forGood[1] > 1e-4)
    .toSorted((a, b) => b.missing - a.missing || b.forGoodCentral - a.forGoodCentral || (a.id < b.id ? -1 : 1));
}
