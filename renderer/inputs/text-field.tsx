import { useId, useState, type KeyboardEvent } from "react";
import { FieldMessages } from "./field-messages.tsx";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problems?: readonly string[];
  readonly labelHidden?: boolean;
  readonly long?: boolean;
  /** `month` asks for a calendar month and holds it as `2015-01`. */
  readonly kind?: "text" | "month";
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly id?: string;
}

/** A text, taken into the deal on Enter or leaving. Escape restores. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problems = [], labelHidden = false, long = false, kind = "text", hint } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const [text, setText] = useState<string>();
  const leave = (): void => {
    if (text !== undefined && text.trim() !== value) onChange(text.trim());
    setText(undefined);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !long) leave();
    if (event.key !== "Escape" || text === undefined || text === value) return;
    event.stopPropagation();
    setText(undefined);
  };
  const common = {
    id,
    value: text ?? value,
    placeholder: props.placeholder,
    "aria-invalid": problems.length > 0 ? (true as const) : undefined,
    "aria-describedby": problems.length > 0 ? `${id}-error` : hint ? `${id}-hint` : undefined,
    onBlur: leave,
    onKeyDown: press,
  };
  return (
    <div className={`field${problems.length > 0 ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        {long ? (
          <textarea {...common} className="field__area" rows={3} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input
            {...common}
            type={kind}
            className="field__input"
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </div>
      <FieldMessages id={id} problems={problems} hint={hint} />
    </div>
  );
}
