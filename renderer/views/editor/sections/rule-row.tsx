import type { ClipboardEvent } from "react";
import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { pastePrices } from "./paste-prices.ts";
import { duplicateRule, moveRule, removeRule } from "./rule-edits.ts";

interface RuleRowProps {
  readonly index: number;
  readonly onPasteFaults: (sentences: readonly string[]) => void;
}

/** One rule of the rate card. */
export function RuleRow({ index, onPasteFaults }: RuleRowProps) {
  const { payment, outcomes } = useScenario();
  const rule = payment.rateCard[index]!;
  const place = ["payment", "rateCard", index] as const;
  const last = payment.rateCard.length - 1;
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    // One cell is pasted into the field as any text is.
    if (!/[\t\n\r]/u.test(text.trim())) return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    onPasteFaults(pastePrices(text, index));
  };
  return (
    <tr className="grid-row">
      <td>
        <TextAt
          place={[...place, "name"]}
          label={`Name of rule ${index + 1}`}
          of={`name of ${rule.name}`}
          labelHidden
        />
      </td>
      <td>
        <ChoiceAt
          place={[...place, "outcome"]}
          label={`Outcome of ${rule.name}`}
          of={`outcome of ${rule.name}`}
          choices={outcomes.map(({ id, name }) => [id, name] as const)}
          labelHidden
        />
      </td>
      <td onPaste={paste}>
        <InputAt
          place={[...place, "price"]}
          label={`Price of ${rule.name}`}
          of={`price of ${rule.name}`}
          unit="money"
          range={moneyRange}
          dense
        />
      </td>
      <td>
        <InputAt
          place={[...place, "evidenceRate"]}
          label={`Evidence accepted for ${rule.name}`}
          of={`evidence rate of ${rule.name}`}
          unit="percent"
          range={rateRange}
          dense
        />
      </td>
      <td>
        <TextAt
          place={[...place, "evidence"]}
          label={`Evidence for ${rule.name}`}
          of={`evidence of ${rule.name}`}
          labelHidden
          optional
          placeholder="what proves it"
        />
      </td>
      <td>
        <RowMenu
          of={rule.name}
          actions={[
            { name: "Move up", act: () => moveRule(index, -1), refused: index === 0 ? "It is the first" : undefined },
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
    </tr>
  );
}
