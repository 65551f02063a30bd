import type { ReactNode } from "react";
import { putAt } from "../../../stores/edit-deal.ts";
import { AbsentTerm } from "./absent-term.tsx";
import { useValueAt, type Place } from "./at-path.ts";

interface OptionalAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  /** What it starts as when it is added. */
  readonly start: unknown;
  /** What holds without it. */
  readonly instead?: string;
  readonly children: ReactNode;
}

/** A field of something the deal may do without: added and taken away by name. */
export function OptionalAt({ place, label, of, start, instead = "None", children }: OptionalAtProps) {
  if (useValueAt(place) === undefined)
    return <AbsentTerm label={label} of={of} instead={instead} onAdd={() => putAt(`adding ${of}`, place, start)} />;
  return (
    <div className="optional-term">
      {children}
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
