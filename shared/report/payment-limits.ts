import type { PaymentTerms } from "../model/payment-terms.ts";
import type { PaymentLimit } from "../model/result.ts";

/** The lines to draw across a picture of a deal's payments, of the limits that it has. */
export const paymentLimits = ({
  budget,
  contractCap,
}: Pick<PaymentTerms, "budget" | "contractCap">): readonly PaymentLimit[] => [
  ...(budget ? [{ id: "budget" as const, label: "Budget", amount: budget.value }] : []),
  ...(contractCap ? [{ id: "contractCap" as const, label: "Contract cap", amount: contractCap.value }] : []),
];
