import type { ReactNode } from "react";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { ChoiceField, type Choice } from "../../inputs/choice-field.tsx";
import { FieldMessages } from "../../inputs/field-messages.tsx";
import type { FieldUnit } from "../../inputs/parse-number.ts";
import { useAnswerAt, useStart } from "./use-answers.ts";

interface AnswerProps {
  readonly place: readonly PathStep[];
  /** Where its problems are told, where that is not its place. */
  readonly told?: readonly PathStep[];
  readonly label: string;
  readonly hint?: string | undefined;
}

interface AnswerTextProps extends AnswerProps {
  readonly unit?: FieldUnit;
  readonly kind?: "text" | "month";
  readonly children?: ReactNode;
}

const suffixes: Readonly<Partial<Record<FieldUnit, string>>> = { percent: "%", people: "people", months: "months" };

/** A text or a number, kept as it is typed. What is wrong is said once the field is left. */
export function AnswerText({ place, told, label, hint, unit, kind = "text", children }: AnswerTextProps) {
  const { id, value, problems, put, leave } = useAnswerAt(place, told);
  const currency = useStart(({ draft }) => draft.about.currency) as Currency;
  const sign = unit === "money" ? currencySymbol[currency] : undefined;
  const isBehind = shownStyle().currency === "after";
  const suffix = (isBehind ? sign : undefined) ?? (unit && suffixes[unit]);
  return (
    <div className={`field${unit ? " field--number" : ""}${problems.length > 0 ? " field--invalid" : ""}`}>
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <div className="field__box">
        {sign !== undefined && !isBehind && <span className="field__prefix">{sign}</span>}
        <input
          id={id}
          type={kind}
          className="field__input"
          autoComplete="off"
          inputMode={unit ? "decimal" : undefined}
          value={value}
          aria-invalid={problems.length > 0 ? true : undefined}
          aria-describedby={problems.length > 0 ? `${id}-error` : hint ? `${id}-hint` : undefined}
          onChange={(event) => put(event.target.value)}
          onBlur={leave}
        />
        {suffix && <span className="field__suffix">{suffix}</span>}
      </div>
      <FieldMessages id={id} problems={problems} hint={hint} />
      {children}
    </div>
  );
}

interface AnswerChoiceProps extends AnswerProps {
  readonly choices: readonly Choice[];
}

/** One of many things, from a list. */
export function AnswerChoice({ place, told, label, hint, choices }: AnswerChoiceProps) {
  const { id, value, problems, put } = useAnswerAt(place, told);
  return (
    <ChoiceField id={id} label={label} hint={hint} value={value} choices={choices} problems={problems} onChange={put} />
  );
}

/** One of a few things, all in sight. */
export function AnswerRadios({ place, told, label, hint, choices }: AnswerChoiceProps) {
  const { id, value, problems, put } = useAnswerAt(place, told);
  return (
    <fieldset
      className="field-group start-radios"
      data-invalid={problems.length > 0 ? true : undefined}
      aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
    >
      <legend>{label}</legend>
      <div className="start-radios__choices">
        {choices.map(([choice, name]) => (
          <label key={choice} className="start-radio">
            <input type="radio" name={id} value={choice} checked={value === choice} onChange={() => put(choice)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <FieldMessages id={id} problems={problems} hint={hint} />
    </fieldset>
  );
}
