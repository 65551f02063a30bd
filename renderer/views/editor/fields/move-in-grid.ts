import type { KeyboardEvent } from "react";

const inCell = "input, select, .uncertain";

/** The field of a cell that the keys go to. */
const fieldOf = (cell: Element | null | undefined): HTMLElement | null =>
  cell?.querySelector<HTMLElement>(inCell) ?? null;

/** Whether an arrow would leave the text: the caret stands at that end of it, or all of it is selected. */
function isAtEnd(field: HTMLElement, by: 1 | -1): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (by === 1 ? value.length : 0);
}

function besides(cell: Element, by: 1 | -1): HTMLElement | null {
  const next = (from: Element): Element | null => (by === 1 ? from.nextElementSibling : from.previousElementSibling);
  for (let each = next(cell); each; each = next(each)) {
    const field = fieldOf(each);
    if (field) return field;
  }
  return null;
}

function below(cell: Element, by: 1 | -1): HTMLElement | null {
  const row = cell.parentElement!;
  const column = [...row.children].indexOf(cell);
  const next = (from: Element): Element | null => (by === 1 ? from.nextElementSibling : from.previousElementSibling);
  for (let each = next(row); each; each = next(each)) {
    if (each.classList.contains("grid-details")) continue;
    const field = fieldOf(each.children[column]);
    if (field) return field;
  }
  return null;
}

/**
 * The keys of a spreadsheet in a table of fields: up, down and Enter go along a column; left and right go along a row
 * once the caret is at that end of the text. Lists open with Space or Alt+Down instead of turning under the arrows.
 */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLElement) || !field.matches(inCell)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const cell = field.closest("td");
  if (!cell || cell.parentElement?.classList.contains("grid-details")) return;
  const opens = event.key === "Enter" && !(field instanceof HTMLInputElement);
  const target = opens
    ? null
    : event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey)
      ? below(cell, 1)
      : event.key === "ArrowUp" || event.key === "Enter"
        ? below(cell, -1)
        : event.key === "ArrowRight" && isAtEnd(field, 1)
          ? besides(cell, 1)
          : event.key === "ArrowLeft" && isAtEnd(field, -1)
            ? besides(cell, -1)
            : null;
  const turns = field instanceof HTMLSelectElement && event.key.startsWith("Arrow");
  if (target || turns) event.preventDefault();
  target?.focus();
}
