import { useEffect, useId, useRef, useState } from "react";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import type { Currency } from "#shared/model/scenario.ts";
import { parseNumber, type FieldUnit } from "./parse-number.ts";
import { editableNumber, shownNumber } from "./show-number.ts";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly onChange: (value: number) => void;
  /** What is wrong with the value in the deal, in a sentence. */
  readonly problem?: string | undefined;
  /** For grids, where the column's head names the field. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly id?: string;
}

const PAUSE_MS = 500;

const suffixes: Readonly<Record<FieldUnit, string>> = {
  money: "",
  percent: "%",
  people: "people",
  months: "months",
  number: "",
  multiple: "×",
};

/**
 * A number with its unit. What is typed is read as it is typed: a good number goes into the deal after a short pause, or
 * on Enter or leaving; a bad one says why under the field, and the deal keeps the last good one. Escape restores.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, currency, onChange, problem, labelHidden = false, hint } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const [text, setText] = useState<string>();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const parsed = text === undefined ? undefined : parseNumber(text, unit);
  const fault = parsed?.kind === "fault" ? parsed.sentence : undefined;
  const commit = (typed: string | undefined): void => {
    clearTimeout(pause.current);
    if (typed === undefined) return;
    const read = parseNumber(typed, unit);
    if (read.kind === "number" && read.value !== value) onChange(read.value);
  };
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => commit(typed), PAUSE_MS);
  };
  const leave = (): void => {
    commit(text);
    if (!fault) setText(undefined);
  };
  const said = fault ?? problem;
  return (
    <div className={`field field--number${said ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        {unit === "money" && <span className="field__prefix">{currencySymbol[currency]}</span>}
        <input
          id={id}
          className="field__input"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={said ? true : undefined}
          aria-describedby={said ? `${id}-error` : undefined}
          value={text ?? shownNumber(value, unit)}
          onFocus={(event) => {
            if (text === undefined) setText(editableNumber(value, unit));
            const field = event.currentTarget;
            requestAnimationFrame(() => field.select());
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit(text);
            if (event.key !== "Escape") return;
            clearTimeout(pause.current);
            setText(editableNumber(value, unit));
          }}
        />
        {suffixes[unit] !== "" && <span className="field__suffix">{suffixes[unit]}</span>}
      </div>
      {hint && !said && <p className="field__hint">{hint}</p>}
      {said && (
        <p id={`${id}-error`} className="field__error">
          {said}
        </p>
      )}
    </div>
  );
}
