import type { QuantityUnit } from "#shared/model/uncertainty.ts";
import { quantityRange } from "#shared/schema/range.ts";
import { TextField } from "../../../inputs/text-field.tsx";
import { figureUnits } from "#shared/format/unit-of-figure.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt } from "../fields/at-path.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { useUsedBy } from "../uses/use-used-by.ts";
import { quantityUses, renameQuantity } from "./quantity-names.ts";
import { addQuantity, removeQuantity } from "./uncertainty-edits.ts";

const columns: readonly GridColumn[] = [
  { name: "Quantity", size: "name" },
  { name: "Name in formulas", size: "wide" },
  { name: "Unit", size: "choice" },
  { name: "Value", size: "wide", number: true, marked: true },
  { name: "Actions", size: "mark", hidden: true },
];

/** Numbers that belong to no part of the deal but that formulas may use. */
export function QuantitiesCard() {
  const quantities = useScenario(({ uncertainty }) => uncertainty?.quantities ?? none);
  return (
    <SectionCard
      flush={quantities.length > 0}
      title="Quantities"
      about="Numbers that belong to no part of the deal but that formulas may use: the local wage, a caseload, the saving behind several prices."
      actions={
        <button type="button" className="button button--small" onClick={addQuantity}>
          Add a quantity
        </button>
      }
    >
      {quantities.length === 0 ? (
        <p className="text-muted">No quantities.</p>
      ) : (
        <GridTable label="Quantities" columns={columns}>
          {quantities.map((quantity, index) => (
            <QuantityRow key={index} index={index} {...quantity} />
          ))}
        </GridTable>
      )}
    </SectionCard>
  );
}

const none = [] as const;

interface QuantityRowProps {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly unit: QuantityUnit;
}

function QuantityRow({ index, id, name, unit }: QuantityRowProps) {
  const place = ["uncertainty", "quantities", index] as const;
  const used = useUsedBy((scenario) => quantityUses(scenario, id));
  const problems = useProblemsAt([...place, "id"]);
  return (
    <tr className="grid-row">
      <td>
        <TextAt place={[...place, "name"]} label={`Name of quantity ${index + 1}`} of="a quantity's name" labelHidden />
      </td>
      <td>
        <TextField
          id={fieldId([...place, "id"])}
          label={`Name in formulas of ${name}`}
          labelHidden
          value={id}
          problems={problems}
          onChange={(next) => renameQuantity(index, next)}
        />
      </td>
      <td>
        <ChoiceAt
          place={[...place, "unit"]}
          label={`Unit of ${name}`}
          of={`unit of ${name}`}
          labelHidden
          choices={[
            ["money", "Money"],
            ["rate", "Rate or share"],
            ["count", "Count"],
            ["months", "Months"],
            ["number", "Plain number"],
          ]}
        />
      </td>
      <td>
        <InputAt
          place={place}
          label={`Value of ${name}`}
          of={name}
          unit={figureUnits[unit]}
          range={quantityRange}
          dense
        />
      </td>
      <td>
        <RowMenu
          of={name}
          actions={[
            {
              name: "Remove",
              act: () => removeQuantity(index, name),
              refused: used,
            },
          ]}
        />
      </td>
    </tr>
  );
}
