import { createStore } from "zustand/vanilla";

/** A cell of the rate card's grid: the rule's place and the column's, both from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, first and last row and column, all included. */
export interface Block {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** What is selected in the rate card, and the rule that is being dragged. Nothing of it belongs to the deal. */
export interface BlockState {
  /** Where the block begins and where it has been drawn to; undefined while one cell at most has the focus. */
  readonly from?: GridCell | undefined;
  readonly to?: GridCell | undefined;
  /** A rule on its way, and the line it would go before. */
  readonly drag?: { readonly row: number; readonly before: number } | undefined;
  /** Whether each rule's sentence stands below it. */
  readonly sentences: boolean;
}

export const blockStore = createStore<BlockState>()(() => ({ sentences: true }));

/** The block between two cells; undefined where nothing is selected. */
export function blockOf({ from, to }: BlockState): Block | undefined {
  if (!from || !to) return undefined;
  return {
    rows: [Math.min(from.row, to.row), Math.max(from.row, to.row)],
    columns: [Math.min(from.column, to.column), Math.max(from.column, to.column)],
  };
}

/** Whether a cell is in the selected block. */
export function isSelected(state: BlockState, { row, column }: GridCell): boolean {
  const block = blockOf(state);
  return (
    block !== undefined &&
    row >= block.rows[0] &&
    row <= block.rows[1] &&
    column >= block.columns[0] &&
    column <= block.columns[1]
  );
}

/** Selects the cells between two; of one cell alone it selects nothing, since the focus shows it. */
export function selectBlock(from: GridCell, to: GridCell): void {
  const one = from.row === to.row && from.column === to.column;
  blockStore.setState(one ? { from: undefined, to: undefined } : { from, to });
}

export function clearBlock(): void {
  if (blockStore.getState().from) blockStore.setState({ from: undefined, to: undefined });
}
