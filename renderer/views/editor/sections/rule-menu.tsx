import { blockOf } from "../../../stores/block-store.ts";
import { useBlock, useScenario } from "../../../stores/use-stores.ts";
import { RowMenu } from "../fields/row-menu.tsx";
import { ruleUses } from "../uses/part-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { duplicateRules, moveRules, removeRules, rulesBetween } from "./rule-edits.ts";

/** What can be done with a rule, or with all rules of the block it is selected in. */
export function RuleMenu({ index, name }: { readonly index: number; readonly name: string }) {
  const last = useScenario(({ payment }) => payment.rateCard.length - 1);
  const selected = useBlock((state) => {
    const rows = blockOf(state)?.rows;
    return rows && index >= rows[0] && index <= rows[1] ? rows.join(" ") : "";
  });
  const [from, to] = selected === "" ? [index, index] : (selected.split(" ").map(Number) as [number, number]);
  const used = useUsedBy((scenario) => ruleUses(scenario, rulesBetween(scenario, from, to)));
  const many = to - from + 1;
  const what = many === 1 ? "" : ` ${many} rules`;
  return (
    <RowMenu
      of={name}
      actions={[
        {
          name: `Move${what} up`,
          act: () => void moveRules(from, to, -1),
          refused: from === 0 ? "It is the first" : undefined,
        },
        {
          name: `Move${what} down`,
          act: () => void moveRules(from, to, 1),
          refused: to === last ? "It is the last" : undefined,
        },
        { name: `Duplicate${what}`, act: () => duplicateRules(from, to) },
        {
          name: `Remove${what}`,
          act: () => removeRules(from, to),
          refused: many > last ? "A deal pays for at least one outcome" : used,
        },
      ]}
    />
  );
}
