import { useId } from "react";
import { FieldMessages } from "./field-messages.tsx";

/** A value and its name, as it is shown. */
export type Choice = readonly [value: string, name: string];

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean;
  readonly problems?: readonly string[];
  readonly hint?: string | undefined;
  readonly id?: string;
}

/** One of a few things, chosen from a list. A value that is not in the list is shown as it stands. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, value, choices, onChange, labelHidden = false, problems = [], hint } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const known = choices.find(([choice]) => choice === value);
  return (
    <div className={`field field--choice${problems.length > 0 ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        <select
          id={id}
          className="field__input"
          value={value}
          title={known?.[1] ?? value}
          aria-invalid={problems.length > 0 ? true : undefined}
          aria-describedby={problems.length > 0 ? `${id}-error` : hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {!known && <option value={value}>{value}</option>}
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <FieldMessages id={id} problems={problems} hint={hint} />
    </div>
  );
}
