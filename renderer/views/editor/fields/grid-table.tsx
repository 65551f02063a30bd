import type { ReactNode } from "react";
import { moveInGrid } from "./move-in-grid.ts";

/** A column's head. Without a name it is of buttons. */
export interface GridColumn {
  readonly name: string;
  readonly hidden?: boolean;
  readonly number?: boolean;
  /** Its figures have marks beside them: where they come from, whether they are uncertain. */
  readonly marked?: boolean;
  /** Share of the width, as a class of editor.css: `name`, `choice`, `wide`, `figure`, `narrow`, `mark`. */
  readonly size: "name" | "choice" | "wide" | "figure" | "narrow" | "mark";
}

interface GridTableProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly children: ReactNode;
}

/** A table whose cells are fields, with the keys of a spreadsheet. */
export function GridTable({ label, columns, children }: GridTableProps) {
  return (
    <div className="table-frame grid-frame" role="region" aria-label={label}>
      <table className="table grid-table" onKeyDown={moveInGrid}>
        <thead>
          <tr>
            {columns.map(({ name, hidden, number, marked, size }) => (
              <th
                key={name}
                scope="col"
                className={`grid-table__${size}${number ? " number" : ""}${marked ? " grid-table--marked" : ""}`}
              >
                {hidden ? <span className="visually-hidden">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
