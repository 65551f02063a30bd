import type { KeyboardEvent } from "react";

/** Moves to the field in the same column one row up or down: arrows, and Enter after it has been taken in. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const by =
    event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey)
      ? 1
      : event.key === "ArrowUp" || event.key === "Enter"
        ? -1
        : 0;
  const field = event.target;
  if (by === 0 || !(field instanceof HTMLInputElement)) return;
  const cell = field.closest("td");
  const row = cell?.parentElement;
  if (!cell || !row) return;
  const column = [...row.children].indexOf(cell);
  let next = by === 1 ? row.nextElementSibling : row.previousElementSibling;
  while (next) {
    const target = next.children[column]?.querySelector("input");
    if (target) {
      event.preventDefault();
      target.focus();
      return;
    }
    next = by === 1 ? next.nextElementSibling : next.previousElementSibling;
  }
}
