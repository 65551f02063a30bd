import type { Distribution } from "#shared/model/distribution.ts";
import type { Input } from "#shared/model/input.ts";
import type { Range } from "#shared/schema/range.ts";
import { withValue } from "../../../inputs/demote-published.ts";
import { DistributionFields } from "../../../inputs/distribution-fields.tsx";
import { distributionWords, middleOf, withUnit } from "../../../inputs/distribution-words.ts";
import { startingDistribution } from "../../../inputs/families.ts";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { ProvenanceChip } from "../../../inputs/provenance-chip.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { fieldId, useProblemAt, useValueAt, type Place } from "./at-path.ts";

interface InputAtProps {
  readonly place: Place;
  readonly label: string;
  /** What it is of, for the name of an undo step: "price of Job entry". */
  readonly of: string;
  readonly unit: FieldUnit;
  readonly range: Range;
  /** A term of the contract is never uncertain. */
  readonly certain?: boolean;
  readonly labelHidden?: boolean;
  readonly hint?: string;
}

/** An input of the deal: its value, certain or uncertain, and where it comes from. */
export function InputAt({ place, label, of, unit, range, certain = false, labelHidden = false, hint }: InputAtProps) {
  const input = useValueAt(place) as Input;
  const problem = useProblemAt(place);
  const { sources, deal } = useScenario();
  const { value } = input;
  const { currency } = deal;
  const told = (each: number | Distribution): string =>
    typeof each === "number" ? withUnit(each, unit, currency) : distributionWords(each, unit, currency);
  const change = (next: number | Distribution): void =>
    putAt(of, place, withValue(input, next, told(value), told(next)));
  return (
    <div className="input-at">
      {typeof value === "number" ? (
        <NumberField
          id={fieldId(place)}
          label={label}
          labelHidden={labelHidden}
          value={value}
          unit={unit}
          currency={currency}
          problem={problem}
          onChange={change}
          {...(hint === undefined ? {} : { hint })}
        />
      ) : (
        <details className="input-at__uncertain" id={fieldId(place)}>
          <summary>
            <span className={labelHidden ? "visually-hidden" : "field__label"}>{label}</span>
            <span className="input-at__words">{told(value)}</span>
          </summary>
          <DistributionFields
            label={label}
            distribution={value}
            unit={unit}
            currency={currency}
            range={range}
            onChange={change}
          />
          {problem && <p className="field__error">{problem}</p>}
        </details>
      )}
      <div className="input-at__foot">
        <ProvenanceChip
          of={of}
          provenance={input}
          sources={sources}
          onChange={(changed) => putAt(`source of ${of}`, place, pruned({ ...input, ...changed }))}
        />
        {!certain && (
          <button
            type="button"
            className="link-button"
            aria-label={`Make ${of} ${typeof value === "number" ? "uncertain" : "certain"}`}
            onClick={() =>
              change(typeof value === "number" ? startingDistribution("pert", value, range) : middleOf(value))
            }
          >
            {typeof value === "number" ? "make uncertain" : "make certain"}
          </button>
        )}
      </div>
    </div>
  );
}

/** Fields that are undefined are left out, as in a file. */
const pruned = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
