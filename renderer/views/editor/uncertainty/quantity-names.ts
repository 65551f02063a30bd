import { QUANTITY_PREFIX } from "#shared/formula/parse-formula.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { formulasIn } from "#shared/schema/checks/formulas-stand-where-drawn.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { inputUses } from "../uses/input-uses.ts";
import type { Use } from "../uses/use.ts";

/** A quantity in the text of a formula, by its name alone or as an input in either kind of quotes. */
const mentions = (id: string): RegExp => {
  const exact = id.replaceAll("-", String.raw`\-`);
  return new RegExp(String.raw`input\(\s*(["'])quantity\.${exact}\1\s*\)|(?<![\w"'.-])${exact}(?![\w"'(-])`, "gu");
};

/** What names a quantity: why it cannot be removed. */
export const quantityUses = (scenario: Scenario, id: string): readonly Use[] =>
  inputUses(scenario, (each) => each === QUANTITY_PREFIX + id);

/** Gives a quantity another name for formulas, and writes it wherever the old one stands. */
export function renameQuantity(index: number, to: string): void {
  editDeal(`name in formulas of ${to}`, (draft) => {
    const quantity = draft.uncertainty!.quantities![index]!;
    const from = quantity.id;
    const written = /^[a-z][a-z0-9]*$/u.test(to) ? to : `input("${QUANTITY_PREFIX}${to}")`;
    for (const path of formulasIn(draft)) {
      const formula = valueAt(draft, path) as { expression: string };
      formula.expression = formula.expression.replaceAll(mentions(from), written);
    }
    const renamed = (id: string): string => (id === QUANTITY_PREFIX + from ? QUANTITY_PREFIX + to : id);
    for (const driver of draft.uncertainty!.drivers ?? [])
      driver.loadings = Object.fromEntries(Object.entries(driver.loadings).map(([id, each]) => [renamed(id), each]));
    for (const pair of draft.uncertainty!.rankCorrelations ?? []) {
      pair.a = renamed(pair.a);
      pair.b = renamed(pair.b);
    }
    quantity.id = to;
  });
}
