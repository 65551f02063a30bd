import { percent } from "#shared/format/percent.ts";
import { greenBookRates } from "#shared/model/green-book-rates.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { AbsentTerm } from "../fields/absent-term.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { takeGreenBookRates } from "./appraisal-edits.ts";

const {
  first,
  later: [second, third],
} = greenBookRates;
const place = ["appraisal", "laterDiscountRates"] as const;

/** The discount rates of later years, and the Green Book's to start from. */
export function LaterRates() {
  const later = useScenario((scenario) => scenario.appraisal.laterDiscountRates);
  const there = later !== undefined && later.length > 0;
  return (
    <div className="later-rates">
      {there ? (
        <StepsAt
          place={place}
          name="Discount rates of later years"
          of="a later rate"
          columns={[
            { field: "fromYear", label: "From year", unit: "code", step: 45 },
            { field: "rate", label: "Real rate, a year", unit: "percent", step: 0 },
          ]}
        />
      ) : (
        <AbsentTerm
          label="Discount rates of later years"
          of="a later rate"
          instead="One rate for all years."
          onAdd={() => putAt("adding a later discount rate", place, [greenBookRates.later[0]])}
        />
      )}
      <div className="later-rates__defaults">
        <button type="button" className="button button--small" onClick={takeGreenBookRates}>
          Green Book defaults
        </button>
        {there && (
          <button
            type="button"
            className="link-button"
            onClick={() => putAt("removing later discount rates", place, undefined)}
          >
            Remove: one rate for all years
          </button>
        )}
        <span className="field__hint">
          {percent(first, 1)} to year {second.fromYear - 1}, {percent(second.rate, 1)} to year {third.fromYear - 1},
          then {percent(third.rate, 1)}. {greenBookRates.asOf}: check before you rely on it.
        </span>
      </div>
    </div>
  );
}
