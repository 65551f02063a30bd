import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { TextField } from "../../../inputs/text-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { fieldId, useProblemAt, useValueAt, type Place } from "./at-path.ts";

interface AtProps {
  readonly place: Place;
  readonly label: string;
  /** What it is of, for the name of an undo step. */
  readonly of: string;
  readonly labelHidden?: boolean;
}

/** A plain number of the deal, without a source: months, seeds. */
export function NumberAt({ place, label, of, unit, labelHidden = false }: AtProps & { readonly unit: FieldUnit }) {
  const value = useValueAt(place) as number;
  const problem = useProblemAt(place);
  const { currency } = useScenario().deal;
  return (
    <NumberField
      id={fieldId(place)}
      label={label}
      labelHidden={labelHidden}
      value={value}
      unit={unit}
      currency={currency}
      problem={problem}
      onChange={(next) => putAt(of, place, next)}
    />
  );
}

/** A text of the deal; an empty one is left out of the file where it may be. */
export function TextAt({
  place,
  label,
  of,
  labelHidden = false,
  long = false,
  optional = false,
}: AtProps & { readonly long?: boolean; readonly optional?: boolean }) {
  const value = (useValueAt(place) as string | undefined) ?? "";
  const problem = useProblemAt(place);
  return (
    <TextField
      id={fieldId(place)}
      label={label}
      labelHidden={labelHidden}
      long={long}
      value={value}
      problem={problem}
      onChange={(next) => putAt(of, place, next === "" && optional ? undefined : next)}
    />
  );
}

/** One of a few things. */
export function ChoiceAt({
  place,
  label,
  of,
  choices,
  labelHidden = false,
}: AtProps & { readonly choices: readonly (readonly [string, string])[] }) {
  const value = (useValueAt(place) as string | undefined) ?? "";
  const problem = useProblemAt(place);
  return (
    <ChoiceField
      id={fieldId(place)}
      label={label}
      labelHidden={labelHidden}
      value={value}
      choices={choices}
      problem={problem}
      onChange={(next) => putAt(of, place, next === "" ? undefined : next)}
    />
  );
}
