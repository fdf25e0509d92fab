// The same as the picture in rows: what a reader who sees no picture gets, in words.
import { programsOfRelation } from '../../model/atlasIndex.ts';
import { recordsShown } from '../../model/shownRecords.ts';
import { tableColumns, tableRows, type TableRow } from '../../view/figures/tableRows.ts';
import type { TableName } from '../../view/figures/tableColumns.ts';
import { amount } from '../../view/whatIf/amounts.ts';
import { stillWords } from '../../view/words/late/stillWords.ts';
import type { AnsweredQuestion } from './answerQuestion.ts';
import type { ComparedStates } from './comparedStates.ts';
import type { StillProps } from './stillProps.ts';

export interface StillTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** `table/id` of the rows' records. */
  readonly keys: readonly string[];
}

/** The records of an explored view: of a programme its relations, of flows and tables what they draw, else programmes. */
export function tableOf({ atlas, shown, viewState }: StillProps, compared: ComparedStates): StillTable {
  const { choices } = viewState;
  const { lang, depth, view } = choices;
  const [kind, id = ''] = depth?.split('/') ?? [];
  const isNetwork = view === 'network';
  const table: TableName =
    view === 'table'
      ? choices.table
      : view === 'flows' || (isNetwork && kind === 'programs')
        ? 'relations'
        : 'programs';
  const records = recordsShown(atlas, compared?.both ?? shown, choices.filter);
  const isWanted = (key: string): boolean => {
    const own = key.slice(key.indexOf('/') + 1);
    if (isNetwork && kind === 'families') return atlas.familyOfProgram.get(own) === id;
    if (!isNetwork || kind !== 'programs') return true;
    const relation = atlas.relation.get(own);
    return relation !== undefined && programsOfRelation(relation).includes(id);
  };
  const columns = tableColumns(table, null, lang).filter((column) => column.id !== 'sources');
  const rows = tableRows(atlas, records, table, choices.sort, lang).filter((row) => isWanted(row.key));
  const cells = (row: TableRow): string[] => columns.map((column) => row.cells[column.id]?.text ?? '');
  const titles = columns.map((column) => column.title);
  const keys = rows.map((row) => row.key);
  if (!compared) return { columns: titles, rows: rows.map(cells), keys };
  const { added, gone, changed } = compared.difference;
  const words = stillWords[lang].changes;
  const moved = new Set(changed.map((change) => change.id));
  const changeOf = (key: string): string => {
    const own = key.slice(key.indexOf('/') + 1);
    if (added.includes(own)) return words.added;
    if (gone.includes(own)) return words.gone;
    return moved.has(own) ? words.changed : words.same;
  };
  return {
    columns: [titles[0]!, stillWords[lang].change, ...titles.slice(1)],
    rows: rows.map((row) => {
      const [first = '', ...rest] = cells(row);
      return [first, changeOf(row.key), ...rest];
    }),
    keys,
  };
}

/** What each buyer that answers gets, year by year. */
export function outcomeRows({ question, model, naming, before, after, years }: AnsweredQuestion): StillTable {
  const { lang } = naming;
  const words = stillWords[lang].years;
  const wanted = [...question.demands, ...question.others.flat()];
  const rows = (model.demands ?? [])
    .filter((demand) => wanted.includes(demand.id))
    .flatMap((demand) =>
      years.map((year, t) => [
        naming.demand(demand.id),
        naming.item(demand.item),
        String(year),
        amount(before.central.demands[demand.id]?.delivered[t] ?? 0, lang),
        amount(after.central.demands[demand.id]?.delivered[t] ?? 0, lang),
      ]),
    );
  return { columns: [words.buyer, words.item, words.year, words.before, words.after], rows, keys: [] };
}
