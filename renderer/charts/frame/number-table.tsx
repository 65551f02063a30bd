import type { ReactElement } from "react";
import { ValueText } from "./value-text.tsx";

/** A value as it is shown, and the number behind it, which a spreadsheet is given. */
export interface NumberCell {
  readonly text: string;
  readonly value: number | undefined;
}

export interface NumberTableProps {
  readonly caption: string;
  /** Headings; the first is that of the row's name. */
  readonly columns: readonly string[];
  /** Each row's name and then its values, formatted. */
  readonly rows: readonly (readonly [name: string, ...values: (string | NumberCell)[]])[];
}

/** The numbers behind a picture, as a table that scrolls under its heading. */
export function NumberTable({ caption, columns, rows }: NumberTableProps): ReactElement {
  return (
    <div className="table-frame table-frame--tall" tabIndex={0} role="region" aria-label={caption}>
      <table className="table table--dense">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index === 0 ? undefined : "number"}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values], row) => (
            <tr key={`${row} ${name}`}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td
                  key={columns[index + 1]}
                  className="number"
                  data-value={typeof value === "string" ? undefined : (value.value ?? "")}
                >
                  <ValueText text={typeof value === "string" ? value : value.text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
