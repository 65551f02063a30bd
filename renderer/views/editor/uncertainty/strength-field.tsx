import { NumberField } from "../../../inputs/number-field.tsx";
import { useOneStep } from "../fields/use-one-step.ts";

interface StrengthFieldProps {
  readonly id: string;
  readonly label: string;
  /** From −1 to 1. */
  readonly value: number;
  readonly problems: readonly string[];
  readonly onChange: (value: number) => void;
}

/** A strength from −1 to 1, drawn with a slider or typed beside it. One visit is one step to undo. */
export function StrengthField({ id, label, value, problems, onChange }: StrengthFieldProps) {
  const step = useOneStep();
  const change = (next: number): void => step.edit(() => onChange(next));
  return (
    <div className="strength" onFocus={step.begin}>
      <label htmlFor={`${id}-slider`} className="visually-hidden">
        {label}, slider
      </label>
      <input
        id={`${id}-slider`}
        type="range"
        className="strength__slider"
        min={-1}
        max={1}
        step={0.05}
        value={value}
        onChange={(event) => change(Number(event.target.value))}
      />
      <NumberField
        id={id}
        label={label}
        labelHidden
        value={value}
        unit="number"
        currency="GBP"
        problems={problems}
        onChange={change}
      />
    </div>
  );
}
