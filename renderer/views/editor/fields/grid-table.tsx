import type { ComponentProps, ReactNode } from "react";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { useDeal } from "../../../stores/use-stores.ts";
import { moveInGrid, reselectAfterEscape } from "./move-in-grid.ts";

/** A column of a table of fields. A hidden name is for screen readers alone. */
export interface GridColumn {
  readonly name: string;
  readonly hidden?: boolean;
  readonly number?: boolean;
  /** Its figures are amounts of money: the head names the currency. */
  readonly money?: boolean;
  /** Its figures have marks beside them: where they come from, whether they are uncertain. */
  readonly marked?: boolean;
  /** Share of the width, as a class of editor-grid.css: `name`, `choice`, `wide`, `outcome`, `figure`, `rate`, `narrow`, `handle`, `mark`. */
  readonly size: "name" | "choice" | "wide" | "outcome" | "figure" | "rate" | "narrow" | "handle" | "mark";
}

interface GridTableProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly children: ReactNode;
  /** What else the table does with keys, pointer and clipboard. Its keys come before those that move between cells. */
  readonly events?: Omit<ComponentProps<"table">, "children" | "className">;
}

/** A table whose cells are fields, with the keys of a spreadsheet. */
export function GridTable({ label, columns, children, events = {} }: GridTableProps) {
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  return (
    <div className="table-frame grid-frame" role="region" aria-label={label}>
      <table
        {...events}
        className="table grid-table"
        onKeyDownCapture={reselectAfterEscape}
        onKeyDown={(event) => {
          events.onKeyDown?.(event);
          if (!event.defaultPrevented) moveInGrid(event);
        }}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={classOf(column)}>
                {column.hidden ? <span className="visually-hidden">{column.name}</span> : column.name}
                {column.money && `, ${currencySymbol[currency]}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

const classOf = ({ size, number, marked }: GridColumn): string =>
  [`grid-table__${size}`, number && "number", marked && "grid-table--marked"].filter(Boolean).join(" ");
