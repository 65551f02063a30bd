import type { HTMLAttributes, ReactElement } from "react";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { FieldUnit } from "./parse-number.ts";

const suffixes: Readonly<Record<FieldUnit, string>> = {
  money: "",
  percent: "%",
  people: "people",
  months: "months",
  number: "",
  multiple: "×",
  code: "",
};

interface SignProps {
  readonly unit: FieldUnit;
  readonly currency: Currency;
  /** Makes a sign one that is dragged to change the number. */
  readonly drag: HTMLAttributes<HTMLSpanElement>;
}

const isBehind = (): boolean => shownStyle().currency === "after";

/** The currency, where it stands before a number. */
export function SignBefore({ unit, currency, drag }: SignProps): ReactElement | undefined {
  if (unit !== "money" || isBehind()) return undefined;
  return (
    <span className="field__prefix field__prefix--drag field__sign" {...drag}>
      {currencySymbol[currency]}
    </span>
  );
}

/** What stands behind a number: the currency, where it does, or the unit. */
export function SignsBehind(props: SignProps & { readonly value: number }): ReactElement | undefined {
  const { unit, currency, drag, value } = props;
  if (unit === "money" && isBehind())
    return (
      <span className="field__suffix field__suffix--drag field__sign" {...drag}>
        {currencySymbol[currency]}
      </span>
    );
  const suffix = unit === "months" && value === 1 ? "month" : suffixes[unit];
  if (suffix === "") return undefined;
  return (
    <span className="field__suffix field__suffix--drag" {...drag}>
      {suffix}
    </span>
  );
}
