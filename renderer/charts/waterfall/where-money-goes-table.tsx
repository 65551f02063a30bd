import type { ReactElement } from "react";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { placedSteps, type WhereMoneyGoesData } from "./money-step.ts";

/** The waterfall's steps as a table. */
export function WhereMoneyGoesTable({ steps, currency }: WhereMoneyGoesData): ReactElement {
  return (
    <NumberTable
      caption="Where the money goes, means over trials"
      columns={["Step", "Amount", "Sum so far"]}
      rows={placedSteps(steps).map(({ label, amount, to }) => [
        label,
        wholeMoney(amount, currency),
        wholeMoney(to, currency),
      ])}
    />
  );
}
