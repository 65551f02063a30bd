import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Effect } from "#shared/model/effect.ts";
import type { BinaryOutcome, MilestoneOutcome } from "#shared/model/outcome.ts";
import { input, outcome, people, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { expectShare } from "../../support/standard-errors.ts";

const TRIALS = 400;
const PEOPLE = 200;
const LIVES = TRIALS * PEOPLE;

/** People of two groups, of the same size, who achieve the outcome, with the service and without it. */
function achievedBySegment(one: BinaryOutcome | MilestoneOutcome): {
  readonly withService: readonly number[];
  readonly without: readonly number[];
} {
  const scenario = plainDeal({
    cohort: { segments: [people("young", PEOPLE), people("old", PEOPLE)] },
    outcomes: [one],
    payment: { rateCard: [rule(one.id, 1)] },
  });
  const simulator = new Simulator(compileDeal(scenario));
  const withService = [0, 0];
  const without = [0, 0];
  for (let number = 0; number < TRIALS; number++) {
    const { people: all, achievements } = simulator.simulate(3, number);
    for (const segment of [0, 1])
      for (let person = all.segmentStart[segment]!; person < all.segmentStart[segment + 1]!; person++) {
        if (achievements.month[person]! >= 0) withService[segment]!++;
        if (achievements.counterfactualMonth[person]! >= 0) without[segment]!++;
      }
  }
  return { withService, without };
}

describe("an effect", () => {
  const effects: readonly (readonly [Effect, number])[] = [
    [{ statedAs: "rate", rate: input(0.4) }, 0.4],
    [{ statedAs: "points", change: input(0.05) }, 0.35],
    [{ statedAs: "points", change: input(-0.05) }, 0.25],
    [{ statedAs: "relative", change: input(-0.1) }, 0.27],
    [{ statedAs: "relative", change: input(0.25) }, 0.375],
    // Odds 3/7 doubled are 6/7: 6 of 13.
    [{ statedAs: "oddsRatio", ratio: input(2) }, 6 / 13],
  ];

  it.each(effects)("stated as %j on a baseline of 0.3 leads to its rate", (effect, rate) => {
    const { withService, without } = achievedBySegment({ ...outcome("job", { baseline: 0.3 }), withService: effect });
    expectShare(withService[0]! + withService[1]!, 2 * LIVES, rate);
    expectShare(without[0]! + without[1]!, 2 * LIVES, 0.3);
  });

  it("in points is added to each trial's own baseline", () => {
    // The baseline is 0.2 or 0.6, and the rate 0.1 above it: 0.5 on average, where independent draws would also be, so
    // the same people are looked at: additional people are a tenth in every trial.
    const scenario = plainDeal({
      cohort: { segments: [people("all", 4000)] },
      outcomes: [
        {
          ...outcome("job", {
            baseline: {
              family: "discrete",
              values: [
                { value: 0.2, probability: 0.5 },
                { value: 0.6, probability: 0.5 },
              ],
            },
          }),
          withService: { statedAs: "points", change: input(0.1) },
        },
      ],
    });
    const simulator = new Simulator(compileDeal(scenario));
    for (let number = 0; number < 40; number++) {
      const { achieved, counterfactual } = simulator.simulate(1, number).achievements;
      expectShare(achieved[0]! - counterfactual[0]!, 4000, 0.1, `trial ${number}`);
    }
  });

  it("that a rare draw leads out of range stops the run with a sentence, and is never clipped", () => {
    const valid = plainDeal({
      outcomes: [{ ...outcome("job", { baseline: 0.5 }), withService: { statedAs: "points", change: input(0.1) } }],
    });
    const [one] = valid.outcomes as readonly BinaryOutcome[];
    const wrong = { ...one!, withService: { statedAs: "points", change: input(0.6) } } as const;
    const simulator = new Simulator(compileDeal({ ...valid, outcomes: [wrong] }));
    expect(() => simulator.simulate(1, 0)).toThrow(InputProblem);
    expect(() => simulator.simulate(1, 0)).toThrow(/leads to 1\.1/u);
  });
});

describe("rates by segment", () => {
  it("replace everyone's where they are stated, and an effect on everyone's falls on the segment's own baseline", () => {
    const { withService, without } = achievedBySegment({
      ...outcome("job", { baseline: 0.3 }),
      withService: { statedAs: "points", change: input(0.1) },
      bySegment: { old: { baseline: input(0.5) } },
    });
    expectShare(withService[0]!, LIVES, 0.4);
    expectShare(without[0]!, LIVES, 0.3);
    expectShare(withService[1]!, LIVES, 0.6);
    expectShare(without[1]!, LIVES, 0.5);
  });

  it("may state the effect another way than everyone's", () => {
    const { withService } = achievedBySegment({
      ...outcome("job", { rate: 0.7, baseline: 0.3 }),
      bySegment: { old: { withService: { statedAs: "relative", change: input(0.5) } } },
    });
    expectShare(withService[0]!, LIVES, 0.7);
    expectShare(withService[1]!, LIVES, 0.45);
  });

  it("of a milestone are its own, and it adds nothing", () => {
    const { baseline: _, withService: __, ...rest } = outcome("assessed");
    const { withService } = achievedBySegment({
      ...rest,
      kind: "milestone",
      rate: input(0.9),
      rateBySegment: { old: input(0.2) },
    });
    expectShare(withService[0]!, LIVES, 0.9);
    expectShare(withService[1]!, LIVES, 0.2);
  });
});
