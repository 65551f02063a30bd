import type { FieldUnit } from "../../../inputs/parse-number.ts";
import type { Place } from "./at-path.ts";
import { OptionalAt } from "./optional-at.tsx";
import { NumberAt } from "./simple-fields.tsx";

interface OptionalNumberAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  readonly unit: FieldUnit;
  /** What it starts with when it is added. */
  readonly start: number;
}

/** A plain number the deal may do without. */
export const OptionalNumberAt = ({ start, ...field }: OptionalNumberAtProps) => (
  <OptionalAt {...field} start={start}>
    <NumberAt {...field} />
  </OptionalAt>
);
