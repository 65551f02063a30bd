import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { withServiceIn } from "#shared/engine/outcomes/compiled-figures.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Way } from "#shared/engine/way.ts";
import type { WhatIf } from "#shared/engine/what-if.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { cohortMeasured, frequency } from "../support/counted-parts.ts";
import { input, outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

/** An activity, a pathway of two stages behind it, a stage that stands alone; a count; two measured figures. */
const outcomes: readonly Outcome[] = [
  {
    kind: "milestone",
    id: "plan",
    name: "Plan",
    rate: input(0.9),
    delay: { months: input(0), drawn: "perTrial" },
    afterDropOut: "none",
  },
  outcome("course", { rate: 0.6, baseline: 0.2, after: "plan" }),
  outcome("job", { rate: 0.5, baseline: 0.4, after: "course" }),
  outcome("home", { rate: 0.9, baseline: 0.1 }),
  frequency("arrests", { rate: 4, baseline: 6 }),
  cohortMeasured("prison", { rate: 0.3, baseline: 0.5 }, { model: "share" }),
  cohortMeasured("score", { rate: 12, baseline: 10 }, { better: "more", model: "fixed" }),
];
const deal = plainDeal({ outcomes, payment: { rateCard: [rule("course", 1)] } });

/** The figure of each outcome with the service, as it is drawn in a trial. */
function figures(whatIf: WhatIf): readonly number[] {
  const { outcomes: compiled } = compileDeal(deal, whatIf);
  const { values } = new Simulator(compileDeal(deal, whatIf)).simulate(1, 0);
  return compiled.list.map((each) => Number(withServiceIn(each.figures, 0, values).toFixed(12)));
}

describe("a what-if, by hand", () => {
  it("moves every effect along its line, each stage its own, and milestones not at all", () => {
    // 0.2 + ½ × 0.4, 0.4 + ½ × 0.1, 0.1 + ½ × 0.8, 6 − ½ × 2, 0.5 − ½ × 0.2, 10 + ½ × 2
    expect(figures({ effectTimes: 0.5 })).toEqual([0.9, 0.4, 0.45, 0.5, 5, 0.4, 11]);
    expect(figures({ effectTimes: 0 })).toEqual([0.9, 0.2, 0.4, 0.1, 6, 0.5, 10]);
    // twice the effect: a rate of 1.7 is one of 1; events may be 2, a share 0.1
    expect(figures({ effectTimes: 2 })).toEqual([0.9, 1, 0.6, 1, 2, 0.1, 14]);
    expect(figures({ effectTimes: 4 })).toEqual([0.9, 1, 0.8, 1, 0, 0, 18]);
  });

  it("raises the rate of each pathway’s first stage, no later one; of what is counted or measured the effect", () => {
    // 0.6 × 1.3, 0.9 × 1.3 → 1; 6 − 1.3 × 2, 0.5 − 1.3 × 0.2, 10 + 1.3 × 2
    expect(figures({ successTimes: 1.3 })).toEqual([0.9, 0.78, 0.5, 1, 3.4, 0.24, 12.6]);
  });

  it("does the effect first and the achievements then", () => {
    // (0.2 + ½ × 0.4) × 1.5; 6 − ½ × 1.5 × 2
    expect(figures({ effectTimes: 0.5, successTimes: 1.5 })).toEqual([0.9, 0.6, 0.45, 0.75, 4.5, 0.35, 11.5]);
  });
});

const TRIALS = 400;
const pathway = plainDeal({
  cohort: { segments: [people("all", 40)] },
  outcomes: [
    outcome("course", { rate: 0.6, baseline: 0.2 }),
    outcome("job", { rate: 0.5, baseline: 0.4, after: "course" }),
  ],
  payment: { rateCard: [rule("course", 1), rule("job", 1)] },
});

function meanPayments(way: Way, whatIf: WhatIf): number {
  const simulator = new Simulator(compileDeal(pathway, whatIf), way);
  let pence = 0;
  for (let trial = 0; trial < TRIALS; trial++)
    pence += simulator.simulate(8, trial).payments.paid.amounts.reduce((sum, each) => sum + each, 0);
  return pence / 100 / TRIALS;
}

describe("people and counts of people", () => {
  it("agree with the expected number in the mean under both factors", () => {
    for (const [whatIf, course, job] of [
      [{ effectTimes: 0.5 }, 0.4, 0.45],
      [{ successTimes: 1.3 }, 0.78, 0.5],
      [{ effectTimes: 0.5, successTimes: 1.5 }, 0.6, 0.45],
    ] as const) {
      // 40 people, £1 for the course and £1 for the job behind it: at most £2 a person
      const expected = 40 * (course + course * job);
      const error = Math.sqrt((40 * 1) / TRIALS);
      for (const way of ["people", "counts"] as const)
        expect(Math.abs(meanPayments(way, whatIf) - expected), `${way} ${JSON.stringify(whatIf)}`).toBeLessThan(
          4 * error,
        );
    }
  });
});
