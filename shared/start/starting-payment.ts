import type { PaymentRule } from "../model/payment-rule.ts";
import type { PaymentTerms } from "../model/payment-terms.ts";
import type { Answers } from "./answers.ts";
import { answered, answeredTerm, assumed } from "./assumed.ts";
import { pricesOf } from "./likely.ts";
import { capital } from "../format/in-words.ts";

/** Id of the body that pays. */
export const PAYER_ID = "commissioner";

function rateCard(answers: Answers, ids: readonly string[]): readonly PaymentRule[] {
  const prices = pricesOf(answers);
  return answers.outcomes.flatMap((outcome, index): readonly PaymentRule[] => {
    const price = prices[index];
    if (price === undefined) return [];
    const told = answers.payment.prices[index]!.kind === "price";
    return [
      {
        id: `pay-${ids[index]!}`,
        name: capital(outcome.name),
        outcome: ids[index]!,
        price: told
          ? answered(price)
          : assumed(price, "worked out so that the likely outcomes pay for the likely cost, with nothing over"),
        evidenceRate: assumed(1, "evidence is accepted whenever the outcome is achieved"),
        claimsPerPerson: "once",
      },
    ];
  });
}

/** The payment side from the fourth question. @param ids of the outcomes, in their order */
export const startingPayment = (answers: Answers, ids: readonly string[], lastClaimMonth: number): PaymentTerms => ({
  rateCard: rateCard(answers, ids),
  indexation: assumed(0, "prices stay as they are"),
  ...(answers.payment.contractCap === undefined ? {} : { contractCap: answeredTerm(answers.payment.contractCap) }),
  lastClaimMonth,
  invoicing: { period: "quarter", verificationLagMonths: 1, paymentLagMonths: 1 },
  payers: [
    {
      id: PAYER_ID,
      name: answers.payment.payer,
      budgetHolder: PAYER_ID,
      share: assumed(1, "one body pays for everything"),
      beyondCap: "lost",
    },
  ],
  ...(answers.payment.budget === undefined ? {} : { budget: answeredTerm(answers.payment.budget) }),
});
