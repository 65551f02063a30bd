import type { GridCell } from "../../../stores/block-store.ts";
import { enterField } from "../fields/move-in-grid.ts";

/** The cell of the rate card that an element stands in. */
export function cellAt(element: unknown): GridCell | undefined {
  if (!(element instanceof Element)) return undefined;
  const column = element.closest<HTMLElement>("td[data-column]")?.dataset["column"];
  const row = element.closest<HTMLElement>("[data-rule]")?.dataset["rule"];
  return column === undefined || row === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Puts the focus into a cell once the table shows it; into the row's first button where it names no column. */
export function focusCell({ row, column }: GridCell): void {
  requestAnimationFrame(() => {
    const line = document.querySelector(`[data-rule="${row}"]`);
    const field = line?.querySelector<HTMLElement>(
      column < 0 ? ".row-toggle" : `td[data-column="${column}"] :is(input, select, .uncertain)`,
    );
    if (field) enterField(field);
    line?.scrollIntoView({ block: "nearest" });
  });
}
