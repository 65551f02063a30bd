import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { differences } from "../reference/compare.ts";
import { luckOfTrial } from "../reference/luck-of-trial.ts";
import { referenceOf, type Reference } from "../reference/reference.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";
import { everyTrial } from "../support/laws.ts";

const DEALS = 200;
const TRIALS = 3;

interface Pair {
  readonly found: readonly string[];
  readonly reference: Reference;
  readonly scenario: Scenario;
}

/** Each random deal and a few of its trials, worked out twice. */
function everyPair(seed: number, look: (pair: Pair) => void): void {
  fc.assert(
    fc.property(anyWholeDeal, (scenario) => {
      const simulator = new Simulator(compileDeal(scenario));
      for (let number = 0; number < TRIALS; number++) {
        const trial = simulator.simulate(seed, number);
        const luck = luckOfTrial(trial, simulator.deal);
        const reference = referenceOf(scenario, luck);
        look({ found: differences(trial, simulator.deal, reference), reference, scenario });
      }
    }),
    { seed, numRuns: DEALS },
  );
}

describe("the engine and the reference ledger", () => {
  it("agree to the penny in every trial of plain random deals", { timeout: 120_000 }, () => {
    everyTrial(900, (trial, scenario, _, { deal }) => {
      const found = differences(trial, deal, referenceOf(scenario, luckOfTrial(trial, deal)));
      if (found.length > 0) expect.fail(found.slice(0, 6).join("\n"));
    });
  });

  it("agree to the penny in every trial of random deals with terms of every kind", { timeout: 240_000 }, () => {
    everyPair(901, ({ found }) => {
      if (found.length > 0) expect.fail(found.slice(0, 6).join("\n"));
    });
  });

  it("are tried on everything that may happen, in at least one trial in five hundred", { timeout: 240_000 }, () => {
    const seen: Record<string, number> = {};
    let trials = 0;
    everyPair(902, ({ reference, scenario: { payment, capital } }) => {
      trials++;
      const { payments, movements, claims, account, endedIn } = reference;
      const some = (field: (each: (typeof payments)[number]) => number): boolean =>
        payments.some((each) => field(each) > 0);
      const moved = (kind: (typeof movements)[number]["kind"]): boolean => movements.some((each) => each.kind === kind);
      const together = (of: (typeof movements)[number]["kind"]): boolean =>
        movements.some(
          ({ kind, month, party }) =>
            kind === of &&
            movements.some((other) => other.kind === of && other.month === month && other.party !== party),
        );
      const happened = {
        "the per-person cap binds": some((each) => each.withheldByPersonCap),
        "a cap on rules binds": some((each) => each.withheldByRuleCaps),
        "a share cap binds": some((each) => each.withheldByShareCaps),
        "the annual cap binds": some((each) => each.withheldByAnnualCap),
        "an excess is released": payments.some((each) => each.withheldByAnnualCap < 0),
        "the contract cap binds": some((each) => each.withheldByContractCap),
        "a payer's cap binds": some((each) => each.withheldByPayerCaps),
        "a service fee is paid": payments.some(({ line, paid }) => line === "service-fee" && paid > 0),
        "planned payments are paid": payments.some(({ line, paid }) => line === "planned-payments" && paid > 0),
        "an effect is paid": claims.some(({ person, left }) => person === undefined && left > 0),
        "several events are one claim": claims.some(({ units }) => units > 1),
        "a claim is paid later than it is made": claims.some((each) => each.dueMonth > each.achievedMonth),
        "a claim waits for a requirement": claims.some(
          (each) =>
            each.dueMonth > each.achievedMonth &&
            payment.rateCard.some(
              ({ id, claimsBeforeRequirement, threshold, trigger }) =>
                id === each.rule && claimsBeforeRequirement === "paidWhenMet" && !threshold && !trigger,
            ),
        ),
        "a fee comes at intervals":
          (payment.serviceFee?.everyMonths ?? 1) > 1 &&
          payments.some(({ line, paid }) => line === "service-fee" && paid > 0),
        "tiers price claims": payment.rateCard.some(({ id, tiers }) => tiers && claims.some(({ rule }) => rule === id)),
        "capital is drawn": moved("drawn"),
        "an arrangement fee is paid": moved("arrangementFee"),
        "a non-use fee is paid": moved("nonUseFee"),
        "a coupon is paid": moved("coupon"),
        "principal is repaid": moved("principal"),
        "surplus is shared": moved("surplus"),
        "held-back fee is released": moved("releasedFee"),
        "a guarantor pays": moved("guarantee"),
        "a funding gap opens": account.some(({ fundingGap }) => fundingGap > 0),
        "receipts wait while capital is drawn": !capital.recycling && moved("drawn"),
        "the contract ends early": endedIn !== undefined,
        "a coupon's rate is decided at repayment": capital.tranches.some(
          ({ id, coupon }) =>
            coupon?.performance?.decided === "atRepayment" &&
            movements.some(({ kind, party }) => kind === "coupon" && party === id),
        ),
        "a rate counts those whose result is known": capital.tranches.some(({ coupon, principalAtRisk }) =>
          [coupon?.performance?.schedule, principalAtRisk].some(
            (schedule) => schedule?.performance.kind === "outcomeRate" && schedule.performance.knownAfterMonths,
          ),
        ),
        "a class waits for another's principal": capital.orderOfPayment === "classByClass" && together("principal"),
        "tranches are drawn in proportion": capital.asNeededOrder === "inProportion" && together("drawn"),
        "the contract ends early on performance alone":
          endedIn !== undefined && capital.earlyTermination?.minimumOutcomes === undefined,
        "a contract goes on that is tested on performance":
          endedIn === undefined && capital.earlyTermination?.minimumPerformance !== undefined,
        "the contract ends early on a measured effect":
          endedIn !== undefined &&
          capital.earlyTermination?.minimumOutcomes === undefined &&
          capital.earlyTermination?.minimumPerformance?.performance.kind === "measuredEffect",
      };
      for (const [what, did] of Object.entries(happened)) seen[what] = (seen[what] ?? 0) + (did ? 1 : 0);
    });
    for (const [what, times] of Object.entries(seen)) expect(times / trials, what).toBeGreaterThan(0.002);
  });
});
