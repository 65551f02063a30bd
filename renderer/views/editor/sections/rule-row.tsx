import { memo, useId, useState } from "react";
import { moneyRange, rateRange } from "#shared/schema/range.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { useBlock, useDeal, useOutcomeNames, useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { RowToggle } from "../fields/row-toggle.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { PaidAt } from "./paid-at.tsx";
import { RateCardCell } from "./rate-card-cell.tsx";
import { RuleDetails } from "./rule-details.tsx";
import { RuleHandle } from "./rule-handle.tsx";
import { RuleMenu } from "./rule-menu.tsx";
import { sentenceOfRule } from "./rule-sentence.ts";

interface RuleRowProps {
  readonly index: number;
  readonly columns: number;
  readonly isLast: boolean;
}

const inRow: readonly PathStep[] = ["name", "outcome", "price", "evidenceRate", "claimsPerPerson", "evidence"];

/** One rule of the rate card, its sentence, and its other terms, which open below it. */
export const RuleRow = memo(function RuleRow({ index, columns, isLast }: RuleRowProps) {
  const name = useScenario(({ payment }) => payment.rateCard[index]!.name);
  const hasHidden = useDeal((state) =>
    dealProblems(state.scenario!).some(
      ({ path }) =>
        path[0] === "payment" && path[1] === "rateCard" && path[2] === index && !inRow.includes(path[3] ?? "name"),
    ),
  );
  const said = useBlock((state) => state.sentences);
  const drop = useBlock(({ drag }) => {
    if (!drag) return "";
    if (drag.row === index) return " grid-row--dragged";
    return drag.before === index ? " grid-row--before" : isLast && drag.before > index ? " grid-row--after" : "";
  });
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? hasHidden;
  const id = useId();
  return (
    <>
      <tr
        className={`grid-row${open ? " grid-row--open" : ""}${said ? " grid-row--said" : ""}${drop}`}
        data-rule={index}
      >
        <td className="grid-row__toggle">
          <RuleHandle index={index} />
          <RowToggle name={name} open={open} controls={id} onToggle={() => setChosen(!open)} />
        </td>
        <RuleCells index={index} name={name} />
        <td>
          <RuleMenu index={index} name={name} />
        </td>
      </tr>
      {said && <RuleSentence index={index} columns={columns} open={open} />}
      {open && (
        <tr id={id} className="grid-details">
          <td />
          <td colSpan={columns - 1}>
            <div className="grid-details__fields">
              <RuleDetails index={index} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});

function RuleCells({ index, name }: { readonly index: number; readonly name: string }) {
  const names = useOutcomeNames();
  const place = ["payment", "rateCard", index] as const;
  return (
    <>
      <RateCardCell row={index} field="name">
        <TextAt place={[...place, "name"]} label={`Name of rule ${index + 1}`} of={`name of ${name}`} labelHidden />
      </RateCardCell>
      <RateCardCell row={index} field="outcome">
        <ChoiceAt
          place={[...place, "outcome"]}
          label={`Outcome of ${name}`}
          of={`outcome of ${name}`}
          choices={names}
          labelHidden
        />
      </RateCardCell>
      <RateCardCell row={index} field="price">
        <InputAt
          place={[...place, "price"]}
          label={`Price of ${name}`}
          of={`price of ${name}`}
          unit="money"
          range={moneyRange}
          dense
        />
      </RateCardCell>
      <RateCardCell row={index} field="evidenceRate">
        <InputAt
          place={[...place, "evidenceRate"]}
          label={`Evidence accepted for ${name}`}
          of={`evidence rate of ${name}`}
          unit="percent"
          range={rateRange}
          dense
        />
      </RateCardCell>
      <RateCardCell row={index} field="claimsPerPerson">
        <PaidAt index={index} />
      </RateCardCell>
      <RateCardCell row={index} field="evidence">
        <TextAt
          place={[...place, "evidence"]}
          label={`Evidence for ${name}`}
          of={`evidence of ${name}`}
          labelHidden
          optional
          placeholder="what proves it"
        />
      </RateCardCell>
    </>
  );
}

interface RuleSentenceProps extends Omit<RuleRowProps, "isLast"> {
  readonly open: boolean;
}

/** What the rule says, under its line, to read against the contract. */
function RuleSentence({ index, columns, open }: RuleSentenceProps) {
  const sentence = useScenario((scenario) => sentenceOfRule(scenario.payment.rateCard[index]!, scenario));
  return (
    <tr className={open ? "grid-sentence grid-sentence--open" : "grid-sentence"}>
      <td />
      <td colSpan={columns - 1}>{sentence}</td>
    </tr>
  );
}
