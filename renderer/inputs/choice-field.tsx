import { useId } from "react";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean;
  readonly problem?: string | undefined;
  readonly id?: string;
}

/** One of a few things, chosen from a list. A value that is not in the list is shown as it stands. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, value, choices, onChange, labelHidden = false, problem } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const known = choices.some(([choice]) => choice === value);
  return (
    <div className={`field${problem ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        <select id={id} className="field__input" value={value} onChange={(event) => onChange(event.target.value)}>
          {!known && <option value={value}>{value}</option>}
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {problem && <p className="field__error">{problem}</p>}
    </div>
  );
}
