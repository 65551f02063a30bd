import { ChoiceField, type Choice } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { TextField } from "../../../inputs/text-field.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { useDeal } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt, useValueAt, type Place } from "./at-path.ts";
import { useOneStep } from "./use-one-step.ts";

interface AtProps {
  readonly place: Place;
  readonly label: string;
  /** What it is of, for the name of an undo step. */
  readonly of: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
}

interface NumberAtProps extends AtProps {
  readonly unit: FieldUnit;
  /** What holds where the file says nothing: shown then, and left out of the file when typed. */
  readonly absent?: number;
}

/** A plain number of the deal, without a source: months, seeds. */
export function NumberAt({ place, of, unit, absent, ...field }: NumberAtProps) {
  const value = (useValueAt(place) ?? absent) as number;
  const problems = useProblemsAt(place);
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  const step = useOneStep();
  return (
    <div onFocus={step.begin}>
      <NumberField
        {...field}
        id={fieldId(place)}
        value={value}
        unit={unit}
        currency={currency}
        problems={problems}
        onChange={(next) => step.edit(() => putAt(of, place, next === absent ? undefined : next))}
      />
    </div>
  );
}

interface TextAtProps extends AtProps {
  readonly long?: boolean;
  readonly kind?: "text" | "month";
  readonly placeholder?: string;
  /** An empty text is left out of the file. */
  readonly optional?: boolean;
}

/** A text of the deal. */
export function TextAt({ place, of, optional = false, ...field }: TextAtProps) {
  const value = (useValueAt(place) as string | undefined) ?? "";
  const problems = useProblemsAt(place);
  return (
    <TextField
      {...field}
      id={fieldId(place)}
      value={value}
      problems={problems}
      onChange={(next) => putAt(of, place, next === "" && optional ? undefined : next)}
    />
  );
}

interface ChoiceAtProps extends AtProps {
  readonly choices: readonly Choice[];
  /** What is shown as chosen, where that is not the value itself. */
  readonly shown?: string;
  /** What choosing does where it is more than putting the value there. */
  readonly onChoose?: (value: string) => void;
}

/** One of a few things. The empty choice leaves the field out of the file. */
export function ChoiceAt({ place, of, shown, onChoose, ...field }: ChoiceAtProps) {
  const value = useValueAt(place) as string | number | boolean | undefined;
  const problems = useProblemsAt(place);
  return (
    <ChoiceField
      {...field}
      id={fieldId(place)}
      value={shown ?? String(value ?? "")}
      problems={problems}
      onChange={onChoose ?? ((next) => putAt(of, place, next === "" ? undefined : next))}
    />
  );
}
