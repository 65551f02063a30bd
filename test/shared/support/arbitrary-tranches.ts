import fc from "fast-check";
import type { Capital } from "#shared/model/capital.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Coupon, Performance, PerformanceSchedule, Tranche } from "#shared/model/tranche.ts";
import { hundredths, optional } from "./arbitrary-values.ts";
import { input, surplus, term, tranche } from "./deal-parts.ts";

const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const present = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

const performance = (outcomes: readonly Outcome[]): fc.Arbitrary<Performance> =>
  fc.oneof(
    fc.constantFrom(
      ...outcomes.map(({ kind, id }): Performance =>
        kind === "cohortMeasured"
          ? { kind: "measuredEffect", outcome: id, effect: "difference" }
          : { kind: "outcomeRate", outcome: id },
      ),
    ),
    fc
      .record({
        outcome: fc.constantFrom(...outcomes.filter(({ kind }) => kind !== "cohortMeasured").map(({ id }) => id)),
        knownAfterMonths: fc.constantFrom(0, 1, 4, 9, 15),
      })
      .map((known): Performance => ({ kind: "outcomeRate", ...known })),
    fc.constant<Performance>({ kind: "outcomeCount", outcome: "o0" }),
    hundredths(9000).map((planned): Performance => ({ kind: "paymentsToPlan", planned: planned + 1 })),
  );

const schedule = (outcomes: readonly Outcome[]): fc.Arbitrary<PerformanceSchedule> =>
  fc.record({
    performance: performance(outcomes),
    between: fc.constantFrom("stepped" as const, "interpolated" as const),
    points: fc.constantFrom(
      [{ from: 0.2, value: 0.5 }],
      [
        { from: 0, value: 0.1 },
        { from: 0.5, value: 0.4 },
        { from: 2, value: 1 },
      ],
    ),
  });

const coupon = (outcomes: readonly Outcome[]): fc.Arbitrary<Coupon> =>
  fc
    .record({
      annualRate: fc.constantFrom(0.04, 0.1, 0.5).map(input),
      compounding: fc.constantFrom("simple" as const, "compound" as const),
      paid: fc.constantFrom("paid" as const, "accrued" as const),
      payments: seldom(
        fc.record({ firstMonth: fc.integer({ min: 0, max: 14 }), everyMonths: fc.constantFrom(1, 4, 12) }),
      ),
      performance: seldom(
        fc
          .record({
            fromMonth: fc.nat(12),
            schedule: schedule(outcomes),
            decided: seldom(fc.constant("monthly" as const)),
            floorRate: optional(fc.constantFrom(0.03, 0.2)),
          })
          .map(({ floorRate, ...rest }) =>
            present({
              ...rest,
              ...(floorRate === undefined ? {} : { floorRate, floorUntilMonth: rest.fromMonth + 6 }),
            }),
          ),
      ),
    })
    .map(({ payments, ...rest }) => present({ ...rest, payments: rest.paid === "accrued" ? undefined : payments }));

/** Seldom enough by chance: a coupon by performance accrues, principal has its month, and the rate is decided then. */
const decidedAtRepayment = (given: Tranche, month: number): Tranche =>
  given.coupon?.performance
    ? {
        ...given,
        repayment: { kind: "atMonth", month },
        coupon: {
          ...present({ ...given.coupon, paid: "accrued" as const, payments: undefined }),
          performance: { ...given.coupon.performance, decided: "atRepayment" },
        },
      }
    : given;

const anyTranche = (months: number, outcomes: readonly Outcome[]): fc.Arbitrary<Tranche> =>
  fc
    .record({
      commitment: fc.integer({ min: 0, max: 12_000 }),
      seniority: fc.nat(2),
      drawdown: fc.oneof(
        fc.constant({ kind: "asNeeded" as const }),
        fc.record({
          kind: fc.constant("scheduled" as const),
          amounts: fc.array(fc.record({ month: fc.nat(9), amount: hundredths(5000) }), { minLength: 1, maxLength: 3 }),
        }),
      ),
      repayment: optional(
        fc.oneof(
          fc.constant({ kind: "asCashAllows" as const }),
          fc.record({ kind: fc.constant("atMonth" as const), month: fc.integer({ min: 9, max: months + 4 }) }),
        ),
      ),
      coupon: optional(coupon(outcomes)),
      arrangementFee: seldom(fc.constantFrom(0.01, 0.033).map(term)),
      nonUseFee: seldom(fc.constantFrom(0.005, 0.04).map(term)),
      guarantee: seldom(
        fc
          .record({
            guarantor: fc.constant("Foundation"),
            shareOfPrincipal: optional(fc.constantFrom(0.5, 0.75, 1).map(term)),
            amount: fc.constantFrom(100.1, 2500).map(term),
          })
          .map(present),
      ),
      principalAtRisk: seldom(schedule(outcomes)),
      decidedIn: seldom(fc.integer({ min: 9, max: months - 1 })),
    })
    .map(({ commitment, decidedIn, ...rest }) => {
      const drawn = present({ ...tranche(commitment), ...rest });
      return decidedIn === undefined ? drawn : decidedAtRepayment(drawn, decidedIn);
    });

/** Capital of every structure. */
export const capitalOfAnyKind = (months: number, outcomes: readonly Outcome[]): fc.Arbitrary<Capital> =>
  fc
    .record({
      tranches: fc.tuple(fc.array(anyTranche(months, outcomes), { maxLength: 3 }), fc.boolean()).map(([list, stated]) =>
        list.map((each, index) => ({
          ...each,
          id: `t${index}`,
          ...(stated ? { surplusShare: term(1 / list.length) } : {}),
        })),
      ),
      providerPayment: fc.oneof(
        fc.constantFrom(0, 0.08).map((markUp) => ({ kind: "cost" as const, markUp: input(markUp) })),
        fc.constantFrom(0, 0.15).map((atRisk) => ({
          kind: "fee" as const,
          perMonth: input(120.5),
          firstMonth: 0,
          lastMonth: months - 1,
          perStart: input(25.1),
          shareAtRisk: term(atRisk),
        })),
      ),
      asNeededOrder: seldom(fc.constantFrom("listed" as const, "inProportion" as const, "inProportion" as const)),
      orderOfPayment: seldom(
        fc.constantFrom("couponsFirst" as const, "classByClass" as const, "classByClass" as const),
      ),
      minimumBalance: fc.constantFrom(0, 0, 500.25).map(term),
      reserveMonths: fc.nat(3),
      distributionPeriod: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
      recycling: fc.constantFrom(true, true, false),
      shares: fc.constantFrom([0.5, 0.3], [1, 0], [0.37, 0.21], [0, 0.4]),
      irrCap: seldom(fc.constantFrom(0, 0.05, 0.3, 1).map(term)),
      moicCap: seldom(fc.constantFrom(1, 1.15, 2, 3).map(term)),
      aboveCap: fc.constantFrom("commissioner" as const, "provider" as const),
    })
    .map(({ shares: [investor, provider], ...rest }) =>
      present({ ...rest, surplus: surplus(rest.tranches.length === 0 ? 0 : investor, provider) }),
    );
