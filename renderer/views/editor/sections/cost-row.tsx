import { memo } from "react";
import { moneyRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { costUses } from "../uses/part-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { chooseBasis, duplicateCost, removeCost } from "./cost-edits.ts";
import { basisNames, bearerNames, costKindNames } from "./cost-names.ts";

/** One line of cost. */
export const CostRow = memo(function CostRow({ index }: { readonly index: number }) {
  const { id, name } = useScenario(({ costs }) => costs.lines[index]!);
  const used = useUsedBy((scenario) => costUses(scenario, id));
  const place = ["costs", "lines", index] as const;
  return (
    <tr className="grid-row">
      <td>
        <TextAt place={[...place, "name"]} label={`Name of cost ${index + 1}`} of={`name of ${name}`} labelHidden />
      </td>
      <td>
        <ChoiceAt
          place={[...place, "bearer"]}
          label={`Who bears ${name}`}
          of={`bearer of ${name}`}
          choices={bearerNames}
          labelHidden
        />
      </td>
      <td>
        <ChoiceAt
          place={[...place, "kind"]}
          label={`Kind of ${name}`}
          of={`kind of ${name}`}
          choices={costKindNames}
          labelHidden
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
          place={[...place, "basis", "kind"]}
          label={`Basis of ${name}`}
          of={`basis of ${name}`}
          choices={basisNames}
          onChoose={(kind) => chooseBasis(index, kind)}
          labelHidden
        />
      </td>
      <td>
        <BasisFields index={index} />
      </td>
      <td>
        <RowMenu
          of={name}
          actions={[
            { name: "Duplicate", act: () => duplicateCost(index) },
            { name: "Remove", act: () => removeCost(index), refused: used },
          ]}
        />
      </td>
    </tr>
  );
});

/** What the basis needs besides the amount: months or an outcome. */
function BasisFields({ index }: { readonly index: number }) {
  const { name, basis } = useScenario(({ costs }) => costs.lines[index]!);
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const place = ["costs", "lines", index, "basis"] as const;
  switch (basis.kind) {
    case "oneOff":
      return (
        <div className="in-words">
          <span>month</span>
          <NumberAt
            place={[...place, "month"]}
            label={`Month of ${name}`}
            of={`month of ${name}`}
            unit="number"
            labelHidden
          />
        </div>
      );
    case "monthly":
      return (
        <div className="in-words">
          <span>month</span>
          <NumberAt
            place={[...place, "firstMonth"]}
            label={`First month of ${name}`}
            of={`first month of ${name}`}
            unit="number"
            labelHidden
          />
          <span>to</span>
          <NumberAt
            place={[...place, "lastMonth"]}
            label={`Last month of ${name}`}
            of={`last month of ${name}`}
            unit="number"
            labelHidden
          />
          <span>every</span>
          <NumberAt
            place={[...place, "everyMonths"]}
            label={`Months between ${name}`}
            of={`months between ${name}`}
            unit="number"
            absent={1}
            labelHidden
          />
        </div>
      );
    case "perOutcome":
      return (
        <ChoiceAt
          place={[...place, "outcome"]}
          label={`Outcome of ${name}`}
          of={`outcome of ${name}`}
          choices={outcomes.map((each) => [each.id, each.name] as const)}
          labelHidden
        />
      );
    case "perStart":
      return <span className="grid-note">in the start month</span>;
    case "perActiveMonth":
      return <span className="grid-note">while in service</span>;
    case "stepFixed":
      return (
        <div className="in-words">
          <span>each</span>
          <NumberAt
            place={[...place, "people"]}
            label={`People for each unit of ${name}`}
            of={`people for each unit of ${name}`}
            unit="number"
            labelHidden
          />
          <span>in service</span>
        </div>
      );
  }
}
