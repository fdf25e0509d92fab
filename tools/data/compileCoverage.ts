// The coverage report for the page about the data: the same figures, without what is a work list for editors.
import type { Coverage } from '../../src/model/dataset.ts';
import type { DataVersion } from './compileCore.ts';
import { report } from './report.ts';
import type { Share } from './reportProgrammes.ts';
import type { Tables } from './table.ts';

export function compileCoverage(tables: Tables, version: DataVersion): Coverage {
  const { asOf, counts, programmes, relations, grades, sources } = report(tables, version);
  const withShares = ({ count, shares }: { readonly count: number; readonly shares: readonly Share[] }) => ({
    count,
    shares: shares.map(({ id, count, share }) => ({ id, count, share })),
  });
  return {
    version: version.version,
    asOf,
    counts,
    programmes: withShares(programmes),
    relations: withShares(relations),
    grades,
    sources,
  };
}
