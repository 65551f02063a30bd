import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { percent } from "#shared/format/percent.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { bandAt, type ConvergenceData } from "./convergence-data.ts";

/** The means at each checkpoint as a table. */
export function ConvergenceTable({ figure, currency }: ConvergenceData): ReactElement {
  const { label, unit, trials, mean, standardError } = figure;
  const told = (value: number): string => (unit === "money" ? wholeMoney(value, currency) : percent(value, 2));
  return (
    <NumberTable
      caption={`${label}: mean of the first trials`}
      columns={["Trials", "Mean", "Standard error", "Mean − 1.96 errors", "Mean + 1.96 errors"]}
      rows={trials.map((count, index) => {
        const [value, error] = [mean[index] ?? 0, standardError[index] ?? 0];
        return [decimal(count), told(value), told(error), ...bandAt(figure, index).map(told)];
      })}
    />
  );
}
