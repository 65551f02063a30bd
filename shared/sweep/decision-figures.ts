import { questionsOf } from "../engine/questions.ts";
import { type DecisionFigure, decisionFigures } from "../model/decision-figures.ts";
import { measureNames as names } from "../model/measure-names.ts";
import type { Scenario } from "../model/scenario.ts";

export { type DecisionFigure, decisionFigures, findFigure } from "../model/decision-figures.ts";

const ofInvestors: ReadonlySet<string> = new Set([
  names.investorDrawn,
  names.investorProfit,
  names.investorIrr,
  names.investorMoic,
]);

/** Those of the figures that a deal has: without a budget nothing is over it, without capital nobody earns. */
export function figuresOf(scenario: Scenario): readonly DecisionFigure[] {
  const asked = new Set(questionsOf(scenario).map(({ id }) => id));
  const hasCapital = scenario.capital.tranches.length > 0;
  return decisionFigures.filter((each) =>
    each.kind === "chance" ? asked.has(each.question) : hasCapital || !ofInvestors.has(each.measure),
  );
}
