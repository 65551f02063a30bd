import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Performance } from "#shared/model/tranche.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { effectUnit } from "./effect-choices.ts";

/** What performance can be, as a choice. */
export const performanceChoices: readonly (readonly [kind: Performance["kind"], name: string])[] = [
  ["outcomeRate", "The rate of an outcome"],
  ["outcomeCount", "The number of an outcome"],
  ["measuredEffect", "The measured effect on an outcome"],
  ["paymentsToPlan", "Payments, as a share of a plan"],
];

/** Outcomes a performance can be about: what people achieve is counted, what is counted or measured has an effect. */
export const outcomesFor = (kind: Performance["kind"], { outcomes }: Scenario): readonly Outcome[] =>
  outcomes.filter((outcome) =>
    kind === "measuredEffect"
      ? outcome.kind !== "binary" && outcome.kind !== "milestone"
      : outcome.kind !== "cohortMeasured",
  );

/** A performance of a kind to start from, about the outcome of the one before where that can be; undefined where there is none. */
export function startingPerformance(
  kind: Performance["kind"],
  scenario: Scenario,
  before?: Performance,
): Performance | undefined {
  if (kind === "paymentsToPlan") return { kind, planned: scenario.payment.budget?.value || 1_000_000 };
  const fitting = outcomesFor(kind, scenario);
  const kept = before && "outcome" in before ? fitting.find(({ id }) => id === before.outcome) : undefined;
  const outcome = (kept ?? fitting[0])?.id;
  if (outcome === undefined) return undefined;
  return kind === "measuredEffect" ? { kind, outcome, effect: "relative" } : { kind, outcome };
}

/** The first performance a deal can have: a rate, else an effect, else payments. */
export const anyPerformance = (scenario: Scenario): Performance =>
  startingPerformance("outcomeRate", scenario) ??
  startingPerformance("measuredEffect", scenario) ??
  startingPerformance("paymentsToPlan", scenario)!;

/** What a point of it is typed in. */
export const performanceUnit = (performance: Performance): FieldUnit =>
  performance.kind === "outcomeCount"
    ? "number"
    : performance.kind === "measuredEffect"
      ? effectUnit(performance.effect)
      : "percent";
