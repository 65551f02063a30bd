import type { Term } from "#shared/model/input.ts";
import type { Range } from "#shared/schema/range.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useValueAt, type Place } from "./at-path.ts";
import { InputAt } from "./input-at.tsx";

interface OptionalTermAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  readonly unit: FieldUnit;
  readonly range: Range;
  /** What it starts with when it is added. */
  readonly start: number;
}

/** A term the contract may do without: added and taken away by name. */
export function OptionalTermAt({ place, label, of, unit, range, start }: OptionalTermAtProps) {
  const term = useValueAt(place) as Term | undefined;
  if (!term)
    return (
      <div className="field">
        <span className="field__label">{label}</span>
        <button
          type="button"
          className="absent-term"
          onClick={() => putAt(`adding ${of}`, place, { value: start, status: "illustrative" })}
        >
          <span className="text-muted">None</span> Add {of}
        </button>
      </div>
    );
  return (
    <div className="optional-term">
      <InputAt place={place} label={label} of={of} unit={unit} range={range} certain />
      <button
        type="button"
        className="link-button optional-term__remove"
        aria-label={`Remove ${of}`}
        onClick={() => putAt(`removing ${of}`, place, undefined)}
      >
        Remove
      </button>
    </div>
  );
}
