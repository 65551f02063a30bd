import type { ReactNode } from "react";
import { putAt } from "../../../stores/edit-deal.ts";
import { AbsentTerm } from "./absent-term.tsx";
import { useValueAt, type Place } from "./at-path.ts";
import { ProblemsAt } from "./problems-at.tsx";

interface OptionalGroupProps {
  readonly place: Place;
  /** Name of the group, as its heading. */
  readonly name: string;
  /** What is added and removed, with its article: "a coupon". */
  readonly of: string;
  /** What it starts as when it is added. */
  readonly start: () => unknown;
  readonly children: ReactNode;
}

/** Fields that stand together and that the deal may do without. */
export function OptionalGroup({ place, name, of, start, children }: OptionalGroupProps) {
  if (useValueAt(place) === undefined)
    return <AbsentTerm label={name} of={of} onAdd={() => putAt(`adding ${of}`, place, start())} />;
  return (
    <fieldset className="field-group optional-group">
      <legend>{name}</legend>
      <ProblemsAt place={place} />
      <div className="form-grid">{children}</div>
      <button
        type="button"
        className="link-button optional-group__remove"
        aria-label={`Remove ${of}`}
        onClick={() => putAt(`removing ${of}`, place, undefined)}
      >
        Remove
      </button>
    </fieldset>
  );
}
