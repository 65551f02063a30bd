import fc from "fast-check";
import { AccountRun } from "#shared/finance/account-run.ts";
import type { AccountTerms, CashAccount } from "#shared/finance/cash-account.ts";
import type { TrancheTerms } from "#shared/finance/tranche-terms.ts";
import { coupon, trancheTerms } from "./run-account.ts";

/** An account's terms and what comes to it, in pence. */
export interface AccountCase {
  readonly terms: AccountTerms;
  readonly receipts: Float64Array;
  readonly costs: Float64Array;
  readonly heldBack: Float64Array;
  readonly endedIn: number;
}

/** What a law leaves out of its accounts. */
export interface Without {
  readonly caps?: true;
  readonly fees?: true;
  readonly writeOff?: true;
}

const sometimes = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> =>
  fc.oneof(fc.constant(otherwise), arbitrary);
const row = (months: number, most: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })), { minLength: months, maxLength: months })
    .map((amounts) => new Float64Array(amounts));

function tranche(months: number, without: Without): fc.Arbitrary<TrancheTerms> {
  const fee = <T>(arbitrary: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> =>
    without.fees ? fc.constant(none) : sometimes(arbitrary, none);
  const month = fc.integer({ min: 0, max: months - 1 });
  return fc
    .record({
      seniority: fc.integer({ min: 1, max: 3 }),
      commitment: fc.integer({ min: 0, max: 40_000 }),
      draws: fc.option(fc.dictionary(month.map(String), fc.integer({ min: 0, max: 20_000 }), { maxKeys: 3 })),
      repaymentMonth: sometimes(month, -1),
      coupon: fc.option(
        fc.record({
          rate: fc.constantFrom(0.002, 0.005, 0.03),
          compound: fc.boolean(),
          accrued: fc.boolean(),
          firstPayment: sometimes(month, -1),
          everyMonths: fc.integer({ min: 1, max: 12 }),
        }),
      ),
      arrangementFee: fee(fc.integer({ min: 0, max: 900 }), 0),
      monthlyNonUseRate: fee(fc.constantFrom(0.0005, 0.002), 0),
      repayableShare: without.writeOff ? fc.constant(1) : sometimes(fc.constantFrom(0, 0.35, 0.8), 1),
      cover: fc.constantFrom([0, 0], [0.5, Infinity], [1, 7000], [0.333, 9000]),
    })
    .map(({ draws, coupon: interest, cover: [guaranteedShare, guaranteedAmount], ...rest }) => {
      const { rate, ...terms } = interest ?? { rate: 0 };
      return trancheTerms(months, {
        ...rest,
        ...(draws ? { draws } : {}),
        coupon: interest ? coupon(months, rate, terms) : undefined,
        guaranteedShare,
        guaranteedAmount,
      });
    });
}

/** Accounts of any kind: a few months, pence rather than pounds, so that rounding matters. */
export const anyAccount = (without: Without = {}): fc.Arbitrary<AccountCase> =>
  fc.integer({ min: 2, max: 40 }).chain((months) =>
    fc
      .record({
        tranches: fc.array(tranche(months, without), { maxLength: 4 }),
        shared: fc.option(fc.constantFrom([1, 0, 0, 0], [0.25, 0.25, 0.25, 0.25], [0, 0.5, 0.3, 0.2])),
        drawnInProportion: fc.boolean(),
        paidClassByClass: fc.boolean(),
        minimumBalance: fc.constantFrom(0, 0, 1234),
        reserveMonths: fc.nat(4),
        distributionPeriod: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
        recycling: fc.boolean(),
        split: fc.constantFrom([0.5, 0.3], [1, 0], [0.37, 0.21], [0, 0.4]),
        hurdleGrowth: without.caps ? fc.constant(undefined) : sometimes(fc.constantFrom(1, 1.004, 1.02), undefined),
        multipleCap: without.caps ? fc.constant(Infinity) : sometimes(fc.constantFrom(1, 1.15, 1.7), Infinity),
        aboveCapTo: fc.constantFrom("commissioner" as const, "provider" as const),
        receipts: row(months, 12_000),
        costs: row(months, 8000),
        heldBack: sometimes(row(months, 500), new Float64Array(months)),
        endedIn: fc.oneof({ weight: 4, arbitrary: fc.constant(Infinity) }, fc.nat(months - 1)),
      })
      .map(
        ({
          tranches,
          shared,
          split: [investorShare, providerShare],
          receipts,
          costs,
          heldBack,
          endedIn,
          ...terms
        }) => ({
          terms: {
            ...terms,
            investorShare: tranches.length === 0 ? 0 : investorShare,
            providerShare,
            tranches: tranches.map((each, place) => ({ ...each, surplusShare: shared?.[place] })),
          },
          receipts,
          costs,
          heldBack,
          endedIn,
        }),
      ),
  );

/** Runs a case. */
export function accountOf({ terms, receipts, costs, heldBack, endedIn }: AccountCase): CashAccount {
  const run = new AccountRun(terms, receipts.length);
  run.run(receipts, costs, heldBack, endedIn);
  return run.account;
}

/** Holds a law against a thousand accounts. */
export function everyAccount(
  seed: number,
  without: Without,
  law: (account: CashAccount, given: AccountCase) => void,
): void {
  fc.assert(
    fc.property(anyAccount(without), (given) => law(accountOf(given), given)),
    { seed, numRuns: 1000 },
  );
}
