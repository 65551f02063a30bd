import type { PathStep } from "../../model/problem.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { PaymentRule } from "../../model/payment-rule.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import { claimsWithin } from "../claims-within.ts";
import { before } from "../../model/pathways.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";
import { count, list, set } from "../told.ts";

/** How many of something there can be at most, and who says so. */
interface Most {
  readonly number: number;
  readonly said: string;
}

const timesOf = (scenario: Scenario, place: number): number => {
  const outcome = scenario.outcomes[place]!;
  return "repeats" in outcome && outcome.repeats ? outcome.repeats.times : 1;
};

/** Everyone counts once a person in these; events and scores have no such limit. */
const isOnceAPerson = (scenario: Scenario, place: number): boolean =>
  ["binary", "milestone"].includes(scenario.outcomes[place]!.kind);

/** The most the contract's own words allow of an outcome: by a cap on its claims, or by the largest plan. */
function mostSaid({ payment, plans, outcomes }: Scenario, place: number): Most | undefined {
  const { id, name } = outcomes[place]!;
  const caps = payment.rateCard.flatMap((rule) =>
    rule.outcome === id && rule.cap?.claims !== undefined ? [rule.cap.claims] : [],
  );
  if (caps.length > 0)
    return { number: Math.max(...caps), said: `at most ${count(Math.max(...caps))} of “${name}” are paid` };
  const planned = (plans ?? []).flatMap((plan) => plan.outcomes[id] ?? []);
  if (planned.length === 0) return undefined;
  return { number: Math.max(...planned), said: `no plan has more than ${count(Math.max(...planned))} of “${name}”` };
}

/** The most there can be of an outcome: by the nearest stage before it that says a number, else by the people who start. */
function mostEntries({ scenario, pilot }: SenseContext, place: number): Most {
  for (let stage = before(scenario, place); stage !== -1; stage = before(scenario, stage)) {
    const said = mostSaid(scenario, stage);
    if (said) return { ...said, number: said.number * timesOf(scenario, place) };
  }
  const starts = Math.max(...pilot().values(names.starts));
  return {
    number: starts * timesOf(scenario, place),
    said: `no more than ${count(starts)} people are likely to start`,
  };
}

function warning(path: readonly PathStep[], sentence: string): SenseWarning {
  return {
    path,
    code: "more-sustained-than-entered",
    weight: "strong",
    sentence,
    reason: "A later stage can only be reached by those who reached the one before, so this number is out of reach.",
    mend: "Lower this number, or raise the one before it.",
  };
}

function inPlans({ scenario, pilot }: SenseContext): readonly SenseWarning[] {
  return (scenario.plans ?? []).flatMap((plan, index) =>
    scenario.outcomes.flatMap((outcome, place): readonly SenseWarning[] => {
      const planned = plan.outcomes[outcome.id];
      if (planned === undefined || !isOnceAPerson(scenario, place)) return [];
      const path = ["plans", index, "outcomes", outcome.id];
      const times = timesOf(scenario, place);
      for (let stage = before(scenario, place); stage !== -1; stage = before(scenario, stage)) {
        const { id, name } = scenario.outcomes[stage]!;
        const entered = plan.outcomes[id];
        if (entered === undefined) continue;
        if (planned <= entered * times) return [];
        return [
          warning(
            path,
            `“${plan.name}” has ${count(planned)} of “${outcome.name}” but only ${count(entered)} of “${name}”, which comes before.`,
          ),
        ];
      }
      const starts = Math.max(...pilot().values(names.starts));
      if (planned <= starts * times) return [];
      return [
        warning(
          path,
          `“${plan.name}” has ${count(planned)} of “${outcome.name}”, but no more than ${count(starts)} people are likely to start.`,
        ),
      ];
    }),
  );
}

/** The largest number of claims a rule speaks of, and where. */
function largestClaim(rule: PaymentRule): { readonly number: number; readonly field: readonly PathStep[] } {
  const tier = (rule.tiers?.length ?? 0) - 1;
  const spoken = [
    { number: rule.cap?.claims ?? 0, field: ["cap", "claims"] },
    { number: rule.tiers?.[tier]?.fromClaim ?? 0, field: ["tiers", tier, "fromClaim"] },
    { number: rule.threshold?.fromClaim ?? 0, field: ["threshold", "fromClaim"] },
  ];
  return spoken.reduce((most, each) => (each.number > most.number ? each : most));
}

function inRules(context: SenseContext): readonly SenseWarning[] {
  const { scenario } = context;
  return scenario.payment.rateCard.flatMap((rule, index): readonly SenseWarning[] => {
    const place = scenario.outcomes.findIndex(({ id }) => id === rule.outcome);
    const { number, field } = largestClaim(rule);
    if (number === 0 || !isOnceAPerson(scenario, place)) return [];
    const most = mostEntries(context, place);
    if (number <= most.number) return [];
    return [
      warning(
        ["payment", "rateCard", index, ...field],
        `The terms of “${rule.name}” speak of ${count(number)} claims, but ${most.said}.`,
      ),
    ];
  });
}

/** Where a single rule has no cap of its own, what the contract cap leaves for it once all others are paid in full. */
function inContractCap(context: SenseContext): readonly SenseWarning[] {
  const { scenario } = context;
  const { contractCap, rateCard, serviceFee, plannedPayments } = scenario.payment;
  const open = rateCard.filter(({ cap }) => cap?.claims === undefined && cap?.amount === undefined);
  const [rule] = open;
  if (!contractCap || !rule || open.length > 1 || rateCard.length === 1 || serviceFee || plannedPayments) return [];
  const implied = claimsWithin(contractCap.value, rateCard, rule);
  const place = scenario.outcomes.findIndex(({ id }) => id === rule.outcome);
  if (implied === undefined || !isOnceAPerson(scenario, place)) return [];
  const most = mostEntries(context, place);
  if (implied <= most.number) return [];
  const others = list(rateCard.filter((each) => each !== rule).map(({ name }) => name));
  return [
    {
      ...warning(
        ["payment", "contractCap"],
        `The contract cap of ${set(scenario, contractCap.value)} leaves room for ${count(implied)} of “${rule.name}” once ${others} are paid in full, but ${most.said}.`,
      ),
      mend: "Lower the contract cap to what can be reached, or check the counts it was worked out from.",
    },
  ];
}

/** A rule that pays a person more often than the outcome can be achieved. */
function inRepeats({ scenario }: SenseContext): readonly SenseWarning[] {
  return scenario.payment.rateCard.flatMap((rule, index): readonly SenseWarning[] => {
    const place = scenario.outcomes.findIndex(({ id }) => id === rule.outcome);
    if (typeof rule.claimsPerPerson !== "number" || !isOnceAPerson(scenario, place)) return [];
    const times = timesOf(scenario, place);
    if (rule.claimsPerPerson <= times) return [];
    return [
      {
        ...warning(
          ["payment", "rateCard", index, "claimsPerPerson"],
          `“${rule.name}” is paid up to ${rule.claimsPerPerson} times a person, but its outcome can be achieved only ${times === 1 ? "once" : `${times} times`}.`,
        ),
        weight: "mild",
        reason: "The further claims can never come, so expected payments are lower than the terms suggest.",
        mend: "Let the outcome repeat, or pay it no more often than it can be achieved.",
      },
    ];
  });
}

/** Counts that people cannot reach: more of a later stage than of the one before, in plans, caps, tiers and repeats. */
export const moreSustainedThanEntered: SenseCheck = (context) => [
  ...inPlans(context),
  ...inRules(context),
  ...inContractCap(context),
  ...inRepeats(context),
];
