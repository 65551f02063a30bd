import { percent } from "#shared/format/percent.ts";
import { useState } from "react";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { decimal } from "#shared/format/decimal.ts";
import { NumberField } from "../../../inputs/number-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { useOneStep } from "../fields/use-one-step.ts";
import { likelyReferrals, peopleByMonth } from "./people-by-month.ts";
import { PeopleMonthBars } from "./people-month-bars.tsx";
import { addMonth, HUNDRED, putMonth, removeMonth } from "./people-month-edits.ts";

/** When people of a group come, drawn and typed month by month, with the total they add up to. */
export function PeopleMonthFields({ segment }: { readonly segment: number }) {
  const group = useScenario(({ cohort }) => cohort.segments[segment]!);
  const startMonth = useScenario(({ deal }) => deal.startMonth);
  const step = useOneStep();
  const [follows, setFollows] = useState(false);
  const total = likelyReferrals(group);
  const certain = typeof group.referrals.value === "number";
  const keeping = !(follows && certain);
  const drawable = total === undefined || total > 0;
  const months = drawable ? peopleByMonth(group.profile, total ?? HUNDRED) : [];
  if (months.length === 0 || months.some((each) => !Number.isFinite(each))) return null;
  const put = (month: number, people: number): void => step.edit(() => putMonth(segment, month, people, keeping));
  const peak = months.indexOf(Math.max(...months));
  return (
    <div className="month-fields" onFocus={step.begin}>
      <div className="month-fields__drawn">
        <PeopleMonthBars of={group.name} months={months} startMonth={startMonth} onBegin={step.begin} onMonth={put} />
        <p className="month-fields__total">
          <strong>{total === undefined ? percent(1) : `${decimal(total)} people`}</strong>{" "}
          {certain ? "" : "at the most likely, "}
          over {months.length} {months.length === 1 ? "month" : "months"}; most in month {peak} (
          {calendarMonth(peak, startMonth)}).
        </p>
        <p className="field__hint">
          Drag a bar, or Up and Down with Shift for ten; Left and Right go along the months.
        </p>
        <label className="check-line">
          <input
            type="checkbox"
            checked={!keeping}
            disabled={!certain}
            onChange={(event) => setFollows(event.target.checked)}
          />
          {certain ? "The total follows the months" : "The total is uncertain and stays: the months share it"}
        </label>
      </div>
      <div className="month-fields__typed">
        <div className="month-fields__scroll">
          {months.map((people, month) => (
            <div key={month} className="month-fields__line">
              <span>
                {month} <span className="text-muted">{calendarMonth(month, startMonth)}</span>
              </span>
              <NumberField
                label={`People referred in month ${month}, ${group.name}`}
                labelHidden
                value={Number(people.toFixed(2))}
                unit="number"
                currency="GBP"
                onChange={(next) => put(month, next)}
              />
            </div>
          ))}
        </div>
        <div className="month-fields__ends">
          <button type="button" className="link-button" onClick={() => addMonth(segment)}>
            Add a month
          </button>
          {months.length > 1 && (
            <button type="button" className="link-button" onClick={() => removeMonth(segment)}>
              Remove the last
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
