import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useValueAt, type Place } from "./at-path.ts";
import { NumberAt } from "./simple-fields.tsx";

interface OptionalNumberAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  readonly unit: FieldUnit;
  /** What it starts with when it is added. */
  readonly start: number;
}

/** A plain number the deal may do without: added and taken away by name. */
export function OptionalNumberAt({ place, label, of, unit, start }: OptionalNumberAtProps) {
  if (useValueAt(place) === undefined)
    return (
      <div className="field">
        <span className="field__label">{label}</span>
        <button type="button" className="absent-term" onClick={() => putAt(`adding ${of}`, place, start)}>
          <span className="text-muted">None</span> Add {of}
        </button>
      </div>
    );
  return (
    <div className="optional-term">
      <NumberAt place={place} label={label} of={of} unit={unit} />
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
