import { growthRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { InputAt } from "../fields/input-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { StatusKey } from "../fields/status-key.tsx";
import { addCost } from "./cost-edits.ts";
import { CostRow } from "./cost-row.tsx";

const columns: readonly GridColumn[] = [
  { name: "Cost", size: "name" },
  { name: "Borne by", size: "narrow" },
  { name: "Kind", size: "narrow" },
  { name: "Amount", size: "wide", number: true, money: true, marked: true },
  { name: "Basis", size: "rate" },
  { name: "When, in months", size: "wide" },
  { name: "Actions", size: "mark", hidden: true },
];

/** What delivery and the deal itself cost, and who bears it. */
export function CostsSection() {
  const { lines } = useScenario((scenario) => scenario.costs);
  return (
    <>
      <SectionCard
        flush
        title="Costs"
        about="The provider delivers the service; the contract holder carries the deal's own costs from its account; the commissioner manages the contract from its own budget. Amounts are in prices of the first contract year."
        actions={
          <button type="button" className="button button--small" onClick={addCost}>
            Add a cost
          </button>
        }
      >
        <ProblemsAt place={["costs", "lines"]} />
        {lines.length === 0 ? (
          <div className="empty-state">
            <strong>No costs yet</strong>
            <p>Without costs nobody needs capital, and every payment is a surplus.</p>
          </div>
        ) : (
          <>
            <GridTable label="Costs" columns={columns}>
              {lines.map(({ id }, index) => (
                <CostRow key={id} index={index} />
              ))}
            </GridTable>
            <StatusKey />
          </>
        )}
      </SectionCard>
      <SectionCard title="Growth of costs" about="All costs grow alike, year by year from the second contract year.">
        <div className="form-grid">
          <InputAt
            place={["costs", "indexation"]}
            label="Cost growth a year"
            of="cost indexation"
            unit="percent"
            range={growthRange}
          />
        </div>
      </SectionCard>
    </>
  );
}
