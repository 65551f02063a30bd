import { describe, expect, it } from "vitest";
import { Simulator } from "#shared/engine/simulator.ts";
import { SEVERAL_PEOPLE } from "#shared/payment/claim-list.ts";
import { everyTrial } from "../support/laws.ts";

describe("claims of several people together", () => {
  it("pay to the penny what claims person by person do, in every random deal", { timeout: 120_000 }, () => {
    let together = 0;
    let number = 0;
    everyTrial(77, (trial, _, __, { deal }) => {
      const other = new Simulator(deal, "people", false).simulate(77, number++ % 3);
      const { list } = other.claims;
      if (list.person.subarray(0, list.count).includes(SEVERAL_PEOPLE)) together++;
      for (const grid of ["beforeCaps", "unitsIn"] as const)
        expect(other.claims[grid].amounts).toEqual(trial.claims[grid].amounts);
      for (const row of ["accepted", "withheldPerPerson", "withheldByRules", "withheldByShares"] as const)
        expect(other.claims[row]).toEqual(trial.claims[row]);
      expect(other.payments.cashByPayer).toEqual(trial.payments.cashByPayer);
    });
    expect(together).toBeGreaterThan(40);
  });
});
