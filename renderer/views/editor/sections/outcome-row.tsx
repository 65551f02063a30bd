import { memo } from "react";
import type { PathStep } from "#shared/model/problem.ts";
import { monthRange } from "#shared/schema/range.ts";
import { useDeal, useOutcomeNames, useScenario } from "../../../stores/use-stores.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { ExpandableRow } from "../fields/expandable-row.tsx";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { outcomeUses } from "../uses/outcome-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { addedPoints } from "./added-points.ts";
import { EffectCell } from "./effect-cell.tsx";
import { figureRangeOf } from "./figure-range.ts";
import { OutcomeDetails } from "./outcome-details.tsx";
import { duplicateOutcome, removeOutcome } from "./outcome-edits.ts";

interface OutcomeRowProps {
  readonly index: number;
  readonly columns: number;
}

const inRow: readonly PathStep[] = ["name", "after", "withService", "rate", "baseline", "delay"];

/** One outcome; its other fields open below it. */
export const OutcomeRow = memo(function OutcomeRow({ index, columns }: OutcomeRowProps) {
  const names = useOutcomeNames();
  const hasHidden = useDeal((state) =>
    dealProblems(state.scenario!).some(
      ({ path }) => path[0] === "outcomes" && path[1] === index && !inRow.includes(path[2] ?? "name"),
    ),
  );
  const outcome = useScenario(({ outcomes }) => outcomes[index]!);
  const { name } = outcome;
  const place = ["outcomes", index] as const;
  const used = useUsedBy((scenario) => outcomeUses(scenario, outcome.id));
  const ofPeople = outcome.kind === "binary" || outcome.kind === "milestone";
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
              label={`Name of outcome ${index + 1}`}
              of={`name of ${name}`}
              labelHidden
            />
          </td>
          <td>
            {ofPeople && (
              <ChoiceAt
                place={[...place, "after"]}
                label={`What ${name} comes after`}
                of={`pathway of ${name}`}
                labelHidden
                choices={[["", "the start"], ...names.filter(([id]) => id !== outcome.id)]}
              />
            )}
          </td>
          <td>
            <EffectCell index={index} />
          </td>
          {outcome.kind === "milestone" ? (
            <td className="grid-note">activity only</td>
          ) : (
            <td>
              <InputAt
                place={[...place, "baseline"]}
                label={`Baseline of ${name}`}
                of={`baseline of ${name}`}
                unit={outcome.kind === "binary" ? "percent" : "number"}
                range={figureRangeOf(outcome)}
                dense
              />
            </td>
          )}
          <td className="number grid-figure">{addedPoints(outcome)}</td>
          <td>
            {ofPeople && (
              <InputAt
                place={[...place, "delay", "months"]}
                label={`Months until ${name}`}
                of={`delay of ${name}`}
                unit="number"
                range={monthRange}
                dense
              />
            )}
          </td>
          <td>
            <RowMenu
              of={name}
              actions={[
                { name: "Duplicate", act: () => duplicateOutcome(index) },
                {
                  name: "Remove",
                  act: () => removeOutcome(index),
                  refused: used,
                },
              ]}
            />
          </td>
        </>
      }
    >
      <OutcomeDetails index={index} />
    </ExpandableRow>
  );
});
