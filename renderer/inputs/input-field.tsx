import { useRef } from "react";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Input, Source } from "#shared/model/input.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Range } from "#shared/schema/range.ts";
import { withValue } from "./demote-published.ts";
import { figureWords } from "#shared/format/distribution-words.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import type { FormulaHelp } from "./formula-field.tsx";
import { middleOf } from "./middle-of.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { ProvenanceChip } from "./provenance-chip.tsx";
import { readEvidence } from "./read-evidence.ts";
import { startingDistribution } from "./starting-distribution.ts";
import { UncertainValue } from "./uncertain-value.tsx";
import { withTrail } from "./with-trail.ts";

export interface InputFieldProps {
  readonly id: string;
  readonly input: Input;
  readonly label: string;
  /** What it is of, in words: "price of Job entry". */
  readonly of: string;
  readonly unit: FieldUnit;
  readonly range: Range;
  readonly currency: Currency;
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  /** A term of the contract is never uncertain. */
  readonly certain?: boolean;
  readonly labelHidden?: boolean;
  /** One line high, for cells of a table. */
  readonly dense?: boolean;
  readonly hint?: string | undefined;
  /** What formulas may name and come to here; absent where none may stand. */
  readonly formulaHelp?: (() => FormulaHelp) | undefined;
  readonly onValue: (input: Input) => void;
  readonly onProvenance: (input: Input) => void;
}

/** A number of the deal, certain or uncertain, and where it comes from. */
export function InputField(props: InputFieldProps) {
  const { input, label, of, unit, range, currency, problems, certain = false, dense = false } = props;
  const { value } = input;
  const change = (next: number | Distribution): void =>
    props.onValue(withValue(input, next, (each) => figureWords(each, unit, currency)));
  const common = { id: props.id, label, labelHidden: props.labelHidden ?? false, unit, currency, problems };
  const field =
    typeof value === "number" ? (
      <NumberField
        {...common}
        value={value}
        hint={props.hint}
        readOther={certain || unit !== "percent" ? undefined : (text) => readEvidence(text, range, change)}
        onChange={change}
      />
    ) : (
      <UncertainValue
        {...common}
        of={of}
        distribution={value}
        range={range}
        dense={dense}
        formulaHelp={props.formulaHelp}
        onChange={change}
      />
    );
  const before = useRef<Distribution>(undefined);
  const middle = typeof value === "number" ? undefined : middleOf(value, props.formulaHelp);
  const toggle = (): void => {
    if (typeof value !== "number") before.current = value;
    if (typeof value !== "number") return void (middle !== undefined && change(middle));
    // Made certain by mistake, or to try it: what stood there comes back.
    const last = before.current;
    change(last && middleOf(last, props.formulaHelp) === value ? last : startingDistribution("pert", value, range));
  };
  const makes = typeof value === "number" ? "uncertain" : "certain";
  const toggleButton = !certain && (typeof value === "number" || middle !== undefined) && (
    <button
      type="button"
      className={dense ? `uncertain-mark uncertain-mark--makes-${makes}` : "link-button"}
      aria-label={`Make ${of} ${makes}`}
      title={middle === undefined ? "Make uncertain" : `Make certain: ${withUnit(middle, unit, currency)}`}
      onClick={toggle}
    >
      {dense ? "±" : `Make ${makes}`}
    </button>
  );
  const chip = (
    <ProvenanceChip
      of={of}
      provenance={input}
      sources={props.sources}
      dense={dense}
      onChange={(changed) => props.onProvenance(withTrail(input, changed))}
    />
  );
  if (dense)
    return (
      <div className="input-at input-at--dense">
        {toggleButton}
        {field}
        {chip}
      </div>
    );
  return (
    <div className="input-at">
      {field}
      <div className="input-at__foot">
        {chip}
        {toggleButton}
      </div>
    </div>
  );
}
