import { expect, it } from "vitest";
import { inputsOfDeal } from "#shared/analysis/tornado/named-inputs.ts";
import { whyNoSwing } from "#shared/analysis/tornado/why-no-swing.ts";
import { findFigure } from "#shared/sweep/decision-figures.ts";
import { outcome, people, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const rate = { family: "uniform", low: 0.2, high: 0.6 } as const;
const unsaid = "it moves this in no trial";

/** Why the rate of an outcome moves payments in nothing. */
function whyOf(id: string, deal: Parameters<typeof plainDeal>[0]): string {
  const scenario = plainDeal({ cohort: { segments: [people("talk", 20)] }, ...deal });
  const input = inputsOfDeal(scenario).drawn.find((each) => each.id === `outcome.${id}.rate`)!;
  return whyNoSwing(scenario, input, findFigure("payments.total.mean")!, true);
}

it("says that nobody pays for an outcome where a rule has its id, or a name like it, but does not look at it", () => {
  const deal = {
    outcomes: [outcome("talk", { rate }), outcome("job")],
    payment: { rateCard: [{ ...rule("job", 100), name: "talk", segments: ["talk"] }] },
  };
  expect(whyOf("talk", deal)).toMatch(/^it moves nothing: no rule pays for /u);
});

it("does not say so of what a rule requires, of a stage before what is paid, nor of what a gate tests", () => {
  const first = outcome("home", { rate });
  const stages = [first, { ...outcome("job"), after: "home" }];
  expect(whyOf("home", { outcomes: stages, payment: { rateCard: [rule("job", 100)] } })).toBe(unsaid);
  const apart = [first, outcome("job")];
  const required = { ...rule("job", 100), requires: ["home"] };
  expect(whyOf("home", { outcomes: apart, payment: { rateCard: [required] } })).toBe(unsaid);
  const gated = {
    ...rule("job", 100),
    qualityGate: { tested: "outcome", outcome: "home", minimumShare: 0.1 },
  } as const;
  expect(whyOf("home", { outcomes: apart, payment: { rateCard: [gated] } })).toBe(unsaid);
});
