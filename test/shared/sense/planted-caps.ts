import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { capBelowExpectedSpend } from "#shared/sense/checks/cap-below-expected-spend.ts";
import { payer, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import type { Planted } from "./planted.ts";

/** A plain deal earns £1,000 in month 0. */
const earning = (payment: Partial<PaymentTerms>) => plainDeal({ payment });

const planted = (
  fault: string,
  path: string,
  names: readonly string[],
  capped: (amount: number) => Partial<PaymentTerms>,
  high = 1000,
): Planted => ({
  fault,
  check: capBelowExpectedSpend,
  code: "cap-below-expected-spend",
  path,
  names,
  planted: earning(capped(900)),
  mended: earning(capped(high)),
});

export const plantedCaps: readonly Planted[] = [
  planted("a contract cap below expected spend", "payment.contractCap", ["£900", "£100"], (amount) => ({
    contractCap: term(amount),
  })),
  planted("an annual cap below expected spend", "payment.annualCap.amounts.0", ["£900", "£100"], (amount) => ({
    annualCap: { year: "contract", amounts: [term(amount)], excess: "lost" },
  })),
  planted(
    "a payer's cap below its share",
    "payment.payers.0.cap",
    ["Payer council", "£900"],
    (cap) => ({ payers: [payer("council", 1, { cap })] }),
    1001,
  ),
  planted(
    "a payer's cap below its share, beyond which the next pays",
    "payment.payers.0.cap",
    ["Payer council", "£900"],
    (cap) => ({
      payers: [payer("council", 1, { cap, beyondCap: "nextPayer" }), payer("fund", 0, { budgetHolder: "council" })],
    }),
    1001,
  ),
  planted(
    "a cap of several rules below what they earn",
    "payment.groupCaps.0.amount",
    ["Jobs", "£900"],
    (amount) => ({ groupCaps: [{ id: "jobs", name: "Jobs", rules: ["job"], amount }] }),
    1001,
  ),
  planted(
    "a cap of one rule below what it earns",
    "payment.rateCard.0.cap.amount",
    ["Rule job", "£900"],
    (amount) => ({ rateCard: [{ ...rule("job", 100), cap: { amount } }] }),
    1001,
  ),
];
