// The production tables: a number is as sure as its grade says, the ends of a route belong to one model, and every document
// that is compiled from them is one that the engine takes.
import { DocumentError } from '../../src/scenario/findings.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { idOf } from './compact.ts';
import { compileProductionModel, modelsTogether, productionModels } from './compileProductionModel.ts';
import { numberTables } from './compileProductionNumbers.ts';
import type { Finding } from './finding.ts';
import { listOf, numberOf, rowsOf, type Row, type Tables } from './table.ts';

/** `isSound`: nothing else is wrong with the tables, so that what the engine says is not said twice. */
export function checkProduction(tables: Tables, isSound: boolean): Finding[] {
  const findings = [
    ...numberTables.flatMap((table) =>
      rowsOf(tables, table).flatMap((row) => checkNumber(row, table === 'production-links', `${table}.csv`)),
    ),
    ...checkRoutes(tables),
    ...checkPeriods(tables),
  ];
  return isSound && findings.length === 0 ? checkDocuments(tables) : findings;
}

/** `isOptional`: the row says something even without a number. */
function checkNumber(row: Row, isOptional: boolean, file: string): Finding[] {
  const { cells } = row;
  const say = (column: string, problem: string, remedy: string): Finding[] => [
    { file, row: row.row, column, value: cells[column] ?? '', problem, remedy },
  ];
  const [low, central, high] = ['low', 'central', 'high'].map((column) => numberOf(row, column));
  if (central === undefined) {
    if (!isOptional)
      return say('central', 'the number is missing', 'Write it, or take the row out: then it is unknown.');
    return cells.grade ? say('grade', 'a grade stands without a number', 'Write the number, or no grade.') : [];
  }
  const sources = listOf(row, 'sources').length;
  if (!cells.grade) return say('grade', 'the number has no grade', 'Write reported, estimated or assumed.');
  if (cells.grade === 'assumed' && sources > 0)
    return say('sources', 'a source stands by an assumed number', 'Take it out, or grade the number estimated.');
  if (cells.grade !== 'assumed' && sources === 0)
    return say('sources', 'no source is named', 'Name one, or grade the number assumed.');
  if (cells.grade !== 'reported' && !cells.note)
    return say('note', 'nothing says why the range is as it is', 'Say how the number was reckoned.');
  if (cells.grade !== 'reported' && (low === undefined || high === undefined))
    return say('low', 'the range is missing', 'Write low and high: a number that is not reported has both.');
  if ((low === undefined) !== (high === undefined)) return say('low', 'the range is half given', 'Write both ends.');
  const isBetween = low === undefined || high === undefined || (low - central) * (high - central) <= 0;
  return isBetween ? [] : say('central', 'stands outside its range', 'Write it between low and high.');
}

function checkRoutes(tables: Tables): Finding[] {
  const modelOf = new Map(
    ['production-lines', 'production-demands'].flatMap((table) =>
      rowsOf(tables, table).map((row): [string, string] => [idOf(row), row.cells.model ?? '']),
    ),
  );
  return rowsOf(tables, 'production-links').flatMap(({ row, cells }): Finding[] => {
    const { source = '', target = '' } = cells;
    const [from, to] = [modelOf.get(source), modelOf.get(target)];
    const say = (problem: string, remedy: string) => [
      { file: 'production-links.csv', row, column: 'target', value: target, problem, remedy },
    ];
    if (to === undefined) return say('is no line and no demand', 'Correct it, or add a row there.');
    return from === undefined || from === to
      ? []
      : say(`the source is of the model ${from}`, 'Keep a route in one model.');
  });
}

/** Orders and use may be given for a year only once. */
function checkPeriods(tables: Tables): Finding[] {
  const seen = new Map<string, number>();
  return rowsOf(tables, 'production-demand-figures').flatMap((row): Finding[] => {
    const { demand, figure } = row.cells;
    if (figure !== 'orders' && figure !== 'use') return [];
    const [from = 0, to = from + 60] = [numberOf(row, 'from'), numberOf(row, 'to')];
    for (let year = from; year <= to; year++) {
      const key = `${demand} ${figure} ${year}`;
      const earlier = seen.get(key);
      seen.set(key, row.row);
      const problem = `${year} is given in row ${earlier} already`;
      const remedy = 'Let the periods follow each other.';
      if (earlier !== undefined)
        return [
          { file: 'production-demand-figures.csv', row: row.row, column: 'from', value: demand, problem, remedy },
        ];
    }
    return [];
  });
}

function checkDocuments(tables: Tables): Finding[] {
  const ids = productionModels(tables);
  if (ids.length === 0) return [];
  const documents = [
    ...ids.map((id): [string, string[]] => [id, [id]]),
    ['all', modelsTogether(tables)] as [string, string[]],
  ];
  return documents.flatMap(([value, models]) => {
    const document = compileProductionModel(tables, models);
    try {
      parseModel(document);
      return [];
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      return error.findings.map(({ path, reason }) => {
        const [list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path)?.slice(1) ?? [];
        const entry = (document as unknown as Record<string, { id?: string; source?: string; target?: string }[]>)[
          list
        ];
        const { id, source, target } = entry?.[Number(index)] ?? {};
        const problem = `the engine says of ${path} (${id ?? `${source}>${target}`}): ${reason}`;
        return { file: 'production-models.csv', value, problem, remedy: 'Correct the row that it comes from.' };
      });
    }
  });
}
