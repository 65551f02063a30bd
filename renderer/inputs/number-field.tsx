import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Currency } from "#shared/model/currency.ts";
import { FieldMessages } from "./field-messages.tsx";
import { needsWorkingOut, parseNumber, type FieldUnit } from "./parse-number.ts";
import { shownNumber, withUnit } from "#shared/format/shown-number.ts";
import { SignBefore, SignsBehind } from "./number-signs.tsx";
import { stepped, stepsFrom } from "./step-number.ts";
import { useKeptCaret } from "./use-kept-caret.ts";
import { useNumberDrag } from "./use-number-drag.ts";
import { withoutShownGroups } from "./without-shown-groups.ts";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly onChange: (value: number) => void;
  /** Told of each number as it is typed, before the deal takes it. */
  readonly onTyped?: ((value: number) => void) | undefined;
  /** Reads what is no number but can stand here all the same. */
  readonly readOther?: ((text: string) => OtherReading | undefined) | undefined;
  /** What is wrong with the value in the deal, in sentences. */
  readonly problems?: readonly string[];
  /** For grids, where the column's head names the field. */
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly id?: string;
}

/** What a text that is no number means: shown as it is typed, and taken on Enter and on leaving. */
export interface OtherReading {
  readonly told: string;
  readonly take: () => void;
}

const PAUSE_MS = 400;

/** What stands in the field while it differs from the deal, and the value the deal took from it. */
interface Typed {
  readonly text: string;
  readonly taken?: number;
}

/**
 * A number with its unit. What is typed is read as it is typed: a good number goes into the deal after a short pause, on
 * Enter and on leaving; a bad one says why under the field, and the deal keeps the last good one. Escape restores what
 * was there when the field was entered. Of a sum it shows what it comes to. Up and Down change it in steps, with Shift in large ones; where they go along a
 * column, Alt+Up and Alt+Down do. So does dragging the unit beside it.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, currency, onChange, problems = [], labelHidden = false, hint } = props;
  const madeId = useId();
  const id = props.id ?? madeId;
  const element = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>();
  const entered = useRef(value);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Once the deal has taken the text, the deal is right: it may have been undone since.
  const text = typed && (typed.taken === undefined || typed.taken === value) ? typed.text : undefined;
  const parsed = text === undefined ? undefined : parseNumber(text, unit, currency);
  const [within, setWithin] = useState(false);
  const unfinished = parsed?.kind === "fault" && parsed.unfinished === true && within;
  const other = parsed?.kind === "fault" ? props.readOther?.(text!) : undefined;
  const fault =
    parsed?.kind === "fault" && !unfinished && !other
      ? `${parsed.sentence} The deal keeps ${shownNumber(value, unit)}.`
      : undefined;
  const worked =
    other?.told ??
    (parsed?.kind === "number" && needsWorkingOut(text!) ? `= ${withUnit(parsed.value, unit, currency)}` : undefined);

  const take = (from: string): void => {
    const read = parseNumber(from, unit, currency);
    if (read.kind === "fault" || read.value === value) return;
    setTyped({ text: from, taken: read.value });
    onChange(read.value);
  };
  const flush = (): void => {
    clearTimeout(pause.current);
    if (text !== undefined && typed?.taken === undefined) take(text);
  };
  const latest = useRef({ take, flush });
  useEffect(() => {
    latest.current = { take, flush };
  });
  // A panel that closes over the field takes what was typed, as leaving does.
  useEffect(() => () => latest.current.flush(), []);

  const keepCaret = useKeptCaret(element);
  const type = (field: HTMLInputElement, key: InputEvent): void => {
    const next = text === undefined ? withoutShownGroups(field.value, key) : field.value;
    // When marks before it go.
    if (next !== field.value) keepCaret();
    setTyped({ text: next });
    const read = parseNumber(next, unit, currency);
    if (read.kind === "number") props.onTyped?.(read.value);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => latest.current.take(next), PAUSE_MS);
  };
  const restore = (): boolean => {
    clearTimeout(pause.current);
    const changed = text !== undefined || value !== entered.current;
    setTyped(undefined);
    if (value !== entered.current) onChange(entered.current);
    return changed;
  };
  const put = (next: number): void => {
    clearTimeout(pause.current);
    setTyped(undefined);
    if (next !== value) onChange(next);
  };
  const now = (): number => (parsed?.kind === "number" ? parsed.value : value);
  const go = (from: number, count: number, large: boolean): void => {
    const steps = stepsFrom(entered.current, unit);
    put(stepped(from, count * (large ? steps.large : steps.small)));
  };
  const stepByKey = (event: KeyboardEvent): void => {
    const isStep = (event.key === "ArrowUp" || event.key === "ArrowDown") && !event.ctrlKey && !event.metaKey;
    if (!isStep || (labelHidden && !event.altKey)) return;
    event.preventDefault();
    go(now(), event.key === "ArrowUp" ? 1 : -1, event.shiftKey);
  };
  const drag = useNumberDrag({ field: element, begin: now, to: go });
  const said = fault === undefined ? problems : [fault];
  return (
    <div className={`field field--number${said.length > 0 ? " field--invalid" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <div className="field__box">
        <span className="field__drag" title="Drag to change" aria-hidden="true" {...drag} />
        <SignBefore unit={unit} currency={currency} drag={drag} />
        <input
          ref={element}
          id={id}
          className="field__input"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={said.length > 0 ? true : undefined}
          aria-describedby={said.length > 0 ? `${id}-error` : hint ? `${id}-hint` : undefined}
          value={text ?? shownNumber(value, unit)}
          onFocus={(event) => {
            // The text stays as it is, marks and all: what changes under a selection loses it.
            entered.current = value;
            setWithin(true);
            event.currentTarget.select();
          }}
          onChange={(event) => type(event.target, event.nativeEvent as InputEvent)}
          onBlur={() => {
            setWithin(false);
            flush();
            other?.take();
            if (parsed?.kind !== "fault" || other) setTyped(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              flush();
              other?.take();
            }
            stepByKey(event);
            // A panel around the field closes on the next Escape, not on the one that restores.
            if (event.key === "Escape" && restore()) event.stopPropagation();
          }}
        />
        <SignsBehind unit={unit} currency={currency} value={value} drag={drag} />
        {worked !== undefined && (
          <output className="field__worked" htmlFor={id}>
            {worked}
          </output>
        )}
      </div>
      <FieldMessages id={id} problems={said} hint={hint} />
    </div>
  );
}
