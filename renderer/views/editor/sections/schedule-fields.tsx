import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { effectChoices, effectUnit } from "./effect-choices.ts";

/** Payment on the measured effect of a cohort. */
export function ScheduleFields({ index }: { readonly index: number }) {
  const { name, schedule } = useScenario((scenario) => scenario.payment.rateCard[index]!);
  if (!schedule) return null;
  const place = ["payment", "rateCard", index, "schedule"] as const;
  const unit = effectUnit(schedule.effect);
  const valueUnit = schedule.unit === "shareOfPrice" ? "percent" : "money";
  const columns = [
    { field: "effect", label: "From effect", unit, step: unit === "percent" ? 0.1 : 1 },
    { field: "value", label: "Pays", unit: valueUnit, step: valueUnit === "percent" ? 0.1 : 100_000 },
  ] as const;
  const pools = schedule.measured === "perCohortThenPooled";
  const pooledPoints = [...place, "pooledPoints"];
  return (
    <>
      <ChoiceAt place={[...place, "effect"]} label="Effect is" of={`effect of ${name}`} choices={effectChoices} />
      <ChoiceAt
        place={[...place, "unit"]}
        label="Pays"
        of={`unit of ${name}`}
        choices={[
          ["amount", "An amount"],
          ["perPercentagePoint", "Each percentage point"],
          ["perAvoidedEvent", "Each event avoided"],
          ["shareOfPrice", "A share of the price"],
        ]}
      />
      <ChoiceAt
        place={[...place, "per"]}
        shown={schedule.per === "person" ? "person" : ""}
        label="For"
        of={`what ${name} pays for`}
        choices={[
          ["", "The cohort as a whole"],
          ["person", "Each person measured"],
        ]}
      />
      <ChoiceAt
        place={[...place, "between"]}
        label="Between points"
        of={`steps of ${name}`}
        choices={[
          ["stepped", "The last step reached"],
          ["interpolated", "A straight line"],
        ]}
      />
      <ChoiceAt
        place={[...place, "measured"]}
        label="Measured"
        of={`cohorts of ${name}`}
        choices={[
          ["perCohort", "Each cohort by itself"],
          ["pooled", "All cohorts together"],
          ["perCohortThenPooled", "Each, then all together"],
        ]}
      />
      <OptionalNumberAt
        place={[...place, "minimumEffect"]}
        label="Nothing below"
        of="a minimum effect"
        unit={unit}
        start={schedule.points[0]?.effect ?? 0.1}
      />
      {(pools || schedule.pooledMinimumEffect !== undefined) && (
        <OptionalNumberAt
          place={[...place, "pooledMinimumEffect"]}
          label="Together, nothing below"
          of="a pooled minimum"
          unit={unit}
          start={schedule.minimumEffect ?? schedule.points[0]?.effect ?? 0.1}
        />
      )}
      <StepsAt place={[...place, "points"]} name="Effect and payment" of="a point" columns={columns} />
      {schedule.pooledPoints ? (
        <div className="grid-details__whole">
          <StepsAt
            place={pooledPoints}
            name="Effect and payment of all together"
            of="a point of all together"
            columns={columns}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => putAt("removing points of all together", pooledPoints, undefined)}
          >
            Use the points above for all together too
          </button>
        </div>
      ) : (
        pools && (
          <div className="grid-details__whole">
            <button
              type="button"
              className="link-button"
              onClick={() => putAt("adding points of all together", pooledPoints, schedule.points)}
            >
              Give all cohorts together points of their own
            </button>
          </div>
        )
      )}
    </>
  );
}
