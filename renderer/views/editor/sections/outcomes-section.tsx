import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { StatusKey } from "../fields/status-key.tsx";
import { addOutcome } from "./outcome-edits.ts";
import { OutcomePathwaysCard } from "./outcome-pathways-card.tsx";
import { OutcomeRow } from "./outcome-row.tsx";

const columns: readonly GridColumn[] = [
  { name: "More", size: "mark", hidden: true },
  { name: "Outcome", size: "name" },
  { name: "After", size: "choice" },
  { name: "With the service", size: "figure", number: true, marked: true },
  { name: "Baseline", size: "figure", number: true, marked: true },
  { name: "Added, points", size: "narrow", number: true },
  { name: "Months until", size: "rate", number: true, marked: true },
  { name: "Actions", size: "mark", hidden: true },
];

/** Every outcome: how many reach it with the service and without, and when. */
export function OutcomesSection() {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  return (
    <>
      <SectionCard
        flush
        title="Outcomes"
        about="What the service is for. Rates of a stage are of those who reached the stage before; the baseline is what would have happened without the service, and only the difference is additional."
        actions={
          <button type="button" className="button button--small" onClick={addOutcome}>
            Add an outcome
          </button>
        }
      >
        <ProblemsAt place={["outcomes"]} />
        {outcomes.length === 0 ? (
          <div className="empty-state">
            <strong>No outcomes yet</strong>
            <p>An outcome is a change in a person's life that can be verified: a home kept, a job held.</p>
          </div>
        ) : (
          <GridTable label="Outcomes" columns={columns}>
            {outcomes.map(({ id }, index) => (
              <OutcomeRow key={id} index={index} columns={columns.length} />
            ))}
          </GridTable>
        )}
        <StatusKey />
      </SectionCard>
      <OutcomePathwaysCard />
    </>
  );
}
