import type { ClipboardEvent, ComponentProps, KeyboardEvent, PointerEvent } from "react";
import {
  blockOf,
  blockStore,
  clearBlock,
  selectBlock,
  type Block,
  type GridCell,
} from "../../../stores/block-store.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { isMoving } from "../fields/move-in-grid.ts";
import { cellAt, focusCell } from "./rate-card-cells.ts";
import { rateCardColumns } from "./rate-card-columns.ts";
import { blockText, cardText } from "./rate-card-text.ts";
import { pasteBlock, type Pasted } from "./paste-block.ts";
import { moveRules } from "./rule-edits.ts";

const lastRow = (): number => dealStore.getState().scenario!.payment.rateCard.length - 1;
const lastColumn = rateCardColumns.length - 1;
const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Shift and an arrow draw the block further; the focus stays where it begins. */
function extend(from: GridCell, key: string): void {
  const [rows, columns] = steps[key]!;
  const to = blockStore.getState().to ?? from;
  const next = { row: within(to.row + rows, lastRow()), column: within(to.column + columns, lastColumn) };
  selectBlock(from, next);
  document.querySelector(`[data-rule="${next.row}"]`)?.scrollIntoView({ block: "nearest" });
}

const selectAll = (): void =>
  blockStore.setState({ from: { row: 0, column: 0 }, to: { row: lastRow(), column: lastColumn } });

/** Moves the rules of the block that a row is in, or that row alone; the focus goes with it. */
function moveFrom(row: number, column: number, by: 1 | -1): void {
  const block = blockOf(blockStore.getState());
  const [first, last] = block && row >= block.rows[0] && row <= block.rows[1] ? block.rows : [row, row];
  if (!moveRules(first, last, by)) return;
  const { from, to } = blockStore.getState();
  if (from && to) blockStore.setState({ from: { ...from, row: from.row + by }, to: { ...to, row: to.row + by } });
  focusCell({ row: row + by, column });
}

function press(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLElement)) return;
  const row = Number(field.closest<HTMLElement>("[data-rule]")?.dataset["rule"] ?? Number.NaN);
  const cell = cellAt(field);
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const isUpOrDown = key === "ArrowUp" || key === "ArrowDown";
  // In a figure's field these keys change the figure, and they open a list.
  if (altKey && isUpOrDown && !field.matches('input[inputmode="decimal"], select') && Number.isFinite(row)) {
    event.preventDefault();
    return moveFrom(row, cell?.column ?? -1, key === "ArrowUp" ? -1 : 1);
  }
  if (!cell || altKey) return;
  const selecting = shiftKey && !control && steps[key] !== undefined && (isMoving(field) || isUpOrDown);
  if (selecting) {
    event.preventDefault();
    return extend(blockStore.getState().from ?? cell, key);
  }
  if (control && key.toLowerCase() === "a" && isMoving(field)) {
    event.preventDefault();
    return selectAll();
  }
  // A shortcut leaves the block as it is; every other key goes on with one cell.
  if (!control && key !== "Shift" && key !== "Control") clearBlock();
}

let pressedIn: GridCell | undefined;

function pointerDown(event: PointerEvent<HTMLTableElement>): void {
  const cell = cellAt(event.target);
  pressedIn = undefined;
  if (event.button !== 0 || !cell || (event.target as Element).closest(".field__drag, button")) return;
  const active = cellAt(document.activeElement);
  if (event.shiftKey && active) {
    event.preventDefault();
    return selectBlock(active, cell);
  }
  clearBlock();
  pressedIn = cell;
}

function pointerOver(event: PointerEvent<HTMLTableElement>): void {
  const cell = cellAt(event.target);
  if (event.buttons !== 1 || !pressedIn || !cell) return;
  if (cell.row === pressedIn.row && cell.column === pressedIn.column && !blockStore.getState().from) return;
  selectBlock(pressedIn, cell);
  // The text under the pointer is not what is being selected.
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) activeElement.select();
}

/** A block, or a cell whose field has no text of its own to copy. */
function copy(event: ClipboardEvent<HTMLTableElement>): void {
  const { scenario } = dealStore.getState();
  const cell = cellAt(event.target);
  const block = blockOf(blockStore.getState());
  if (!scenario || !cell || (!block && event.target instanceof HTMLInputElement)) return;
  const whole =
    block && block.rows[1] - block.rows[0] === lastRow() && block.columns[1] - block.columns[0] === lastColumn;
  const alone = { rows: [cell.row, cell.row], columns: [cell.column, cell.column] } as const;
  event.preventDefault();
  event.clipboardData.setData("text/plain", whole ? cardText(scenario) : blockText(block ?? alone, scenario));
}

/** One cell fills all of a block, as in a spreadsheet. */
function filling(text: string, { rows, columns }: Block): string {
  if (/[\t\n\r]/u.test(text.trim())) return text;
  const line = Array.from({ length: columns[1] - columns[0] + 1 }, () => text.trim()).join("\t");
  return Array.from({ length: rows[1] - rows[0] + 1 }, () => line).join("\n");
}

function paste(event: ClipboardEvent<HTMLTableElement>, onPasted: (pasted: Pasted) => void): void {
  const text = event.clipboardData.getData("text/plain");
  const cell = cellAt(event.target);
  const block = blockOf(blockStore.getState());
  // One cell is pasted into the field as any text is.
  if (!cell || (!block && !/[\t\n\r]/u.test(text.trim()))) return;
  event.preventDefault();
  (event.target as HTMLElement).blur();
  onPasted(
    pasteBlock(block ? filling(text, block) : text, block?.rows[0] ?? cell.row, block?.columns[0] ?? cell.column),
  );
  clearBlock();
  focusCell(cell);
}

/** What the rate card's table does beyond moving between cells: selecting, copying and pasting blocks, moving rules. */
export const rateCardGridEvents = (onPasted: (pasted: Pasted) => void): ComponentProps<"table"> => ({
  onKeyDown: press,
  onPointerDown: pointerDown,
  onPointerOver: pointerOver,
  // A field's selected text would be dragged into another field, and so change both.
  onDragStart: (event) => event.preventDefault(),
  onCopy: copy,
  onPaste: (event) => paste(event, onPasted),
});
