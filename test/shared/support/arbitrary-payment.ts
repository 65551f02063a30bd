import fc from "fast-check";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { growth, hundredths, optional, price, rate } from "./arbitrary-values.ts";
import { input, payer, rule, term } from "./deal-parts.ts";

/** Who may save and pay. */
export const HOLDERS = ["council", "health", "fund"] as const;

const payers = fc
  .array(
    fc.record({
      weight: fc.nat(10),
      cap: optional(fc.integer({ min: 0, max: 30_000 })),
      beyondCap: fc.constantFrom("nextPayer" as const, "lost" as const),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => {
    const weights = list.map(({ weight }, index) => weight + (index === 0 ? 1 : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return list.map(({ cap, beyondCap: stated }, index) => {
      const beyondCap = cap !== undefined && index === list.length - 1 ? "lost" : stated;
      return payer(HOLDERS[index]!, weights[index]! / total, { beyondCap, ...(cap === undefined ? {} : { cap }) });
    });
  });

/** Terms with caps of all kinds, lags, and one to three payers. */
export const payment = (months: number, outcomeCount: number): fc.Arbitrary<PaymentTerms> =>
  fc.record({
    rateCard: fc
      .array(fc.record({ of: fc.nat(outcomeCount - 1), price, evidence: fc.oneof(fc.constant(1), rate) }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((list) =>
        list.map(({ of, price: each, evidence }, index) => rule(`o${of}`, each, { id: `r${index}`, evidence })),
      ),
    indexation: growth.map(input),
    perPersonCap: optional(hundredths(4000).map(term)),
    annualCap: optional(
      fc.record({
        year: fc.constantFrom("contract" as const, "financial" as const),
        amounts: fc.array(hundredths(15_000).map(term), { minLength: 1, maxLength: 3 }),
        excess: fc.constantFrom("lost" as const, "carried" as const),
      }),
    ),
    contractCap: optional(hundredths(40_000).map(term)),
    lastClaimMonth: fc.nat(6).map((early) => months - 1 - early),
    invoicing: fc.record({
      period: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
      verificationLagMonths: fc.nat(4),
      paymentLagMonths: fc.nat(4),
    }),
    payers,
  });
