import { useState } from "react";
import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { StatusKey } from "../fields/status-key.tsx";
import { PasteColumn } from "./paste-column.tsx";
import { PasteFaults } from "./paste-faults.tsx";
import { addRule } from "./rule-edits.ts";
import { RuleRow } from "./rule-row.tsx";

const columns: readonly GridColumn[] = [
  { name: "More", size: "mark", hidden: true },
  { name: "Rule", size: "name" },
  { name: "Outcome", size: "wide" },
  { name: "Price", size: "figure", number: true, money: true, marked: true },
  { name: "Accepted", size: "figure", number: true, marked: true },
  { name: "Evidence", size: "choice" },
  { name: "Actions", size: "mark", hidden: true },
];

/** The rate card as a grid: a line a payable outcome, with the keys of a spreadsheet. */
export function RateCardGrid() {
  const payment = useScenario((scenario) => scenario.payment);
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { rateCard } = payment;
  return (
    <SectionCard
      flush
      title="Rate card"
      about="A line a payable outcome; open a line for its other terms. Of two claims in one month the upper line comes first. Arrow keys and Enter move between cells."
      actions={
        <>
          <PasteColumn />
          <button type="button" className="button button--small" disabled={outcomes.length === 0} onClick={addRule}>
            Add a rule
          </button>
        </>
      }
    >
      <PasteFaults sentences={faults} onClose={() => setFaults([])} />
      <ProblemsAt place={["payment", "rateCard"]} />
      {rateCard.length === 0 ? (
        <div className="empty-state">
          <strong>Nothing is paid for yet</strong>
          <p>
            The rate card lists what is paid for each outcome. Add outcomes first, then a rule for each that is paid.
          </p>
        </div>
      ) : (
        <GridTable label="Rate card" columns={columns}>
          {rateCard.map(({ id }, index) => (
            <RuleRow key={id} index={index} columns={columns.length} onPasteFaults={setFaults} />
          ))}
        </GridTable>
      )}
      <StatusKey />
    </SectionCard>
  );
}
