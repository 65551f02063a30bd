import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import type { HoldersData } from "./holders-data.ts";

/** Who pays and who saves as a table: a row for each budget holder. */
export function HoldersTable({ holders, currency }: HoldersData): ReactElement {
  const money = (amount: number): string => wholeMoney(amount, currency);
  return (
    <NumberTable
      caption="Who pays and who saves, means over trials"
      columns={[
        "Budget holder",
        "Pays",
        "Own costs less surplus",
        "Saves",
        "Net",
        "Net P10",
        "Net P50",
        "Net P90",
        "Behind in",
      ]}
      rows={holders.map((each) => [
        each.name,
        money(each.meanPayments),
        money(Math.abs(each.meanOwnCosts) < 0.01 ? 0 : each.meanOwnCosts),
        money(each.meanSavings),
        money(each.meanNet),
        money(each.p10Net),
        money(each.p50Net),
        money(each.p90Net),
        chance(each.worseOff),
      ])}
    />
  );
}
