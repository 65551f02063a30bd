import { withUnit } from "../../format/shown-number.ts";
import type { Scenario } from "../../model/scenario.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import type { DrawnInput } from "./tornado-document.ts";

const ofPayments: ReadonlySet<string> = new Set([names.paymentsTotal, "payments.overBudget", "cap.contract.binds"]);

/** Whether a figure is about what is paid for outcomes alone. */
const isOfPayments = (figure: DecisionFigure): boolean =>
  ofPayments.has(figure.kind === "chance" ? figure.question : figure.measure);

/** Ids of the outcomes by which it is decided what is paid: those that rules look at, and the stages that come before them. */
function outcomesPaidBy({ outcomes, payment }: Scenario): ReadonlySet<string> {
  const found = new Set<string>();
  const before = new Map(outcomes.map((outcome) => [outcome.id, "after" in outcome ? outcome.after : undefined]));
  for (const { outcome, requires = [], qualityGate, trigger } of payment.rateCard)
    for (const named of [outcome, ...requires, qualityGate?.outcome, trigger?.outcome])
      for (let id = named; id !== undefined && !found.has(id); id = before.get(id)) found.add(id);
  return found;
}

/** The outcome an input belongs to, where nothing that is paid hangs on it. */
function unpaidOutcome(scenario: Scenario, { path }: DrawnInput): string | undefined {
  const outcome = path[0] === "outcomes" ? scenario.outcomes[Number(path[1])] : undefined;
  return outcome && !outcomesPaidBy(scenario).has(outcome.id) ? outcome.name : undefined;
}

/**
 * Why an input moves a figure in nothing at all, as far as that can be known.
 * @param inNoTrial whether the figure's measure is the same at both ends in every trial
 */
export function whyNoSwing(scenario: Scenario, input: DrawnInput, figure: DecisionFigure, inNoTrial: boolean): string {
  if (input.p10 === input.p90)
    return `its P10 and its P90 are both ${withUnit(Number(input.p10.toPrecision(3)), input.unit, scenario.deal.currency)}`;
  if (!inNoTrial) return "it moves single futures, but the figure comes out the same at both ends";
  const unpaid = unpaidOutcome(scenario, input);
  if (unpaid !== undefined && isOfPayments(figure)) return `it moves nothing: no rule pays for ${unpaid}`;
  if (input.path[0] === "savings" && figure.party !== "commissioner")
    return "it moves nothing: savings are the public sector's and no part of this figure";
  if (input.path[0] === "savings" && isOfPayments(figure))
    return "it moves nothing: savings do not decide what is paid";
  if (input.path[0] === "costs" && isOfPayments(figure)) return "it moves nothing: costs do not decide what is paid";
  if (input.path.at(-1) === "baseline" && isOfPayments(figure))
    return "it moves nothing: what is paid is not net of what would have happened anyway";
  return "it moves this in no trial";
}
