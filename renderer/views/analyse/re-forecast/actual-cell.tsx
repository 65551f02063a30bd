import { type ReactElement, useState } from "react";
import { withUnit } from "#shared/format/shown-number.ts";
import type { Currency } from "#shared/model/currency.ts";
import { NumberField } from "../../../inputs/number-field.tsx";
import { whyNotIn } from "./paste-actuals.ts";

interface ActualCellProps {
  /** "Starts in Mar 2015" */
  readonly label: string;
  readonly value: number;
  readonly isMoney: boolean;
  readonly currency: Currency;
  readonly onChange: (value: number) => void;
}

/** One number of what has happened. A number that cannot be is refused at its place. */
export function ActualCell({ label, value, isMoney, currency, onChange }: ActualCellProps): ReactElement {
  const [fault, setFault] = useState<string>();
  return (
    <NumberField
      label={label}
      labelHidden
      value={value}
      unit={isMoney ? "money" : "number"}
      currency={currency}
      problems={fault === undefined ? [] : [fault]}
      onTyped={() => setFault(undefined)}
      onChange={(next) => {
        const why = whyNotIn(isMoney, next);
        setFault(why && `${why} ${withUnit(next, "number", currency)} was not taken.`);
        if (why === undefined) onChange(next);
      }}
    />
  );
}
