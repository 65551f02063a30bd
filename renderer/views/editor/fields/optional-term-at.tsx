import type { Range } from "#shared/schema/range.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import type { Place } from "./at-path.ts";
import { InputAt } from "./input-at.tsx";
import { OptionalAt } from "./optional-at.tsx";

interface OptionalTermAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  readonly unit: FieldUnit;
  readonly range: Range;
  /** What it starts with when it is added. */
  readonly start: number;
}

/** A term the contract may do without. */
export const OptionalTermAt = ({ start, ...field }: OptionalTermAtProps) => (
  <OptionalAt {...field} start={{ value: start, status: "illustrative" }}>
    <InputAt {...field} certain />
  </OptionalAt>
);
