import { useShallow } from "zustand/react/shallow";
import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { addPayer } from "./payer-edits.ts";
import { PayerRow } from "./payer-row.tsx";

const columns: readonly GridColumn[] = [
  { name: "Payer", size: "name" },
  { name: "From the budget of", size: "choice" },
  { name: "Share", size: "figure", number: true, marked: true },
  { name: "Its own cap", size: "figure", number: true, money: true, marked: true },
  { name: "Beyond its cap", size: "choice" },
  { name: "Actions", size: "mark", hidden: true },
];

/** Who pays which share, in the order in which what one cannot pay falls to the next. */
export function PayersFields() {
  const payers = useScenario(useShallow((scenario) => scenario.payment.payers.map(({ id }) => id)));
  return (
    <SectionCard
      flush
      title="Payers"
      about="Shares add up to 100%. What a payer's own cap leaves unpaid falls to the next in this order, or is lost."
      actions={
        <button type="button" className="button button--small" onClick={addPayer}>
          Add a payer
        </button>
      }
    >
      <ProblemsAt place={["payment", "payers"]} />
      <GridTable label="Payers" columns={columns}>
        {payers.map((id, index) => (
          <PayerRow key={id} index={index} />
        ))}
      </GridTable>
    </SectionCard>
  );
}
