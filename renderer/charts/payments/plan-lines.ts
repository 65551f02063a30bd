import { terseMoney } from "#shared/format/terse-money.ts";
import type { LimitLine } from "../labels/limit-lines.tsx";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";

/** More would be a thicket; the table of plans has all. */
const MOST = 4;
const LONGEST_NAME = 24;

/** The deal's own cases as lines at their place. */
export const planLines = (
  { plans = [], currency }: PaymentsHistogramData,
  across: (amount: number) => number,
): readonly LimitLine[] =>
  plans.slice(0, MOST).map(({ id, name, amount }) => {
    const told = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    return { id: `plan-${id}`, x: across(amount), label: `${told} ${terseMoney(amount, currency, 4)}` };
  });
