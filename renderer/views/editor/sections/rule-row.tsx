import { memo } from "react";
import type { ClipboardEvent } from "react";
import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { useDeal, useOutcomeNames, useScenario } from "../../../stores/use-stores.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { ExpandableRow } from "../fields/expandable-row.tsx";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { RuleDetails } from "./rule-details.tsx";
import { pastePrices } from "./paste-prices.ts";
import { duplicateRule, moveRule, removeRule } from "./rule-edits.ts";

interface RuleRowProps {
  readonly index: number;
  readonly columns: number;
  readonly onPasteFaults: (sentences: readonly string[]) => void;
}

const inRow: readonly PathStep[] = ["name", "outcome", "price", "evidenceRate", "evidence"];

/** One rule of the rate card; its other terms open below it. */
export const RuleRow = memo(function RuleRow({ index, columns, onPasteFaults }: RuleRowProps) {
  const name = useScenario(({ payment }) => payment.rateCard[index]!.name);
  const last = useScenario(({ payment }) => payment.rateCard.length - 1);
  const names = useOutcomeNames();
  const place = ["payment", "rateCard", index] as const;
  const hasHidden = useDeal((state) =>
    dealProblems(state.scenario!).some(
      ({ path }) =>
        path[0] === "payment" && path[1] === "rateCard" && path[2] === index && !inRow.includes(path[3] ?? "name"),
    ),
  );
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    // One cell is pasted into the field as any text is.
    if (!/[\t\n\r]/u.test(text.trim())) return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    onPasteFaults(pastePrices(text, index));
  };
  return (
    <ExpandableRow
      name={name}
      columns={columns}
      openAtOnce={hasHidden}
      cells={
        <>
          <td>
            <TextAt place={[...place, "name"]} label={`Name of rule ${index + 1}`} of={`name of ${name}`} labelHidden />
          </td>
          <td>
            <ChoiceAt
              place={[...place, "outcome"]}
              label={`Outcome of ${name}`}
              of={`outcome of ${name}`}
              choices={names}
              labelHidden
            />
          </td>
          <td onPaste={paste}>
            <InputAt
              place={[...place, "price"]}
              label={`Price of ${name}`}
              of={`price of ${name}`}
              unit="money"
              range={moneyRange}
              dense
            />
          </td>
          <td>
            <InputAt
              place={[...place, "evidenceRate"]}
              label={`Evidence accepted for ${name}`}
              of={`evidence rate of ${name}`}
              unit="percent"
              range={rateRange}
              dense
            />
          </td>
          <td>
            <TextAt
              place={[...place, "evidence"]}
              label={`Evidence for ${name}`}
              of={`evidence of ${name}`}
              labelHidden
              optional
              placeholder="what proves it"
            />
          </td>
          <td>
            <RowMenu
              of={name}
              actions={[
                {
                  name: "Move up",
                  act: () => moveRule(index, -1),
                  refused: index === 0 ? "It is the first" : undefined,
                },
                {
                  name: "Move down",
                  act: () => moveRule(index, 1),
                  refused: index === last ? "It is the last" : undefined,
                },
                { name: "Duplicate", act: () => duplicateRule(index) },
                {
                  name: "Remove",
                  act: () => removeRule(index),
                  refused: last === 0 ? "A deal pays for at least one outcome" : undefined,
                },
              ]}
            />
          </td>
        </>
      }
    >
      <RuleDetails index={index} />
    </ExpandableRow>
  );
});
