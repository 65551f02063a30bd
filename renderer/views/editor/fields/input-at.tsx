import type { Input } from "#shared/model/input.ts";
import type { Range } from "#shared/schema/range.ts";
import { InputField } from "../../../inputs/input-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useDeal } from "../../../stores/use-stores.ts";
import { BaseMark } from "../../variants/base-mark.tsx";
import { formulaHelpAt } from "../uncertainty/formula-help.ts";
import { fieldId, useProblemsAt, useValueAt, type Place } from "./at-path.ts";
import { useOneStep } from "./use-one-step.ts";

interface InputAtProps {
  readonly place: Place;
  readonly label: string;
  /** What it is of, for the name of an undo step: "price of Job entry". */
  readonly of: string;
  readonly unit: FieldUnit;
  readonly range: Range;
  /** A term of the contract is never uncertain. */
  readonly certain?: boolean;
  /** A cell of a table: one line, the label in the column's head. */
  readonly dense?: boolean;
  readonly hint?: string | undefined;
}

/** An input or a term of the deal, edited in place. */
export function InputAt({ place, of, dense = false, ...field }: InputAtProps) {
  const input = useValueAt(place) as Input;
  const problems = useProblemsAt(place);
  const sources = useDeal(({ scenario }) => scenario!.sources);
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  const step = useOneStep();
  return (
    <div onFocus={step.begin}>
      <InputField
        {...field}
        id={fieldId(place)}
        of={of}
        dense={dense}
        labelHidden={dense}
        input={input}
        sources={sources}
        currency={currency}
        problems={problems}
        formulaHelp={field.certain ? undefined : () => formulaHelpAt(place)}
        onValue={(next) => step.edit(() => putAt(of, place, next))}
        onProvenance={(next) => putAt(`source of ${of}`, place, next)}
      />
      <BaseMark place={place} of={of} dense={dense} />
    </div>
  );
}
