import type { ReactNode } from "react";
import { isSelected } from "../../../stores/block-store.ts";
import { useBlock } from "../../../stores/use-stores.ts";
import { rateCardColumns, type RateCardField } from "./rate-card-columns.ts";

interface RateCardCellProps {
  readonly row: number;
  readonly field: RateCardField;
  readonly children: ReactNode;
}

/** A cell of the rate card, which shows whether it is in the selected block. */
export function RateCardCell({ row, field, children }: RateCardCellProps) {
  const column = rateCardColumns.findIndex((each) => each.field === field);
  const selected = useBlock((state) => isSelected(state, { row, column }));
  return (
    <td data-column={column} className={selected ? "cell--selected" : undefined}>
      {children}
    </td>
  );
}
