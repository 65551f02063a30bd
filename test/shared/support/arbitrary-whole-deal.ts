import fc from "fast-check";
import { cashMonthsOf } from "#shared/engine/timeline.ts";
import type { Cohort } from "#shared/model/cohort.ts";
import type { CostLine } from "#shared/model/cost.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Tranche } from "#shared/model/tranche.ts";
import { HOLDERS } from "./arbitrary-payment.ts";
import { outcomesOfAnyKind } from "./arbitrary-outcomes.ts";
import { cohort } from "./arbitrary-people.ts";
import { paymentOfAnyKind } from "./arbitrary-rules.ts";
import { earlyTermination } from "./arbitrary-termination.ts";
import { capitalOfAnyKind } from "./arbitrary-tranches.ts";
import { growth, hundredths } from "./arbitrary-values.ts";
import { cost, holder, input } from "./deal-parts.ts";
import { plainDeal } from "./plain-deal.ts";

const costLines = (months: number, outcomes: readonly Outcome[]): fc.Arbitrary<readonly CostLine[]> =>
  fc
    .array(
      fc.record({
        bearer: fc.constantFrom("provider" as const, "contractHolder" as const, "commissioner" as const),
        basis: fc.oneof(
          fc.nat(months - 1).map((month) => ({ kind: "oneOff" as const, month })),
          fc
            .tuple(fc.nat(months - 1), fc.constantFrom({}, {}, { everyMonths: 3 }, { everyMonths: 7 }))
            .map(([firstMonth, every]) => ({ kind: "monthly" as const, firstMonth, lastMonth: months - 1, ...every })),
          fc.constantFrom({ kind: "perStart" as const }, { kind: "perActiveMonth" as const }),
          fc
            .constantFrom(...outcomes.filter(({ kind }) => kind !== "cohortMeasured").map(({ id }) => id))
            .map((outcome) => ({ kind: "perOutcome" as const, outcome })),
          fc.integer({ min: 1, max: 9 }).map((people) => ({ kind: "stepFixed" as const, people })),
        ),
        amount: hundredths(150),
      }),
      { maxLength: 5 },
    )
    .map((list) => list.map(({ bearer, basis, amount }, index) => cost(`c${index}`, bearer, basis, amount)));

/** Cohorts to which people mostly come: terms of payment that nobody sets off prove little. */
const peopledCohort = (months: number): fc.Arbitrary<Cohort> =>
  cohort(months).map((drawn) => ({
    ...drawn,
    segments: drawn.segments.map((segment) => ({
      ...segment,
      referrals: typeof segment.referrals.value === "number" ? input(segment.referrals.value + 2) : segment.referrals,
      startRate: segment.startRate.value === 0 ? input(0.9) : segment.startRate,
    })),
  }));

/** No repayment or coupon begins after the last cash. */
const withinCash = (tranches: readonly Tranche[], lastMonth: number): readonly Tranche[] =>
  tranches.map(({ repayment, coupon, ...rest }) => ({
    ...rest,
    ...(repayment?.kind === "atMonth"
      ? { repayment: { ...repayment, month: Math.min(repayment.month, lastMonth) } }
      : repayment
        ? { repayment }
        : {}),
    ...(coupon?.payments
      ? {
          coupon: {
            ...coupon,
            payments: { ...coupon.payments, firstMonth: Math.min(coupon.payments.firstMonth, lastMonth) },
          },
        }
      : coupon
        ? { coupon }
        : {}),
  }));

/** A valid deal with terms of every kind the file can say about payment, cost and capital. */
export const anyWholeDeal: fc.Arbitrary<Scenario> = fc
  .record({
    contractMonths: fc.integer({ min: 12, max: 40 }),
    outcomes: outcomesOfAnyKind,
    startMonth: fc.constantFrom("2020-01", "2021-04", "2019-09"),
  })
  .chain(({ contractMonths, startMonth, outcomes }) =>
    peopledCohort(contractMonths).chain((people) =>
      fc
        .record({
          payment: paymentOfAnyKind({
            months: contractMonths,
            outcomes,
            segments: people.segments.map(({ id }) => id),
          }),
          lines: costLines(contractMonths, outcomes),
          indexation: growth,
          capital: capitalOfAnyKind(contractMonths, outcomes),
          ended: fc.oneof(
            { weight: 2, arbitrary: fc.constant({}) },
            {
              weight: 1,
              arbitrary: earlyTermination(contractMonths, outcomes, people).map((test) => ({ earlyTermination: test })),
            },
          ),
        })
        .map(({ lines, indexation, payment, capital, ended }) =>
          plainDeal({
            deal: { contractMonths, startMonth },
            budgetHolders: HOLDERS.map(holder),
            cohort: people,
            outcomes,
            payment,
            costs: { lines, indexation: input(indexation) },
            capital: {
              ...capital,
              tranches: withinCash(
                capital.tranches,
                cashMonthsOf({ deal: { ...plainDeal().deal, contractMonths }, cohort: people, payment }) - 1,
              ),
              ...ended,
            },
          }),
        ),
    ),
  );
