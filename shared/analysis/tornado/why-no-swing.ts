import { withUnit } from "../../format/shown-number.ts";
import type { Scenario } from "../../model/scenario.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import type { DrawnInput } from "./tornado-document.ts";

const ofPayments: ReadonlySet<string> = new Set([names.paymentsTotal, "payments.overBudget", "cap.contract.binds"]);

/** Whether a figure is about what is paid for outcomes alone. */
const isOfPayments = (figure: DecisionFigure): boolean =>
  ofPayments.has(figure.kind === "chance" ? figure.question : figure.measure);

/** The outcome an input belongs to, where no rule pays for it and no other outcome follows it. */
function unpaidOutcome({ outcomes, payment }: Scenario, { path }: DrawnInput): string | undefined {
  const outcome = path[0] === "outcomes" ? outcomes[Number(path[1])] : undefined;
  if (!outcome || JSON.stringify(payment.rateCard).includes(JSON.stringify(outcome.id))) return undefined;
  return outcome.name;
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
