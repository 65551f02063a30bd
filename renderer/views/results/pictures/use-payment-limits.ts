import { useContext, useMemo } from "react";
import type { PaymentLimit, ResultDocument } from "#shared/model/result.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import { paymentLimits } from "#shared/report/payment-limits.ts";
import { withValue } from "../../../inputs/demote-published.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useDeal } from "../../../stores/use-stores.ts";
import { ReadOnlyContext } from "../../read-only.ts";

const words: Readonly<Record<PaymentLimit["id"], string>> = { budget: "budget", contractCap: "contract cap" };

/**
 * The limits of a result as the open deal has them now, and what moves one in the deal. A budget needs no run to be held
 * against payments; a line that was moved stays where it was put while the next run goes on, and one that was taken out of
 * the deal is gone at once.
 */
export function usePaymentLimits(result: ResultDocument): {
  readonly limits: readonly PaymentLimit[];
  /** Absent for a result that is not of the open deal, and where nothing can be changed. */
  readonly move: ((id: PaymentLimit["id"], amount: number) => void) | undefined;
} {
  const readOnly = useContext(ReadOnlyContext);
  const isOpen = useDeal(({ scenario }) => scenario?.deal.name === result.scenario.name) && !readOnly;
  const budget = useDeal(({ scenario }) => scenario?.payment.budget);
  const contractCap = useDeal(({ scenario }) => scenario?.payment.contractCap);
  return useMemo(() => {
    if (!isOpen) return { limits: result.limits, move: undefined };
    return { limits: paymentLimits({ budget, contractCap }), move: moveLimit };
  }, [result.limits, isOpen, budget, contractCap]);
}

/** Moves a limit of the open deal, as one step that can be undone. A published figure that is moved says what it was. */
function moveLimit(id: PaymentLimit["id"], amount: number): void {
  const { scenario } = dealStore.getState();
  const term = scenario?.payment[id];
  if (!scenario || !term) return;
  putAt(
    `move the ${words[id]} line`,
    ["payment", id],
    withValue(term, amount, (each) => withUnit(each, "money", scenario.deal.currency)),
  );
}
