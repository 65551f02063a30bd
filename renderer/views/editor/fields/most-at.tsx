import type { Place } from "./at-path.ts";
import { OptionalNumberAt } from "./optional-number-at.tsx";

interface MostAtProps {
  readonly place: Place;
}

/** The most that is paid: by number of claims, by amount, or both. */
export const MostAt = ({ place }: MostAtProps) => (
  <>
    <OptionalNumberAt place={[...place, "claims"]} label="Most claims" of="a number" unit="number" start={100} />
    <OptionalNumberAt place={[...place, "amount"]} label="Most money" of="an amount" unit="money" start={100_000} />
  </>
);
