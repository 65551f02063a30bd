import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal, type CompiledDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import { irr } from "#shared/finance/irr.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { STANDS } from "#shared/payment/claim-fate.ts";
import { canonicalText } from "#shared/schema/canonical-text.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";
import { sum } from "../support/claim-grids.ts";

const DEALS = 150;

/** Holds a law against a trial of each of five hundred random deals with terms of every kind. */
function everyWholeDeal(seed: number, law: (trial: Trial, scenario: Scenario, deal: CompiledDeal) => void): void {
  fc.assert(
    fc.property(anyWholeDeal, (scenario) => {
      const deal = compileDeal(scenario);
      law(new Simulator(deal).simulate(5, 0), scenario, deal);
    }),
    { seed, numRuns: DEALS },
  );
}

const pence = (amount: number): number => Math.round(amount * 100);

describe("any deal with terms of every kind", () => {
  it("is the same deal once written and read again", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyWholeDeal, (scenario) => {
        const written = serialiseScenario(scenario);
        const read = readScenarioText(written);
        if (read.kind === "invalid") expect.fail(read.problems[0]!.sentence);
        expect(canonicalText(read.value)).toBe(canonicalText(scenario));
      }),
      { seed: 921, numRuns: DEALS },
    );
  });

  it(
    "pays in each rule and month what is due less what each cap withholds, and payers pay just that",
    { timeout: 60_000 },
    () => {
      everyWholeDeal(922, ({ claims, payments }) => {
        const { amounts: before } = claims.beforeCaps;
        const { amounts: paid } = payments.paid;
        for (let cell = 0; cell < before.length; cell++) {
          const withheld =
            claims.withheldPerPerson[cell]! +
            claims.withheldByRules[cell]! +
            claims.withheldByShares[cell]! +
            payments.withheldAnnual[cell]! +
            payments.withheldContract[cell]! +
            payments.withheldPayer[cell]!;
          if (before[cell]! - withheld !== paid[cell])
            expect.fail(`cell ${cell}: ${before[cell]} − ${withheld} ≠ ${paid[cell]}`);
          if (sum(payments.paidByPayer.map(({ amounts }) => amounts[cell]!)) !== paid[cell])
            expect.fail(`cell ${cell}: payers`);
        }
        expect(sum(payments.cash)).toBe(sum(paid));
      });
    },
  );

  it("passes no cap: of a person, a rule, a group, a share, the contract or a payer", { timeout: 60_000 }, () => {
    everyWholeDeal(923, ({ claims: { list }, payments }, { payment }, deal) => {
      const left = (rules: readonly number[]): number => {
        let all = 0;
        for (let claim = 0; claim < list.count; claim++)
          if (list.fate[claim] === STANDS && rules.includes(list.rule[claim]!)) all += list.left(claim);
        return all;
      };
      const byPerson = new Map<number, number>();
      for (let claim = 0; claim < list.count; claim++)
        if (list.fate[claim] === STANDS && list.person[claim]! >= 0)
          byPerson.set(
            list.person[claim]!,
            (byPerson.get(list.person[claim]!) ?? 0) + list.amount[claim]! - list.abovePersonCap[claim]!,
          );
      if (payment.perPersonCap)
        expect(Math.max(0, ...byPerson.values())).toBeLessThanOrEqual(pence(payment.perPersonCap.value));
      for (const cap of deal.payment.ruleCaps) expect(left(cap.rules)).toBeLessThanOrEqual(cap.amount);
      // A later share cap lowers what earlier ones looked at, so the last alone must hold at the end.
      const share = deal.payment.shareCaps.at(-1);
      if (share) {
        const all = left(payment.rateCard.map((_, index) => index));
        expect(left(share.rules)).toBeLessThanOrEqual(share.maximumShare * all + 1);
      }
      const { months, amounts } = payments.paid;
      if (payment.contractCap) {
        const capped = deal.payment.cappedOrder.reduce(
          (all, row) => all + sum(amounts.subarray(row * months, (row + 1) * months)),
          0,
        );
        expect(capped).toBeLessThanOrEqual(pence(payment.contractCap.value));
      }
      payment.payers.forEach(({ cap }, index) => {
        if (cap) expect(sum(payments.paidByPayer[index]!.amounts)).toBeLessThanOrEqual(pence(cap.value));
      });
    });
  });

  it("loses no penny of cash, and gives investors no more than their caps on return", { timeout: 60_000 }, () => {
    everyWholeDeal(924, ({ account, payments, costs }, { capital }) => {
      let balance = 0;
      for (let month = 0; month < account.balance.length; month++) {
        balance += payments.cash[month]! + account.drawn[month]! - costs.fromAccount[month]!;
        balance -= account.distributed[month]! + account.toProvider[month]! + account.toCommissioner[month]!;
        if (balance !== account.balance[month]) expect.fail(`month ${month}: ${balance} ≠ ${account.balance[month]}`);
      }
      const drawn = sum(account.drawn);
      // Fees are not cut by the caps, so they may pass them by themselves.
      const fees = sum(account.tranches.map((tranche) => sum(tranche.fees)));
      if (capital.moicCap && fees === 0)
        expect(sum(account.distributed)).toBeLessThanOrEqual(capital.moicCap.value * drawn + 1);
      if (!capital.irrCap || fees > 0) return;
      const flows = account.distributed.map((back, month) => back - account.drawn[month]!);
      const { annualRate, ambiguous } = irr(flows);
      if (annualRate !== undefined && !ambiguous && sum(flows) > 100)
        expect(annualRate).toBeLessThanOrEqual(capital.irrCap.value + 1e-3);
    });
  });
});
