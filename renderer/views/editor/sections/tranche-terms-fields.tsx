import { cashMonthsOf } from "#shared/engine/timeline.ts";
import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { principalAtRiskSentence } from "#shared/explain/capital-sentences.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { CouponFields } from "./coupon-fields.tsx";
import { anyPerformance } from "./performance-kinds.ts";
import { PerformanceScheduleFields } from "./performance-schedule-fields.tsx";

/** When a tranche is repaid, and its coupon, fees, guarantee and share of surplus. */
export function TrancheTermsFields({ index }: { readonly index: number }) {
  const { tranches } = useScenario((scenario) => scenario.capital);
  const { name, repayment, surplusShare } = tranches[index]!;
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
        of="an arrangement fee"
        unit="percent"
        range={rateRange}
        start={0.02}
      />
      <OptionalTermAt
        place={[...place, "nonUseFee"]}
        label="Non-use fee, a year"
        of="a non-use fee"
        unit="percent"
        range={rateRange}
        start={0.01}
      />
      {(surplusShare || tranches.some((each) => each.surplusShare)) && (
        <OptionalTermAt
          place={[...place, "surplusShare"]}
          label="Share of surplus"
          of="a share of surplus"
          unit="percent"
          range={rateRange}
          start={0}
        />
      )}
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
      <PrincipalAtRisk index={index} />
    </>
  );
}

function PrincipalAtRisk({ index }: { readonly index: number }) {
  const scenario = useScenario();
  const { name, principalAtRisk } = scenario.capital.tranches[index]!;
  const place = ["capital", "tranches", index, "principalAtRisk"] as const;
  return (
    <OptionalGroup
      place={place}
      name="Principal at risk"
      of="principal at risk"
      start={() => ({ performance: anyPerformance(scenario), between: "stepped", points: [{ from: 0, value: 1 }] })}
    >
      {principalAtRisk && (
        <p className="optional-group__sentence">{principalAtRiskSentence(principalAtRisk, scenario)}</p>
      )}
      <PerformanceScheduleFields place={place} of={`the principal of ${name}`} value="Share repayable" step={0} />
    </OptionalGroup>
  );
}
