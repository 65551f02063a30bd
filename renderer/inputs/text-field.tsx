import { useId, useState } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
  readonly labelHidden?: boolean;
  readonly long?: boolean;
  readonly placeholder?: string;
  readonly id?: string;
}

/** A text, taken into the deal on Enter or leaving. Escape restores. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problem, labelHidden = false, long = false, placeholder } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const [text, setText] = useState<string>();
  const leave = (): void => {
    if (text !== undefined && text.trim() !== value) onChange(text.trim());
    setText(undefined);
  };
  const common = {
    id,
    value: text ?? value,
    placeholder,
    "aria-invalid": problem ? (true as const) : undefined,
    "aria-describedby": problem ? `${id}-error` : undefined,
    onBlur: leave,
  };
  return (
    <div className={`field${problem ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        {long ? (
          <textarea {...common} className="field__area" rows={3} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input
            {...common}
            className="field__input"
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") leave();
              if (event.key === "Escape") setText(undefined);
            }}
          />
        )}
      </div>
      {problem && (
        <p id={`${id}-error`} className="field__error">
          {problem}
        </p>
      )}
    </div>
  );
}
