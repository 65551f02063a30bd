import { couponSentence } from "#shared/explain/capital-sentences.ts";
import type { Coupon, CouponByPerformance } from "#shared/model/tranche.ts";
import { annualRateRange } from "#shared/schema/range.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { anyPerformance } from "./performance-kinds.ts";
import { PerformanceScheduleFields } from "./performance-schedule-fields.tsx";

const startingCoupon = (): Coupon => ({
  annualRate: { value: 0.05, status: "illustrative" },
  compounding: "simple",
  paid: "paid",
});

/** Interest on a tranche: its rate, how it compounds, when it is due, and whether it follows performance. */
export function CouponFields({ index }: { readonly index: number }) {
  const { name, coupon } = useScenario((scenario) => scenario.capital.tranches[index]!);
  const place = ["capital", "tranches", index, "coupon"] as const;
  return (
    <OptionalGroup place={place} name="Coupon" of="a coupon" start={startingCoupon}>
      <InputAt
        place={[...place, "annualRate"]}
        label="Annual rate"
        of={`coupon of ${name}`}
        unit="percent"
        range={annualRateRange}
      />
      <ChoiceAt
        place={[...place, "compounding"]}
        label="Interest"
        of={`compounding of ${name}`}
        choices={[
          ["simple", "Simple"],
          ["compound", "Compound"],
        ]}
      />
      <ChoiceAt
        place={[...place, "paid"]}
        label="Due"
        of={`when the coupon of ${name} is due`}
        choices={[
          ["paid", "At each payment"],
          ["accrued", "With the principal"],
        ]}
      />
      {(coupon?.paid === "paid" || coupon?.payments) && (
        <ChoiceAt
          place={[...place, "payments"]}
          shown={coupon.payments ? "dates" : ""}
          label="Paid"
          of={`coupon dates of ${name}`}
          onChoose={(value) =>
            putAt(
              `coupon dates of ${name}`,
              [...place, "payments"],
              value === "" ? undefined : { firstMonth: 12, everyMonths: 12 },
            )
          }
          choices={[
            ["", "With every distribution"],
            ["dates", "On dates of its own"],
          ]}
        />
      )}
      {coupon?.payments && (
        <>
          <NumberAt
            place={[...place, "payments", "firstMonth"]}
            label="First paid in month"
            of={`first coupon of ${name}`}
            unit="number"
          />
          <NumberAt
            place={[...place, "payments", "everyMonths"]}
            label="Then every"
            of={`months between coupons of ${name}`}
            unit="months"
          />
        </>
      )}
      {coupon && <ByPerformance index={index} coupon={coupon} />}
    </OptionalGroup>
  );
}

function ByPerformance({ index, coupon }: { readonly index: number; readonly coupon: Coupon }) {
  const scenario = useScenario();
  const { name } = scenario.capital.tranches[index]!;
  const place = ["capital", "tranches", index, "coupon", "performance"] as const;
  const { performance: term } = coupon;
  const start = (): CouponByPerformance => ({
    fromMonth: 12,
    schedule: { performance: anyPerformance(scenario), between: "stepped", points: [{ from: 0, value: 0.05 }] },
  });
  return (
    <OptionalGroup place={place} name="Rate by performance" of="a rate by performance" start={start}>
      {term && <p className="optional-group__sentence">{couponSentence(term, scenario)}</p>}
      <NumberAt
        place={[...place, "fromMonth"]}
        label="From month"
        of={`first month of ${name}'s performance coupon`}
        unit="number"
      />
      <ChoiceAt
        place={[...place, "decided"]}
        shown={term?.decided ?? "monthly"}
        label="Decided"
        of={`when ${name}'s rate is decided`}
        choices={[
          ["monthly", "Each month for the next"],
          ["atRepayment", "At repayment, for all months"],
        ]}
      />
      <OptionalNumberAt place={[...place, "floorRate"]} label="Never below" of="a floor" unit="percent" start={0.03} />
      {(term?.floorRate !== undefined || term?.floorUntilMonth !== undefined) && (
        <OptionalNumberAt
          place={[...place, "floorUntilMonth"]}
          label="Floor until month"
          of="an end of the floor"
          unit="number"
          start={(term.fromMonth ?? 0) + 12}
        />
      )}
      <PerformanceScheduleFields
        place={[...place, "schedule"]}
        of={`the coupon of ${name}`}
        value="Annual rate"
        step={0.01}
      />
    </OptionalGroup>
  );
}
