import type { ReplayedMonth } from "#shared/analysis/replay/replay-document.ts";

/** A part of a month's cash as it is drawn: up from nothing, or down from it. */
export interface CashPart {
  readonly kind: CashKind;
  readonly from: number;
  readonly to: number;
}

export type CashKind = "payments" | "drawn" | "costs" | "toInvestors" | "toOthers";

/** What the parts are called. */
export const cashNames: Readonly<Record<CashKind, string>> = {
  payments: "Payments",
  drawn: "Capital drawn",
  costs: "Costs",
  toInvestors: "To investors",
  toOthers: "To provider and commissioner",
};

/** What comes in stands on each other above nothing, what goes out hangs below it. */
export function cashParts({
  payments,
  drawn,
  costs,
  toInvestors,
  toProvider,
  toCommissioner,
}: ReplayedMonth): readonly CashPart[] {
  const parts: CashPart[] = [];
  let [up, down] = [0, 0];
  const add = (kind: CashKind, amount: number, isIn: boolean): void => {
    if (amount === 0) return;
    const from = isIn ? up : down;
    const to = isIn ? up + amount : down - amount;
    if (isIn) up = to;
    else down = to;
    parts.push({ kind, from, to });
  };
  add("payments", payments, true);
  add("drawn", drawn, true);
  add("costs", costs, false);
  add("toInvestors", toInvestors, false);
  add("toOthers", toProvider + toCommissioner, false);
  return parts;
}

/** Months after which nothing moves any more are not drawn. */
export function movingMonths(months: readonly ReplayedMonth[]): readonly ReplayedMonth[] {
  let last = 0;
  months.forEach((month, place) => {
    if (cashParts(month).length > 0) last = place;
  });
  return months.slice(0, last + 1);
}
