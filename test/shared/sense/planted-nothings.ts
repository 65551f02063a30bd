import type { Cohort } from "#shared/model/cohort.ts";
import type { Effect } from "#shared/model/effect.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { SegmentRates } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { noEffectOnNothing } from "#shared/sense/checks/no-effect-on-nothing.ts";
import { nobodyStarts } from "#shared/sense/checks/nobody-starts.ts";
import { oneClaimOfManyEvents } from "#shared/sense/checks/one-claim-of-many-events.ts";
import { priceAboveValue } from "#shared/sense/checks/price-above-value.ts";
import { cohortMeasured, frequency } from "../support/counted-parts.ts";
import { input, outcome, people, rule, saving, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import type { Planted } from "./planted.ts";

const relative: Effect = { statedAs: "relative", change: input(0.2) };
const odds: Effect = { statedAs: "oddsRatio", ratio: input(3) };
const stated = (withService: Effect, baseline: number, young: SegmentRates = {}): Scenario =>
  plainDeal({
    cohort: { segments: [people("old", 5), people("young", 5)] },
    outcomes: [{ ...outcome("job"), withService, baseline: input(baseline), bySegment: { young } }],
  });
const onNothing = (
  fault: string,
  path: string,
  names: readonly string[],
  wrong: Scenario,
  mended: Scenario,
): Planted => ({
  fault,
  check: noEffectOnNothing,
  code: "effect-on-nothing",
  path,
  names,
  planted: wrong,
  mended,
});

const counted = (claimsPerPerson: PaymentRule["claimsPerPerson"]): Scenario =>
  plainDeal({
    outcomes: [frequency("stays", { rate: 0.5, baseline: 1 })],
    payment: { rateCard: [rule("stays", 10, { claimsPerPerson })] },
  });
const claimed = (fault: string, claimsPerPerson: PaymentRule["claimsPerPerson"]): Planted => ({
  fault,
  check: oneClaimOfManyEvents,
  code: "one-claim-of-many-events",
  path: "payment.rateCard.0.claimsPerPerson",
  names: ["Rule stays", "one event a person", "Events of stays"],
  planted: counted(claimsPerPerson),
  mended: counted("unlimited"),
});

const started = (
  fault: string,
  path: string,
  name: string,
  wrong: Partial<Cohort>,
  right: Partial<Cohort>,
): Planted => ({
  fault,
  check: nobodyStarts,
  code: "nobody-starts",
  path,
  names: [name],
  planted: plainDeal({ cohort: wrong }),
  mended: plainDeal({ cohort: right }),
});
const starting = (rate: number): Partial<Cohort> => ({ segments: [people("all", 10, { startRate: input(rate) })] });

const measured = (savings: Scenario["savings"]): Scenario =>
  plainDeal({
    outcomes: [cohortMeasured("days", { rate: 0.5, baseline: 1 })],
    payment: {
      rateCard: [
        rule("days", 0, {
          schedule: {
            effect: "relative",
            unit: "amount",
            between: "stepped",
            points: [{ effect: 0.1, value: 1000 }],
            measured: "pooled",
          },
        }),
      ],
    },
    savings,
  });

/** Terms from which nothing can come, and a sentence on what has no later stages. */
export const plantedNothings: readonly Planted[] = [
  onNothing(
    "a relative effect on a baseline of nothing",
    "outcomes.0.withService.change",
    ["Outcome job", "a relative change"],
    stated(relative, 0),
    stated(relative, 0.1),
  ),
  onNothing(
    "an odds ratio on a baseline of nothing",
    "outcomes.0.withService.ratio",
    ["an odds ratio"],
    stated(odds, 0),
    stated({ statedAs: "points", change: input(0.2) }, 0),
  ),
  onNothing(
    "an effect on the baseline of nothing of some people",
    "outcomes.0.withService.change",
    ["“Outcome job” of “People of young”"],
    stated(relative, 0.1, { baseline: input(0) }),
    stated(relative, 0.1, { baseline: input(0), withService: { statedAs: "rate", rate: input(0.2) } }),
  ),
  claimed("a count of which one is paid", "once"),
  claimed("a count of which 1 is paid", 1),
  started(
    "a group to which nobody is referred",
    "cohort.segments.1.referrals",
    "People of b",
    { segments: [people("a", 10), people("b", 0)] },
    { segments: [people("a", 10), people("b", 1)] },
  ),
  started("a group of whom nobody starts", "cohort.segments.0.startRate", "start rate 0%", starting(0), starting(0.1)),
  started(
    "a maximum of no starts",
    "cohort.maximumStarts",
    "At most 0",
    { maximumStarts: term(0) },
    { maximumStarts: term(1) },
  ),
  {
    fault: "a price for an effect on a cohort that has no value",
    check: priceAboveValue,
    code: "price-without-value",
    path: "savings",
    names: ["is expected to be paid for “Measured days”, which has no savings"],
    planted: measured([]),
    mended: measured([saving("days", 1000)]),
  },
];
