import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { type NumberCell, NumberTable } from "../frame/number-table.tsx";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import { amountExceeded, exceedance } from "#shared/headlines/captions/exceedance.ts";

const probabilities = [0.99, 0.95, 0.9, 0.75, 0.5, 0.25, 0.2, 0.1, 0.05, 0.02, 0.01] as const;

/** The exceedance curve as a table: round chances with their amounts, then the limits with their chances. */
export function ExceedanceTable({ measure, shape, limits, currency, overBudget }: PaymentsHistogramData): ReactElement {
  const money = (value: number | undefined): NumberCell => ({ text: shortMoney(value, currency, 4), value });
  return (
    <NumberTable
      caption={`${measure.label}: chance of paying more than an amount`}
      columns={["Amount", "In money", "Chance of paying more"]}
      rows={[
        ...probabilities.map((probability): [string, NumberCell, string] => [
          `Exceeded in ${chance(probability)} of trials`,
          money(amountExceeded(shape.quantiles, probability)),
          chance(probability),
        ]),
        ...limits.map(({ id, label, amount }): [string, NumberCell, NumberCell] => {
          const over = (id === "budget" ? overBudget : undefined) ?? exceedance(shape.quantiles, amount);
          return [label, money(amount), { text: chance(over), value: over }];
        }),
      ]}
    />
  );
}
