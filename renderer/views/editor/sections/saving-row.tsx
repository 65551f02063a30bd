import { memo } from "react";
import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { ExpandableRow } from "../fields/expandable-row.tsx";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { savingUses } from "../uses/part-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { SavingDetails } from "./saving-details.tsx";
import { chooseRecurrence, duplicateSaving, removeSaving } from "./saving-edits.ts";

const inRow = new Set<unknown>(["name", "outcome", "budgetHolder", "amount", "cashableShare"]);

interface SavingRowProps {
  readonly index: number;
  readonly columns: number;
}

/** One saving; its other fields open below it. */
export const SavingRow = memo(function SavingRow({ index, columns }: SavingRowProps) {
  const { id, name } = useScenario(({ savings }) => savings[index]!);
  const used = useUsedBy((scenario) => savingUses(scenario, id));
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const budgetHolders = useScenario((scenario) => scenario.budgetHolders);
  const hasHidden = useDeal((state) =>
    dealProblems(state.scenario!).some(
      ({ path }) => path[0] === "savings" && path[1] === index && path.length > 2 && !inRow.has(path[2]),
    ),
  );
  const place = ["savings", index] as const;
  return (
    <ExpandableRow
      name={name}
      columns={columns}
      openAtOnce={hasHidden}
      cells={
        <>
          <td>
            <TextAt
              place={[...place, "name"]}
              label={`Name of saving ${index + 1}`}
              of={`name of ${name}`}
              labelHidden
            />
          </td>
          <td>
            <ChoiceAt
              place={[...place, "outcome"]}
              label={`Outcome of ${name}`}
              of={`outcome of ${name}`}
              labelHidden
              choices={outcomes.filter(({ kind }) => kind !== "milestone").map((each) => [each.id, each.name] as const)}
            />
          </td>
          <td>
            <ChoiceAt
              place={[...place, "budgetHolder"]}
              label={`Budget holder of ${name}`}
              of={`budget holder of ${name}`}
              labelHidden
              choices={budgetHolders.map((each) => [each.id, each.name] as const)}
            />
          </td>
          <td>
            <InputAt
              place={[...place, "amount"]}
              label={`Amount of ${name}`}
              of={`amount of ${name}`}
              unit="money"
              range={moneyRange}
              dense
            />
          </td>
          <td>
            <ChoiceAt
              place={[...place, "recurrence", "kind"]}
              label={`How often ${name} comes`}
              of={`recurrence of ${name}`}
              labelHidden
              onChoose={(kind) => chooseRecurrence(index, kind)}
              choices={[
                ["once", "once"],
                ["monthly", "a month"],
              ]}
            />
          </td>
          <td>
            <InputAt
              place={[...place, "cashableShare"]}
              label={`Cashable share of ${name}`}
              of={`cashable share of ${name}`}
              unit="percent"
              range={rateRange}
              dense
            />
          </td>
          <td>
            <RowMenu
              of={name}
              actions={[
                { name: "Duplicate", act: () => duplicateSaving(index) },
                { name: "Remove", act: () => removeSaving(index), refused: used },
              ]}
            />
          </td>
        </>
      }
    >
      <SavingDetails index={index} />
    </ExpandableRow>
  );
});
