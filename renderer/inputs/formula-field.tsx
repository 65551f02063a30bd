import { useId, useState } from "react";
import { decimalCommaFault } from "./decimal-comma-fault.ts";
import { FieldMessages } from "./field-messages.tsx";
import { InsertChoice } from "./insert-choice.tsx";

/** What a formula comes to at the most likely inputs, or why it comes to nothing. */
export type FormulaReading =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "fault"; readonly sentence: string };

/** An input that a formula may name. */
export interface FormulaName {
  /** What is written in the formula: `wage`, `input("outcome.job.rate")`. */
  readonly text: string;
  /** Its name as it is read: "Job entry: baseline". */
  readonly name: string;
}

/** What a formula at one place of the deal may name, and comes to. */
export interface FormulaHelp {
  readonly names: readonly FormulaName[];
  readonly read: (expression: string) => FormulaReading;
}

interface FormulaFieldProps {
  readonly label: string;
  readonly value: string;
  readonly help: FormulaHelp;
  /** A value with its unit. */
  readonly told: (value: number) => string;
  readonly onChange: (expression: string) => void;
  /** What is wrong with the formula in the deal beyond what is seen here, as with its range. */
  readonly problems?: readonly string[];
  readonly labelHidden?: boolean;
  readonly id?: string;
}

/**
 * A formula, read as it is typed: what it comes to at the most likely inputs, or what is wrong with it. It goes into the deal on
 * Enter or leaving, once it can be read; Escape restores.
 */
export function FormulaField(props: FormulaFieldProps) {
  const { label, value, help, told, onChange, problems = [], labelHidden = false } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const [text, setText] = useState<string>();
  const misread = text === undefined ? undefined : decimalCommaFault(text);
  const reading: FormulaReading =
    misread === undefined ? help.read(text ?? value) : { kind: "fault", sentence: misread };
  const said = reading.kind === "fault" ? [reading.sentence] : text === undefined ? problems : [];
  const leave = (): void => {
    if (text === undefined || reading.kind === "fault") return;
    if (text.trim() !== value) onChange(text.trim());
    setText(undefined);
  };
  return (
    <div className={`field formula-field${said.length > 0 ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        <input
          id={id}
          className="field__input formula-field__input"
          autoComplete="off"
          spellCheck={false}
          value={text ?? value}
          aria-invalid={said.length > 0 ? true : undefined}
          aria-describedby={said.length > 0 ? `${id}-error` : `${id}-value`}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") leave();
            if (event.key !== "Escape" || text === undefined) return;
            event.stopPropagation();
            setText(undefined);
          }}
        />
      </div>
      <FieldMessages id={id} problems={said} />
      {reading.kind === "value" && (
        <output className="formula-field__value" id={`${id}-value`} htmlFor={id}>
          = {told(reading.value)} <span className="text-muted">at the most likely inputs</span>
        </output>
      )}
      <InsertChoice
        quiet
        label={`Insert an input into ${label}`}
        prompt="Insert an input…"
        choices={help.names.map(({ text: written, name }) => [written, name])}
        onInsert={(name) => setText(inserted(text ?? value, name))}
      />
    </div>
  );
}

/** A name put behind what stands there: after an operator as it is, else multiplied. */
function inserted(text: string, name: string): string {
  const before = text.trim();
  return before === "" || /[-+*/^(,?:<>=]$/u.test(before) ? `${before} ${name}`.trim() : `${before} * ${name}`;
}
