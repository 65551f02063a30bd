import { greenBookRates } from "#shared/model/green-book-rates.ts";
import { annualRateRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { OptimismBiasFields } from "./optimism-bias-fields.tsx";

/** What does not fit a saving's row: when it comes, for how long, and what is taken off. */
export function SavingDetails({ index }: { readonly index: number }) {
  const { name, recurrence } = useScenario((scenario) => scenario.savings[index]!);
  const place = ["savings", index] as const;
  return (
    <>
      <ChoiceAt
        place={[...place, "kind"]}
        label="Kind"
        of={`kind of ${name}`}
        choices={[
          ["fiscal", "Fiscal: to a public budget"],
          ["economic", "Economic value"],
          ["social", "Social value"],
        ]}
      />
      <NumberAt place={[...place, "startLagMonths"]} label="Starts after" of={`lag of ${name}`} unit="months" />
      {recurrence.kind === "monthly" && (
        <>
          <NumberAt place={[...place, "recurrence", "months"]} label="For" of={`months of ${name}`} unit="months" />
          <NumberAt
            place={[...place, "recurrence", "yearlyFallOff"]}
            label="Falls each year by"
            of={`fall-off of ${name}`}
            unit="percent"
          />
        </>
      )}
      <OptimismBiasFields index={index} name={name} />
      <OptionalTermAt
        place={[...place, "discountRate"]}
        label="Discount rate of its own"
        of="its own rate"
        unit="percent"
        range={annualRateRange}
        start={greenBookRates.health}
      />
    </>
  );
}
