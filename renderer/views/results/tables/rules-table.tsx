import type { ReactElement } from "react";
import { measureNames as names, paidUnderRule } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { estimate } from "#shared/format/estimate.ts";
import { people } from "#shared/format/people.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { measureOf } from "#shared/headlines/find-in-result.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import { MeasureHead } from "./measure-head.tsx";
import { MeasureRow } from "./measure-row.tsx";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { percentileColumns } from "./percentile-columns.ts";
import { TableFrame } from "./table-frame.tsx";

/** The rate card as it fared: price, claims, what they come to before caps, and what is paid. */
export function RulesTable({ result }: { readonly result: ResultDocument }): ReactElement {
  const { rules, scenario, trials } = result;
  const total = measureOf(result, names.paymentsTotal);
  const beforeCaps = measureOf(result, names.paymentsBeforeCaps);
  return (
    <TableFrame label="Payments by rule of the rate card" tall>
      <table className="table table--dense results-measures">
        <MeasureHead first="Rule" between={["Price", "Claims", "Before caps"]} mean="Paid" />
        <tbody>
          {rules.map((rule) => {
            const measure = measureOf(result, paidUnderRule(rule.rule));
            if (measure === undefined) return null;
            // What is earned is told as precisely as what is paid: the two are compared.
            const earned = estimate({
              value: rule.meanBeforeCaps,
              standardError: measure.statistics?.standardErrorOfMean,
              unit: "money",
              ...scenario,
            });
            return (
              <MeasureRow
                key={rule.rule}
                measure={measure}
                label={rule.name}
                setting={scenario}
                trials={trials}
                between={
                  <>
                    <NumberCell text={wholeMoney(rule.meanPrice, scenario.currency)} />
                    <NumberCell text={people(rule.meanClaims, 1)} />
                    <NumberCell text={earned} />
                  </>
                }
              />
            );
          })}
        </tbody>
        {total !== undefined && beforeCaps !== undefined && (
          <tfoot>
            <tr className="table__total">
              <th scope="row">All rules</th>
              <td colSpan={2} />
              <NumberCell text={toldMean(beforeCaps, scenario).value} />
              <NumberCell text={toldMean(total, scenario).value} />
              <ErrorCell text={toldMean(total, scenario).error} />
              <td colSpan={percentileColumns.length} />
            </tr>
          </tfoot>
        )}
      </table>
    </TableFrame>
  );
}
