import { useState } from "react";
import { parseNumber, type FieldUnit } from "../../../inputs/parse-number.ts";
import { shownNumber } from "#shared/format/shown-number.ts";
import { TextField } from "../../../inputs/text-field.tsx";
import { useDeal } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt, useValueAt, type Place } from "../fields/at-path.ts";

interface PlannedFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly unit: FieldUnit;
  /** `undefined` for an emptied field. */
  readonly onChange: (value: number | undefined) => void;
}

/** A figure of a plan; empty where nothing is planned. */
export function PlannedField({ place, label, unit, onChange }: PlannedFieldProps) {
  const value = useValueAt(place) as number | undefined;
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  const problems = useProblemsAt(place);
  const [fault, setFault] = useState<string>();
  const shown = value === undefined ? "" : shownNumber(value, unit);
  const take = (text: string): void => {
    setFault(undefined);
    if (text === "") return onChange(undefined);
    const read = parseNumber(text, unit, currency);
    if (read.kind === "number") onChange(read.value);
    else setFault(`${read.sentence} ${value === undefined ? "Nothing is planned." : `The deal keeps ${shown}.`}`);
  };
  return (
    <div className="planned">
      <TextField
        id={fieldId(place)}
        label={label}
        labelHidden
        value={shown}
        placeholder="–"
        problems={fault === undefined ? problems : [fault]}
        onChange={take}
      />
    </div>
  );
}
