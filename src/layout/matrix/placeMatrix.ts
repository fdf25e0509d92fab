// A matrix in pixels: heads along the top and the left, sized marks in the cells, totals at the right and under the heads.
import { short } from '../geometry.ts';
import { fitText, textWidth } from '../text.ts';
import type { Matrix, MatrixCell, MatrixHead } from './matrix.ts';

export interface MatrixFrame {
  readonly width: number;
  /** Type size of the labels in pixels. */
  readonly size: number;
  readonly labelOf: (key: string) => string;
  /** Cells are sized by number of programmes, or by amount. */
  readonly by: 'count' | 'value';
  /** Whether a number is wanted beside the mark; it is left out where the cells are too narrow for it. */
  readonly hasNumbers: boolean;
  /** What the largest mark stands for; absent: its own largest cell. */
  readonly most?: number;
}

export interface PlacedHead extends MatrixHead {
  readonly label: string;
  /** The middle of the row or column. */
  readonly at: number;
}

export interface PlacedCell extends MatrixCell {
  readonly x: number;
  readonly y: number;
  /**
   * Sides of the squares: of the outline for all where some are planned, of what is at work; 0 where there is nothing, or
   * nothing known. An outline keeps its distance, else the two would be one smudge.
   */
  readonly side: number;
  readonly factSide: number;
  readonly standing: 'shown' | 'unknown' | 'filtered';
}

export interface PlacedMatrix {
  readonly rows: readonly PlacedHead[];
  readonly columns: readonly PlacedHead[];
  readonly cells: readonly PlacedCell[];
  readonly cell: { readonly width: number; readonly height: number };
  /** Whether there is room for a number beside the mark. */
  readonly hasNumbers: boolean;
  readonly left: number;
  /** Height of the heads, and of the grid under it. */
  readonly headHeight: number;
  readonly height: number;
  /** Of the whole, the totals and leaning heads included: what is needed, not what there is. */
  readonly width: number;
  /** Right end of the grid; the totals of the rows follow. */
  readonly right: number;
  /** Where a group of columns begins and ends. */
  readonly groups: readonly {
    readonly group: NonNullable<MatrixHead['group']>;
    readonly x: number;
    readonly width: number;
  }[];
}

const groupGap = 10;
const totalsRoom = 92;
/** A column narrower than this has no room for a number beside its mark. */
const leastNumberColumn = 31;
/** A longer head is cut, pixels. */
const mostHead = 196;
/** Heads are set at this slope. */
export const headSlope = 50;

/** The least width at which the matrix can be drawn; under it a phone's form is. */
export function leastMatrixWidth(matrix: Matrix): number {
  return 150 + totalsRoom + matrix.columns.length * 17 + 60;
}

export function placeMatrix(matrix: Matrix, frame: MatrixFrame): PlacedMatrix {
  const { size } = frame;
  const labels = matrix.rows.map((row) => frame.labelOf(row.key));
  const left = Math.min(
    frame.width < 900 ? 150 : 210,
    16 + Math.max(60, ...labels.map((text) => textWidth(text, size))),
  );
  const gaps = matrix.columns.filter(
    (column, index) => index > 0 && column.group !== matrix.columns[index - 1]?.group,
  ).length;
  const heads = matrix.columns.map((column) => frame.labelOf(column.key));
  const slope = (headSlope * Math.PI) / 180;
  const longest = Math.min(mostHead, Math.max(0, ...heads.map((text) => textWidth(text, size))));
  // The last heads lean out over the totals.
  const lean = Math.max(0, longest * Math.cos(slope) - totalsRoom);
  const room = frame.width - left - totalsRoom - gaps * groupGap - lean;
  const column = room / Math.max(1, matrix.columns.length);
  const hasNumbers = frame.hasNumbers && column >= leastNumberColumn;
  const cell = {
    width: Math.max(15, Math.min(hasNumbers ? 58 : 30, column)),
    height: frame.hasNumbers ? 28 : 24,
  };
  let x = left;
  const columns = matrix.columns.map((column, index): PlacedHead => {
    if (index > 0 && column.group !== matrix.columns[index - 1]?.group) x += groupGap;
    x += cell.width;
    return { ...column, label: fitText(heads[index] ?? '', mostHead, size), at: short(x - cell.width / 2) };
  });
  const rows = matrix.rows.map((row, index): PlacedHead => ({
    ...row,
    label: fitText(labels[index] ?? '', left - 16, size),
    at: short((index + 0.5) * cell.height),
  }));
  const columnAt = new Map(columns.map((column) => [column.key, column.at]));
  const rowAt = new Map(rows.map((row) => [row.key, row.at]));
  const valueOf = (own: MatrixCell): number => valueOfCell(own, frame.by);
  const most = frame.most ?? mostOfCells(matrix, frame.by);
  const largest = Math.min(cell.height - 4, hasNumbers ? cell.width * 0.46 : cell.width - 3);
  const sideOf = (value: number): number => (value > 0 ? short(Math.max(3.5, Math.sqrt(value / most) * largest)) : 0);
  return {
    rows,
    columns,
    cells: matrix.cells.map((own): PlacedCell => {
      const value = valueOf(own);
      const factSide = frame.by === 'value' ? sideOf(value) : sideOf(own.programs.length - own.plans);
      const hasPlans = frame.by === 'count' && own.plans > 0;
      const isKnown = frame.by === 'count' || own.amount !== null;
      return {
        ...own,
        x: columnAt.get(own.column) ?? 0,
        y: rowAt.get(own.row) ?? 0,
        side: hasPlans ? short(Math.max(sideOf(value), factSide > 0 ? factSide + 4 : 5)) : 0,
        factSide,
        standing: own.programs.length === 0 ? 'filtered' : isKnown ? 'shown' : 'unknown',
      };
    }),
    cell,
    hasNumbers,
    left,
    headHeight: Math.ceil(longest * Math.sin(slope) + 40 + (gaps > 0 ? 18 : 0)),
    height: rows.length * cell.height,
    right: short(x),
    width: Math.ceil(x + Math.max(totalsRoom, lean + totalsRoom)),
    groups: groupsOf(columns, cell.width),
  };
}

/** The largest value of any cell, one at least. */
export function mostOfCells(matrix: Matrix, by: MatrixFrame['by']): number {
  return Math.max(1, ...matrix.cells.map((cell) => valueOfCell(cell, by)));
}

function valueOfCell(cell: MatrixCell, by: MatrixFrame['by']): number {
  return by === 'value' ? (cell.amount ?? 0) : cell.programs.length;
}

function groupsOf(columns: readonly PlacedHead[], width: number): PlacedMatrix['groups'] {
  return [...new Set(columns.map((column) => column.group))].flatMap((group) => {
    const own = columns.filter((column) => column.group === group);
    const [first, last] = [own[0], own.at(-1)];
    if (group === null || !first || !last) return [];
    return [{ group, x: short(first.at - width / 2), width: short(last.at - first.at + width) }];
  });
}
