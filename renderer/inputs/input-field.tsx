import type { Distribution } from "#shared/model/distribution.ts";
import type { Input, Provenance, Source } from "#shared/model/input.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Range } from "#shared/schema/range.ts";
import { withValue } from "./demote-published.ts";
import { distributionWords, withUnit } from "./distribution-words.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { ProvenanceChip } from "./provenance-chip.tsx";
import { startingDistribution } from "./starting-distribution.ts";
import { UncertainValue } from "./uncertain-value.tsx";

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
  readonly onValue: (input: Input) => void;
  readonly onProvenance: (input: Input) => void;
}

/** A number of the deal, certain or uncertain, and where it comes from. */
export function InputField(props: InputFieldProps) {
  const { input, label, of, unit, range, currency, problems, certain = false, dense = false } = props;
  const { value } = input;
  const told = (each: number | Distribution): string =>
    typeof each === "number" ? withUnit(each, unit, currency) : distributionWords(each, unit, currency);
  const change = (next: number | Distribution): void => props.onValue(withValue(input, next, told(value), told(next)));
  const common = { id: props.id, label, labelHidden: props.labelHidden ?? false, unit, currency, problems };
  const field =
    typeof value === "number" ? (
      <NumberField {...common} value={value} hint={props.hint} onChange={change} />
    ) : (
      <UncertainValue {...common} of={of} distribution={value} range={range} dense={dense} onChange={change} />
    );
  const toUncertain = !certain && typeof value === "number" && (
    <button
      type="button"
      className={dense ? "uncertain-mark" : "link-button"}
      aria-label={`Make ${of} uncertain`}
      title={dense ? "Make uncertain" : undefined}
      onClick={() => change(startingDistribution("pert", value, range))}
    >
      {dense ? "±" : "Make uncertain"}
    </button>
  );
  const chip = (
    <ProvenanceChip
      of={of}
      provenance={input}
      sources={props.sources}
      dense={dense}
      onChange={(changed) => props.onProvenance(withProvenance(input, changed))}
    />
  );
  if (dense)
    return (
      <div className="input-at input-at--dense">
        {toUncertain}
        {field}
        {chip}
      </div>
    );
  return (
    <div className="input-at">
      {field}
      <div className="input-at__foot">
        {chip}
        {toUncertain}
      </div>
    </div>
  );
}

/** The input with another trail; what is undefined is left out, as in a file. */
function withProvenance(input: Input, changed: Partial<Record<keyof Provenance, string | undefined>>): Input {
  const merged = Object.entries({ ...input, ...changed }).filter(([, each]) => each !== undefined);
  return Object.fromEntries(merged) as unknown as Input;
}
