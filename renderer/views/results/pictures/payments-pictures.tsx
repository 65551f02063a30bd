import type { ReactElement } from "react";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { PaymentLimit, ResultDocument } from "#shared/model/result.ts";
import { exceedanceCaption } from "#shared/headlines/captions/exceedance-caption.ts";
import { ExceedanceCurve } from "../../../charts/exceedance/exceedance-curve.tsx";
import { ExceedanceTable } from "../../../charts/exceedance/exceedance-table.tsx";
import { ChartEmpty } from "../../../charts/frame/chart-empty.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { paymentsHistogramCaption } from "#shared/headlines/captions/payments-histogram-caption.ts";
import { PaymentsHistogramTable } from "../../../charts/payments/payments-histogram-table.tsx";
import { PaymentsHistogram } from "../../../charts/payments/payments-histogram.tsx";
import { measureOf, probabilityOf, shapeOf } from "#shared/headlines/find-in-result.ts";
import { usePaymentLimits } from "./use-payment-limits.ts";
import { pictureAt } from "./picture-at.tsx";

/** How much is paid: how often which amount, and the chance of more than any amount. */
export function PaymentsPictures({ result }: { readonly result: ResultDocument }): ReactElement {
  const measure = measureOf(result, names.paymentsTotal);
  const shape = shapeOf(result, names.paymentsTotal);
  const { limits, move } = usePaymentLimits(result);
  if (measure === undefined || shape === undefined) return <ChartEmpty reason="No trial has payments to show." />;
  const data = {
    measure,
    shape,
    limits,
    currency: result.scenario.currency,
    // What the run counted is of its own budget.
    overBudget: isOfBudget(result.limits, limits)
      ? probabilityOf(result, "payments.overBudget")?.probability
      : undefined,
  };
  const plans = result.plans.flatMap(({ id, name, items }) =>
    items.flatMap((item) => (item.measure === names.paymentsTotal ? [{ id, name, amount: item.planned }] : [])),
  );
  return (
    <div className="grid-two results-pair">
      <ChartPanel
        title="Total payments"
        caption={paymentsHistogramCaption(data)}
        picture={pictureAt(PaymentsHistogram, { ...data, plans, onMoveLimit: move })}
        table={<PaymentsHistogramTable {...data} />}
      />
      <ChartPanel
        title="Chance of paying more"
        caption={exceedanceCaption(data)}
        picture={pictureAt(ExceedanceCurve, { ...data, onMoveLimit: move })}
        table={<ExceedanceTable {...data} />}
      />
    </div>
  );
}

const budgetOf = (limits: readonly PaymentLimit[]): number | undefined =>
  limits.find(({ id }) => id === "budget")?.amount;
const isOfBudget = (ran: readonly PaymentLimit[], now: readonly PaymentLimit[]): boolean =>
  budgetOf(ran) === budgetOf(now);
