import { describe, expect, it } from "vitest";
import type { Verdict } from "#shared/model/result.ts";
import { cost, outcome, rule, saving, surplus, term, tranche } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { runExample } from "./run-example.ts";

const TRIALS = 400;

/** What is said of one party; a plain deal pays £1,000. */
const said = (party: Verdict["party"], parts: DealParts = {}): Verdict =>
  runExample(plainDeal(parts), TRIALS).result.verdicts.find((verdict) => verdict.party === party)!;

const commissioner = (parts?: DealParts): string => said("commissioner", parts).sentence;
const uncertain = [outcome("job", { rate: 0.5 })];

describe("what is said of the commissioner", () => {
  it("knows payments that are the same in every trial", () => {
    expect(commissioner()).toMatch(/^Payments come to £1,000 in every trial\./u);
  });

  it("knows a deal that pays nothing", () => {
    const sentence = commissioner({ outcomes: [outcome("job", { rate: 0 })] });
    expect(sentence).toBe("Nothing is paid in any trial. In present value it neither gains nor loses.");
  });

  it("tells the middle, and what one trial in ten exceeds", () => {
    expect(commissioner({ outcomes: uncertain })).toMatch(
      /^Payments are as likely above £500 as below, with a 1 in 10 chance of more than £\d+\./u,
    );
  });

  it("says that caps hold half of trials, and promises no tail above them", () => {
    const sentence = commissioner({ outcomes: uncertain, payment: { contractCap: term(400) } });
    expect(sentence).toMatch(/^Payments stop at £400 in at least half of trials, held by the caps\./u);
  });

  it("blames no cap where all that can be earned is paid in most trials: 0.97¹⁰ = 74 %", () => {
    expect(commissioner({ outcomes: [outcome("job", { rate: 0.97 })] })).toMatch(
      /^Payments come to £1,000, the most in any trial, in at least half of trials\./u,
    );
  });

  it("blames no cap where most trials pay nothing: 0.98¹⁰ = 82 %", () => {
    expect(commissioner({ outcomes: [outcome("job", { rate: 0.02 })] })).toMatch(
      /^Payments are £0 in the middle trial, with a 1 in 10 chance of more than £\d+\./u,
    );
  });

  it("gives the greatest amount where a cap holds fewer trials", () => {
    const sentence = commissioner({ outcomes: uncertain, payment: { contractCap: term(600) } });
    expect(sentence).toMatch(/^Payments are as likely above £500 as below, and never above £600\./u);
  });

  it("holds payments against the budget", () => {
    expect(commissioner({ payment: { budget: term(1000) } })).toMatch(
      /^Payments come to £1,000 in every trial and stay within the £1,000 budget in every trial\./u,
    );
    expect(commissioner({ payment: { budget: term(900) } })).toMatch(
      /^Payments come to £1,000 in every trial; the chance of going over the £900 budget is 100%, by £100 on average\./u,
    );
  });

  it("neither gains nor loses where savings meet payments exactly", () => {
    expect(commissioner({ savings: [saving("job", 100)] })).toContain(" In present value it neither gains nor loses.");
    expect(commissioner({ savings: [saving("job", 101)] })).toContain("outweigh what it pays in every trial.");
    expect(commissioner({ savings: [saving("job", 99)] })).toContain("It ends worse off in every trial");
  });

  it("says where outcomes are paid though none is additional, all together", () => {
    const told = "Outcomes are paid though none are additional, all together, in every trial.";
    expect(commissioner({ outcomes: [outcome("job", { baseline: 1 })] })).toContain(told);
    expect(commissioner()).not.toContain("none are additional");
  });
});

describe("what is said of the investor", () => {
  const drawnAtOnce = (parts: DealParts): DealParts => ({
    ...parts,
    deal: { contractMonths: 13 },
    payment: {
      ...parts.payment,
      invoicing: { period: "month", verificationLagMonths: 12, paymentLagMonths: 0 },
      lastClaimMonth: 0,
    },
    costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 1000)] },
    capital: { tranches: [tranche(1000)], surplus: surplus(1, 0) },
  });

  it("gives a return that is the same in every trial as such", () => {
    expect(said("investor", drawnAtOnce({ payment: { rateCard: [rule("job", 110)] } })).sentence).toBe(
      "The return is 10.0% a year in every trial. Capital is paid back in every trial.",
    );
  });

  it("gives a range otherwise", () => {
    expect(said("investor", drawnAtOnce({ outcomes: uncertain })).sentence).toMatch(
      /^The median return is −\d+\.\d% a year \(8 in 10 chance between −\d+\.\d% and −\d+\.\d%\)\. /u,
    );
  });

  it("says that no rate exists where money is drawn, paid back, drawn again and lost: −1,000 + 1,000 v − 5,000 v¹² is never 0", () => {
    const lines = [
      cost("start", "contractHolder", { kind: "oneOff", month: 0 }, 1000),
      cost("end", "contractHolder", { kind: "oneOff", month: 12 }, 5000),
    ];
    const sentence = said("investor", {
      outcomes: [outcome("job", { delay: 1 })],
      costs: { lines },
      capital: { tranches: [tranche(6000)], surplus: surplus(1, 0) },
    }).sentence;
    expect(sentence).toBe(
      "There is no rate of return in any trial. Less than was drawn comes back in every trial, by £5.00k on average. Money was drawn again and mostly lost.",
    );
  });

  it("says that nobody invests", () => {
    expect(said("investor").sentence).toBe("Nobody invests in this deal: it has no tranche of capital.");
  });
});

describe("what is said of the provider", () => {
  it("says that no costs are entered rather than that they are met", () => {
    const verdict = said("provider");
    expect(verdict.sentence).toMatch(/^No costs of the provider are entered/u);
    expect(verdict.tone).toBe("none");
  });

  it("says whether costs are met", () => {
    expect(
      said("provider", { costs: { lines: [cost("staff", "provider", { kind: "perStart" }, 60)] } }).sentence,
    ).toMatch(/^The provider's costs are met in every trial/u);
  });
});
