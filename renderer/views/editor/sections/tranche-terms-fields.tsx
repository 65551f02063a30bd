import { cashMonthsOf } from "#shared/engine/timeline.ts";
import { annualRateRange, moneyRange, rateRange } from "#shared/schema/range.ts";
import type { Coupon } from "#shared/model/tranche.ts";
import { editDeal, putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";

const startingCoupon = (): Coupon => ({
  annualRate: { value: 0.05, status: "illustrative" },
  compounding: "simple",
  paid: "paid",
});

/** When a tranche is repaid, and its coupon, fees, guarantee and share of surplus. */
export function TrancheTermsFields({ index }: { readonly index: number }) {
  const { tranches } = useScenario((scenario) => scenario.capital);
  const { name, repayment } = tranches[index]!;
  const place = ["capital", "tranches", index] as const;
  const chooseRepayment = (kind: string): void =>
    editDeal(`repayment of ${name}`, (draft) => {
      const tranche = draft.capital.tranches[index]!;
      if (kind === "atMonth")
        tranche.repayment = { kind, month: Math.min(draft.deal.contractMonths, cashMonthsOf(draft) - 1) };
      else delete tranche.repayment;
    });
  return (
    <>
      <ChoiceAt
        place={[...place, "repayment"]}
        shown={repayment?.kind ?? "asCashAllows"}
        label="Repaid"
        of={`repayment of ${name}`}
        onChoose={chooseRepayment}
        choices={[
          ["asCashAllows", "As cash allows"],
          ["atMonth", "At a month"],
        ]}
      />
      {repayment?.kind === "atMonth" && (
        <NumberAt
          place={[...place, "repayment", "month"]}
          label="Repaid in month"
          of={`repayment month of ${name}`}
          unit="number"
        />
      )}
      <OptionalTermAt
        place={[...place, "arrangementFee"]}
        label="Arrangement fee"
        of="an arranging fee"
        unit="percent"
        range={rateRange}
        start={0.02}
      />
      <OptionalTermAt
        place={[...place, "nonUseFee"]}
        label="Non-use fee, a year"
        of="a fee"
        unit="percent"
        range={rateRange}
        start={0.01}
      />
      <CouponFields index={index} />
      <OptionalGroup
        place={[...place, "guarantee"]}
        name="Guarantee of principal"
        of="a guarantee"
        start={() => ({ guarantor: "Guarantor", shareOfPrincipal: { value: 0.5, status: "illustrative" } })}
      >
        <TextAt place={[...place, "guarantee", "guarantor"]} label="Guarantor" of={`guarantor of ${name}`} />
        <OptionalTermAt
          place={[...place, "guarantee", "shareOfPrincipal"]}
          label="Share of principal"
          of="a guaranteed share"
          unit="percent"
          range={rateRange}
          start={0.5}
        />
        <OptionalTermAt
          place={[...place, "guarantee", "amount"]}
          label="At most"
          of="a guaranteed amount"
          unit="money"
          range={moneyRange}
          start={100_000}
        />
      </OptionalGroup>
    </>
  );
}

function CouponFields({ index }: { readonly index: number }) {
  const { name, coupon } = useScenario((scenario) => scenario.capital.tranches[index]!);
  const place = ["capital", "tranches", index, "coupon"] as const;
  const performance = coupon?.performance;
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
      {coupon?.paid === "paid" && (
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
      {performance && (
        <>
          <NumberAt
            place={[...place, "performance", "fromMonth"]}
            label="By performance from month"
            of={`first month of ${name}'s performance coupon`}
            unit="number"
          />
          <OptionalNumberAt
            place={[...place, "performance", "floorRate"]}
            label="Never below"
            of="a floor"
            unit="percent"
            start={0.03}
          />
          <StepsAt
            place={[...place, "performance", "schedule", "points"]}
            name="Performance and rate"
            of="a point"
            columns={[
              { field: "from", label: "From performance", unit: "number", step: 0.1 },
              { field: "value", label: "Annual rate", unit: "percent", step: 0.01 },
            ]}
          />
        </>
      )}
    </OptionalGroup>
  );
}
