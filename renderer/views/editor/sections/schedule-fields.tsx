import type { PaymentSchedule } from "#shared/model/payment-rule.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";

const starting = (): PaymentSchedule => ({
  effect: "relative",
  unit: "amount",
  between: "stepped",
  points: [{ effect: 0.1, value: 100_000 }],
  measured: "perCohort",
});

/** Payment on the measured effect of a cohort. */
export function ScheduleFields({ index }: { readonly index: number }) {
  const rule = useScenario((scenario) => scenario.payment.rateCard[index]!);
  const place = ["payment", "rateCard", index, "schedule"] as const;
  const percent = rule.schedule?.effect === "relative";
  const valueUnit = rule.schedule?.unit === "shareOfPrice" ? "percent" : "money";
  return (
    <div className={rule.schedule ? "grid-details__whole" : undefined}>
      <OptionalGroup place={place} name="Paid on measured effect" of="a schedule" start={starting}>
        <ChoiceAt
          place={[...place, "effect"]}
          label="Effect is"
          of={`effect of ${rule.name}`}
          choices={[
            ["relative", "A share of the comparison"],
            ["difference", "A difference from it"],
            ["level", "The cohort's own figure"],
            ["avoided", "Events avoided or gained"],
          ]}
        />
        <ChoiceAt
          place={[...place, "unit"]}
          label="Pays"
          of={`unit of ${rule.name}`}
          choices={[
            ["amount", "An amount"],
            ["perPercentagePoint", "Each percentage point"],
            ["perAvoidedEvent", "Each event avoided"],
            ["shareOfPrice", "A share of the price"],
          ]}
        />
        <ChoiceAt
          place={[...place, "per"]}
          label="For"
          of={`what ${rule.name} pays for`}
          choices={[
            ["", "The cohort as a whole"],
            ["person", "Each person measured"],
          ]}
          onChoose={(value) => putAt(`what ${rule.name} pays for`, [...place, "per"], value === "" ? undefined : value)}
        />
        <ChoiceAt
          place={[...place, "between"]}
          label="Between points"
          of={`steps of ${rule.name}`}
          choices={[
            ["stepped", "The last step reached"],
            ["interpolated", "A straight line"],
          ]}
        />
        <ChoiceAt
          place={[...place, "measured"]}
          label="Measured"
          of={`cohorts of ${rule.name}`}
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
          unit={percent ? "percent" : "number"}
          start={0.1}
        />
        <OptionalNumberAt
          place={[...place, "pooledMinimumEffect"]}
          label="Together, nothing below"
          of="a pooled minimum"
          unit={percent ? "percent" : "number"}
          start={0.075}
        />
        <StepsAt
          place={[...place, "points"]}
          name="Effect and payment"
          of="a point"
          columns={[
            { field: "effect", label: "From effect", unit: percent ? "percent" : "number", step: 0.1 },
            { field: "value", label: "Pays", unit: valueUnit, step: valueUnit === "percent" ? 0.1 : 100_000 },
          ]}
        />
      </OptionalGroup>
    </div>
  );
}
