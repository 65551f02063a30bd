import { useId, useState, type ReactNode } from "react";
import { RowToggle } from "./row-toggle.tsx";

interface ExpandableRowProps {
  /** Name of the row, for screen readers. */
  readonly name: string;
  /** The row's cells after the button that opens it. */
  readonly cells: ReactNode;
  readonly columns: number;
  /** Opens by itself, for a row that has problems in its details. */
  readonly openAtOnce: boolean;
  readonly children: ReactNode;
}

/** A row of a table with the rest of its fields in a second row that opens below it. */
export function ExpandableRow({ name, cells, columns, openAtOnce, children }: ExpandableRowProps) {
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? openAtOnce;
  const id = useId();
  return (
    <>
      <tr className={open ? "grid-row grid-row--open" : "grid-row"}>
        <td className="grid-row__toggle">
          <RowToggle name={name} open={open} controls={id} onToggle={() => setChosen(!open)} />
        </td>
        {cells}
      </tr>
      {open && (
        <tr id={id} className="grid-details">
          <td />
          <td colSpan={columns - 1}>
            <div className="grid-details__fields">{children}</div>
          </td>
        </tr>
      )}
    </>
  );
}
