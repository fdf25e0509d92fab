// The keys of a table: one tab stop, arrows from cell to cell, Page Up and Page Down by ten rows, Control with Home and End to the
// first and the last row. Rows that are not drawn are drawn before they get the focus.
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

interface TableShape {
  readonly rows: () => number;
  readonly columns: () => number;
  /** Draws a row by its place. */
  readonly show: (row: number) => void;
}

const pageRows = 10;

/** Rows carry `data-row`, their place; a cell's links and buttons have tabindex -1 and are moved among. */
export function tableKeys({ rows, columns, show }: TableShape): Attachment<HTMLTableElement> {
  return (node) => {
    let at = { row: 0, column: 0 };
    const cellAt = (row: number, column: number): HTMLElement | undefined =>
      node.querySelector<HTMLTableRowElement>(`tr[data-row="${row}"]`)?.cells[column];
    const controlsIn = (cell: HTMLElement): readonly HTMLElement[] => [
      ...cell.querySelectorAll<HTMLElement>('a[href], button'),
    ];
    const controlOf = (cell: HTMLElement): HTMLElement => controlsIn(cell)[0] ?? cell;
    let stop: HTMLElement | undefined;
    /** The one element that Tab comes to. */
    const settle = (): void => {
      const next = cellAt(at.row, at.column) ?? cellAt(0, 0) ?? node.querySelector<HTMLElement>('[data-row] td');
      const control = next && controlOf(next);
      if (!control || control === stop) return;
      if (stop) stop.tabIndex = -1;
      control.tabIndex = 0;
      stop = control;
    };
    const go = async (row: number, column: number, isLast = false): Promise<void> => {
      at = {
        row: Math.max(0, Math.min(rows() - 1, row)),
        column: Math.max(0, Math.min(columns() - 1, column)),
      };
      show(at.row);
      await tick();
      const cell = cellAt(at.row, at.column);
      if (!cell) return;
      const target = (isLast ? controlsIn(cell).at(-1) : undefined) ?? controlOf(cell);
      settle();
      if (target.tabIndex !== 0) target.tabIndex = -1;
      target.focus();
      hold(target, 4);
    };
    /** Rows that are drawn above take another height than was guessed: for some frames the focus is kept in sight. */
    const hold = (target: HTMLElement, frames: number): void => {
      requestAnimationFrame(() => {
        if (document.activeElement !== target) return;
        target.scrollIntoView({ block: 'nearest' });
        if (frames > 1) hold(target, frames - 1);
      });
    };
    const placeOf = (target: Element): { row: number; column: number; cell: HTMLTableCellElement } | undefined => {
      const cell = target.closest('td');
      const row = Number(cell?.closest('tr')?.dataset['row'] ?? NaN);
      return cell && Number.isFinite(row) ? { row, column: cell.cellIndex, cell } : undefined;
    };
    const onkeydown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const place = placeOf(target);
      if (!place || event.altKey || event.metaKey) return;
      const { row, column, cell } = place;
      const controls = controlsIn(cell);
      const own = controls.indexOf(target);
      const aside = (step: 1 | -1): void => {
        const next = controls[own + step];
        if (own >= 0 && next) next.focus();
        else void go(row, column + step, step < 0);
      };
      const moves: Readonly<Record<string, () => void>> = {
        ArrowDown: () => void go(row + 1, column),
        ArrowUp: () => void go(row - 1, column),
        ArrowRight: () => aside(1),
        ArrowLeft: () => aside(-1),
        PageDown: () => void go(row + pageRows, column),
        PageUp: () => void go(row - pageRows, column),
        Home: () => void go(event.ctrlKey ? 0 : row, 0),
        End: () => void go(event.ctrlKey ? rows() - 1 : row, columns() - 1),
      };
      const move = moves[event.key];
      if (!move || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return;
      event.preventDefault();
      move();
    };
    const onfocusin = (event: FocusEvent): void => {
      const place = placeOf(event.target as Element);
      if (!place) return;
      at = { row: place.row, column: place.column };
      settle();
    };
    // Rows come and go with filters and scrolling; Tab must always find one.
    const observer = new MutationObserver(settle);
    observer.observe(node, { childList: true, subtree: true });
    node.addEventListener('keydown', onkeydown);
    node.addEventListener('focusin', onfocusin);
    settle();
    return () => {
      observer.disconnect();
      node.removeEventListener('keydown', onkeydown);
      node.removeEventListener('focusin', onfocusin);
    };
  };
}
