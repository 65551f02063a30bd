import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { StatusKey } from "../fields/status-key.tsx";
import { addSaving } from "./saving-edits.ts";
import { SavingRow } from "./saving-row.tsx";
import { UnitCostPicker } from "./unit-cost-picker.tsx";

const columns: readonly GridColumn[] = [
  { name: "More", size: "mark", hidden: true },
  { name: "Saving", size: "name" },
  { name: "For each additional", size: "choice" },
  { name: "Saved by", size: "choice" },
  { name: "Amount", size: "figure", number: true, money: true, marked: true },
  { name: "Comes", size: "narrow" },
  { name: "Cashable", size: "rate", number: true, marked: true },
  { name: "Actions", size: "mark", hidden: true },
];

/** What each additional outcome is worth, to whose budget, from when and for how long. */
export function SavingsSection() {
  const savings = useScenario((scenario) => scenario.savings);
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const appraisal = useScenario((scenario) => scenario.appraisal);
  const additional = outcomes.some(({ kind }) => kind !== "milestone");
  return (
    <SectionCard
      flush
      title="Savings"
      about={`What an additional outcome is worth: one achieved that would not have come anyway, or one event avoided. Amounts are in prices of ${appraisal.priceBaseYear}. A later stage of a pathway adds only its own saving.`}
      actions={
        <>
          <UnitCostPicker disabled={!additional} />
          <button type="button" className="button button--small" disabled={!additional} onClick={addSaving}>
            Add a saving
          </button>
        </>
      }
    >
      <ProblemsAt place={["savings"]} />
      {savings.length === 0 ? (
        <div className="empty-state">
          <strong>No savings yet</strong>
          <p>
            {additional
              ? "Without savings the results show what is paid, but not what it is worth."
              : "A saving needs an outcome that can be additional. Add one under Outcomes first."}
          </p>
        </div>
      ) : (
        <>
          <GridTable label="Savings" columns={columns}>
            {savings.map(({ id }, index) => (
              <SavingRow key={id} index={index} columns={columns.length} />
            ))}
          </GridTable>
          <StatusKey />
        </>
      )}
    </SectionCard>
  );
}
