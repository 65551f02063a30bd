import { ofTranche, paidByPayer, paidUnderRule, savedByHolder } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { inputUses, within } from "./input-uses.ts";
import { precisionUses } from "./precision-uses.ts";
import type { Use } from "./use.ts";

/** What names rules or figures of them; caps and groups that several rules share only lose them. */
export function ruleUses(scenario: Scenario, ids: readonly string[]): readonly Use[] {
  const measures = ids.map(paidUnderRule);
  const prefixes = ids.map((id) => `rule.${id}.`);
  return [
    ...inputUses(
      scenario,
      (id) => prefixes.some((prefix) => id.startsWith(prefix)),
      within(scenario, ["payment", "rateCard"], ids),
    ),
    ...precisionUses(scenario, (id) => measures.includes(id)),
  ];
}

/** What names a figure of a saving. */
export const savingUses = (scenario: Scenario, id: string): readonly Use[] =>
  inputUses(scenario, (each) => each.startsWith(`saving.${id}.`), within(scenario, ["savings"], [id]));

/** What names a figure of a cost. */
export const costUses = (scenario: Scenario, id: string): readonly Use[] =>
  inputUses(scenario, (each) => each.startsWith(`cost.${id}.`), within(scenario, ["costs", "lines"], [id]));

/** What names a figure of a tranche. */
export function trancheUses(scenario: Scenario, id: string): readonly Use[] {
  const own = ofTranche(id, "irr").slice(0, -"irr".length);
  const isMeant = (each: string): boolean => each.startsWith(own);
  return [
    ...inputUses(scenario, isMeant, within(scenario, ["capital", "tranches"], [id])),
    ...precisionUses(scenario, isMeant),
  ];
}

/** What names a figure of a payer; its shares go with it. */
export const payerUses = (scenario: Scenario, id: string): readonly Use[] =>
  precisionUses(scenario, (each) => each === paidByPayer(id));

/** What names a figure of a budget holder. */
export const holderUses = (scenario: Scenario, id: string): readonly Use[] =>
  precisionUses(scenario, (each) => each === savedByHolder(id));
