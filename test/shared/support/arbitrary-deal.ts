import fc from "fast-check";
import type { Capital } from "#shared/model/capital.ts";
import type { CostLine } from "#shared/model/cost.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Saving } from "#shared/model/saving.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { HOLDERS, payment } from "./arbitrary-payment.ts";
import { claimable, cohort, outcomes } from "./arbitrary-people.ts";
import { growth, hundredths, optional } from "./arbitrary-values.ts";
import { cost, holder, input, saving, surplus, term, tranche } from "./deal-parts.ts";
import { plainDeal } from "./plain-deal.ts";

const costLines = (months: number): fc.Arbitrary<readonly CostLine[]> =>
  fc
    .array(
      fc.record({
        bearer: fc.constantFrom(
          "provider" as const,
          "provider" as const,
          "contractHolder" as const,
          "commissioner" as const,
        ),
        basis: fc.oneof(
          fc.nat(months - 1).map((month) => ({ kind: "oneOff" as const, month })),
          fc
            .tuple(fc.nat(months - 1), fc.constantFrom({}, {}, { everyMonths: 3 }, { everyMonths: 7 }))
            .map(([firstMonth, every]) => ({ kind: "monthly" as const, firstMonth, lastMonth: months - 1, ...every })),
          fc.constantFrom({ kind: "perStart" as const }, { kind: "perActiveMonth" as const }),
          fc.constant({ kind: "perOutcome" as const, outcome: "o0" }),
        ),
        amount: fc.oneof(hundredths(150), fc.constant<Distribution>({ family: "uniform", low: 20, high: 150 })),
      }),
      { maxLength: 4 },
    )
    .map((list) => list.map(({ bearer, basis, amount }, index) => cost(`c${index}`, bearer, basis, amount)));

const capital = (months: number): fc.Arbitrary<Capital> =>
  fc
    .record({
      commitment: optional(fc.integer({ min: 0, max: 30_000 })),
      providerPayment: fc.oneof(
        fc.constantFrom(0, 0.08).map((markUp) => ({ kind: "cost" as const, markUp: input(markUp) })),
        fc.constant({
          kind: "fee" as const,
          perMonth: input(120.5),
          firstMonth: 0,
          lastMonth: months - 1,
          perStart: input(25.1),
          shareAtRisk: term(0),
        }),
      ),
      minimumBalance: fc.constantFrom(0, 0, 500.25).map(term),
      reserveMonths: fc.nat(3),
      distributionPeriod: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
      shares: fc.constantFrom([0.5, 0.3], [1, 0], [0.37, 0.21], [0, 0.4]),
      irrCap: optional(fc.constantFrom(0, 0.05, 0.3, 1).map(term)),
      moicCap: optional(fc.constantFrom(1, 1.15, 2, 3).map(term)),
      aboveCap: fc.constantFrom("commissioner" as const, "provider" as const),
    })
    .map(({ commitment, shares: [investor, provider], ...rest }) => ({
      ...rest,
      recycling: true,
      tranches: commitment === undefined ? [] : [tranche(commitment)],
      surplus: surplus(commitment === undefined ? 0 : investor, provider),
    }));

const savings: fc.Arbitrary<readonly Saving[]> = fc.constantFrom<readonly Saving[]>(
  [],
  [saving("o0", 300)],
  [
    saving(
      "o0",
      { family: "lognormal", mean: 90, standardDeviation: 40 },
      {
        recurrence: { kind: "monthly", months: 20, yearlyFallOff: 0.3 },
        startLagMonths: 2,
      },
    ),
    saving("o0", 1000, { id: "health", budgetHolder: "health", optimismBias: term(0.4) }),
  ],
);

/** A valid deal of any kind this version simulates: small, so that hundreds can be tried. */
export const anyDeal: fc.Arbitrary<Scenario> = fc
  .record({
    contractMonths: fc.integer({ min: 12, max: 40 }),
    outcomes,
    startMonth: fc.constantFrom("2020-01", "2021-04", "2019-09"),
  })
  .chain(({ contractMonths, startMonth, outcomes: list }) =>
    fc
      .record({
        cohort: cohort(contractMonths),
        payment: payment(contractMonths, claimable(list).length),
        savings,
        lines: costLines(contractMonths),
        indexation: growth,
        capital: capital(contractMonths),
        inflation: growth,
        appraisalMonths: fc.integer({ min: 1, max: 72 }),
      })
      .map(({ lines, indexation, inflation, appraisalMonths, ...parts }) =>
        plainDeal({
          deal: { contractMonths, startMonth },
          budgetHolders: HOLDERS.map(holder),
          outcomes: list,
          costs: { lines, indexation: input(indexation) },
          appraisal: { months: appraisalMonths, discountRate: term(0.035), inflation: input(inflation) },
          ...parts,
        }),
      ),
  );
