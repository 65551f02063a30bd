import type { ReactElement } from "react";
import { ValueText } from "./value-text.tsx";

export interface NumberTableProps {
  readonly caption: string;
  /** Headings; the first is that of the row's name. */
  readonly columns: readonly string[];
  /** Each row's name and then its values, formatted. */
  readonly rows: readonly (readonly string[])[];
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
          {rows.map(([name = "", ...values], row) => (
            <tr key={`${row} ${name}`}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={columns[index + 1]} className="number">
                  <ValueText text={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
