import { describe, expect, it } from "vitest";
import type { ClaimDetail } from "#shared/engine/claims/claim-draw.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { SEVERAL_PEOPLE } from "#shared/payment/claim-list.ts";
import { everyDeal, everyTrial } from "../support/laws.ts";

const sum = (row: Float64Array): number => row.reduce((total, each) => total + each, 0);

/** Holds that two trials claim and pay the same. */
function expectSame(other: Trial, trial: Trial): void {
  for (const grid of ["beforeCaps", "unitsIn"] as const)
    expect(other.claims[grid].amounts).toEqual(trial.claims[grid].amounts);
  for (const row of ["accepted", "prices", "withheldPerPerson", "withheldByRules", "withheldByShares"] as const)
    expect(other.claims[row]).toEqual(trial.claims[row]);
  expect(other.payments.cashByPayer).toEqual(trial.payments.cashByPayer);
}

/** The deal with rules that pay their price for every claim: nothing looks at single claims but a cap a person. */
function plainlyPaid(scenario: Scenario): Scenario | undefined {
  const kindOf = new Map(scenario.outcomes.map(({ id, kind }) => [id, kind]));
  const paid = scenario.payment.perPersonCap ? ["binary", "milestone"] : ["binary", "milestone", "frequency"];
  const none = undefined;
  const rateCard = scenario.payment.rateCard
    .filter(({ outcome }) => paid.includes(kindOf.get(outcome)!))
    .map((rule) => ({
      ...rule,
      claimsPerPerson: "unlimited" as const,
      requires: none,
      qualityGate: none,
      tiers: none,
      threshold: none,
      trigger: none,
      schedule: none,
      cap: none,
    }));
  if (rateCard.length === 0) return undefined;
  const others = { exclusiveGroups: none, groupCaps: none, shareCaps: none, plannedPayments: none };
  return { ...scenario, payment: { ...scenario.payment, ...others, rateCard } };
}

describe("claims of several people together", () => {
  it("pay to the penny what claims person by person do, in every random deal", { timeout: 120_000 }, () => {
    let together = 0;
    let number = 0;
    everyTrial(77, (trial, _, __, { deal }) => {
      const other = new Simulator(deal, "people", "severalPeople").simulate(77, number++ % 3);
      const { list } = other.claims;
      if (list.person.subarray(0, list.count).includes(SEVERAL_PEOPLE)) together++;
      expectSame(other, trial);
    });
    expect(together).toBeGreaterThan(20);
  });

  it("pay the same where they are only added up, with a cap a person and without", { timeout: 120_000 }, () => {
    let addedUp = 0;
    let capped = 0;
    everyDeal(78, (scenario) => {
      const plain = plainlyPaid(scenario);
      if (!plain) return;
      const deal = compileDeal(plain);
      const simulate = (detail: ClaimDetail): Trial => new Simulator(deal, "people", detail).simulate(78, 1);
      const trial = simulate("people");
      const other = simulate("sums");
      expectSame(other, trial);
      if (other.claims.list.count > 0 || sum(other.claims.accepted) === 0) return;
      addedUp++;
      if (sum(other.claims.withheldPerPerson) > 0) capped++;
    });
    expect(addedUp).toBeGreaterThan(40);
    expect(capped).toBeGreaterThan(10);
  });
});
