import type { KeyboardEvent } from "react";

const inCell = "input, select, .uncertain";
const marks = ".uncertain-mark, .status-dot";

/** The field of a cell that the keys go to. */
const fieldOf = (cell: Element | null | undefined): HTMLElement | null =>
  cell?.querySelector<HTMLElement>(inCell) ?? null;

/** Moves to a field and selects its text, so that the next key replaces it or moves on. */
export function enterField(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Whether keys move between cells: all of the text is selected, or the field has no text. */
export function isMoving(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === 0 && selectionEnd === value.length;
}

/** Whether an arrow would leave the text: the caret stands at that end of it, or all of it is selected. */
function isAtEnd(field: HTMLElement, by: 1 | -1): boolean {
  if (isMoving(field) || !(field instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = field;
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
    if (!each.classList.contains("grid-row")) continue;
    const field = fieldOf(each.children[column]);
    if (field) return field;
  }
  return null;
}

/** The first or last field of a row, or of the whole table. */
function atEdge(cell: Element, edge: "Home" | "End", ofTable: boolean): HTMLElement | null {
  const rows = ofTable ? [...cell.closest("tbody")!.querySelectorAll(".grid-row")] : [cell.parentElement!];
  const fields = rows.flatMap((row) => [...row.children].map(fieldOf).filter((field) => field !== null));
  return fields.at(edge === "Home" ? 0 : -1) ?? null;
}

/** Where a key leads from a field; null where it stays. */
function target(
  { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  field: HTMLElement,
  cell: Element,
): HTMLElement | null {
  if (key === "Home" || key === "End") return isMoving(field) ? atEdge(cell, key, ctrlKey || metaKey) : null;
  if (ctrlKey || metaKey) return null;
  switch (key) {
    case "Tab":
      return besides(cell, shiftKey ? -1 : 1);
    case "Enter":
      return field instanceof HTMLInputElement ? below(cell, shiftKey ? -1 : 1) : null;
    case "ArrowDown":
      return below(cell, 1);
    case "ArrowUp":
      return below(cell, -1);
    case "ArrowRight":
      return isAtEnd(field, 1) ? besides(cell, 1) : null;
    case "ArrowLeft":
      return isAtEnd(field, -1) ? besides(cell, -1) : null;
    default:
      return null;
  }
}

/** F2 goes into a field: the caret to its end, its panel or its list opened. */
function goInto(field: HTMLElement): void {
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  else if (field instanceof HTMLButtonElement) field.click();
}

/** The mark of a cell after another one, and after the last the first. */
function markAfter(mark: HTMLElement, cell: Element): HTMLElement | undefined {
  const all = [...cell.querySelectorAll<HTMLElement>(marks)];
  return all[(all.indexOf(mark) + 1) % all.length];
}

/** On a mark beside a figure Shift+F2 goes to the next one, and Escape back to the figure. */
function moveAmongMarks(event: KeyboardEvent, mark: HTMLElement, cell: Element): void {
  const figure = event.key === "Escape" ? fieldOf(cell) : null;
  if (figure) return enterField(figure);
  if (event.key !== "F2" || !event.shiftKey) return;
  event.preventDefault();
  markAfter(mark, cell)?.focus();
}

/**
 * The keys of a spreadsheet in a table of fields. Up, down and Enter go along a column, Tab along a row; left and right do
 * once the caret is at that end of the text; Home and End go to the ends of a row, with Ctrl of the table. F2 sets the
 * caret into the text, Escape gives up what was typed and selects it all again. Shift+F2 goes to the marks beside a
 * figure, one after the other, and Escape back. Lists open with Space or Alt+Down instead of turning under the arrows.
 */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLElement) || event.altKey) return;
  const cell = field.closest("td");
  if (!cell?.parentElement?.classList.contains("grid-row")) return;
  if (field.matches(marks)) return moveAmongMarks(event, field, cell);
  if (!field.matches(inCell)) return;
  if (event.key === "F2") {
    event.preventDefault();
    return event.shiftKey ? cell.querySelector<HTMLElement>(marks)?.focus() : goInto(field);
  }
  const next = target(event, field, cell);
  const turns = field instanceof HTMLSelectElement && event.key.startsWith("Arrow");
  if (next || turns) event.preventDefault();
  if (next) enterField(next);
}

/** Once Escape has given up what was typed, all of the text is selected again, so that the next key moves on. */
export function reselectAfterEscape(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  if (event.key !== "Escape" || !(field instanceof HTMLInputElement) || !field.closest(".grid-row")) return;
  requestAnimationFrame(() => document.activeElement === field && field.select());
}
