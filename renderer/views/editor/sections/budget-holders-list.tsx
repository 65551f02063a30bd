import { labelWithin } from "#shared/format/label-within.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { TextAt } from "../fields/simple-fields.tsx";
import { holderUses } from "../uses/part-uses.ts";
import { usedBy } from "../uses/use.ts";
import { freshId } from "./fresh-id.ts";

/** What a budget holder is in the deal, in words; empty for one that can go. */
function rolesOf(scenario: Scenario, id: string): readonly string[] {
  const { deal, payment, savings } = scenario;
  const used = usedBy(holderUses(scenario, id));
  const pays = payment.payers.some((payer) => payer.budgetHolder === id);
  const saves = savings.filter((saving) => saving.budgetHolder === id).length;
  return [
    ...(deal.commissioner === id ? ["the commissioner"] : []),
    ...(pays ? ["pays"] : []),
    ...(saves > 0 ? [`has ${saves} ${saves === 1 ? "saving" : "savings"}`] : []),
    ...(used === undefined ? [] : [labelWithin(used)]),
  ];
}

function addHolder(): void {
  editDeal("adding a budget holder", (draft) => {
    draft.budgetHolders.push({ id: freshId("holder", draft.budgetHolders), name: "New budget holder" });
  });
}

/** The bodies whose budgets pay or save. */
export function BudgetHoldersList() {
  const scenario = useScenario();
  return (
    <SectionCard
      title="Budget holders"
      about="Bodies whose budgets pay or save. Results show each one's position."
      actions={
        <button type="button" className="button button--small" onClick={addHolder}>
          Add a budget holder
        </button>
      }
    >
      <ProblemsAt place={["budgetHolders"]} />
      <ul className="plain-list">
        {scenario.budgetHolders.map(({ id, name }, index) => {
          const roles = rolesOf(scenario, id);
          return (
            <li key={id} className="row-line">
              <TextAt
                place={["budgetHolders", index, "name"]}
                label={`Name of budget holder ${index + 1}`}
                of="a budget holder's name"
                labelHidden
              />
              {roles.length > 0 ? (
                <span className="row-line__note">{roles.join(", ")}</span>
              ) : (
                <button
                  type="button"
                  className="button button--quiet button--small"
                  aria-label={`Remove ${name}`}
                  onClick={() => editDeal(`removing ${name}`, (draft) => void draft.budgetHolders.splice(index, 1))}
                >
                  Remove
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}
