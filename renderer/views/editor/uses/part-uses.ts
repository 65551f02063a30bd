import { ofTranche, paidByPayer, paidUnderRule, savedByHolder } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { inputUses } from "./input-uses.ts";
import { precisionUses } from "./precision-uses.ts";
import type { Use } from "./use.ts";

/** What names a figure of a part, apart from formulas of its own, which go with it. @param without the deal without the part */
const usesOfFigures = (without: Scenario, ...prefixes: readonly string[]): readonly Use[] =>
  inputUses(without, (id) => prefixes.some((prefix) => id.startsWith(prefix)));

/** What names rules or figures of them; caps and groups that several rules share only lose them. */
export function ruleUses(scenario: Scenario, ids: readonly string[]): readonly Use[] {
  const { payment } = scenario;
  const rateCard = payment.rateCard.filter(({ id }) => !ids.includes(id));
  const measures = ids.map(paidUnderRule);
  return [
    ...usesOfFigures({ ...scenario, payment: { ...payment, rateCard } }, ...ids.map((id) => `rule.${id}.`)),
    ...precisionUses(scenario, (id) => measures.includes(id)),
  ];
}

/** What names a figure of a saving. */
export const savingUses = (scenario: Scenario, id: string): readonly Use[] =>
  usesOfFigures({ ...scenario, savings: scenario.savings.filter((each) => each.id !== id) }, `saving.${id}.`);

/** What names a figure of a cost. */
export function costUses(scenario: Scenario, id: string): readonly Use[] {
  const lines = scenario.costs.lines.filter((each) => each.id !== id);
  return usesOfFigures({ ...scenario, costs: { ...scenario.costs, lines } }, `cost.${id}.`);
}

/** What names a figure of a tranche. */
export function trancheUses(scenario: Scenario, id: string): readonly Use[] {
  const tranches = scenario.capital.tranches.filter((each) => each.id !== id);
  const own = ofTranche(id, "irr").slice(0, -"irr".length);
  return [
    ...usesOfFigures({ ...scenario, capital: { ...scenario.capital, tranches } }, own),
    ...precisionUses(scenario, (each) => each.startsWith(own)),
  ];
}

/** What names a figure of a payer; its shares go with it. */
export const payerUses = (scenario: Scenario, id: string): readonly Use[] =>
  precisionUses(scenario, (each) => each === paidByPayer(id));

/** What names a figure of a budget holder. */
export const holderUses = (scenario: Scenario, id: string): readonly Use[] =>
  precisionUses(scenario, (each) => each === savedByHolder(id));
