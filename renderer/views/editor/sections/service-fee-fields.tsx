import { moneyRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { NumberAt } from "../fields/simple-fields.tsx";
import { YesNoAt } from "../fields/yes-no-at.tsx";

const place = ["payment", "serviceFee"] as const;

/** A fee for the service: how much, how often, from when to when, and whether caps count it. */
export function ServiceFeeFields() {
  const lastClaimMonth = useScenario(({ payment }) => payment.lastClaimMonth);
  return (
    <>
      <InputAt place={[...place, "amount"]} label="Fee" of="the service fee" unit="money" range={moneyRange} />
      <NumberAt
        place={[...place, "everyMonths"]}
        label="Every"
        of="months between service fees"
        unit="months"
        absent={1}
      />
      <OptionalNumberAt
        place={[...place, "firstMonth"]}
        label="From month"
        of="a first month"
        unit="number"
        start={0}
      />
      <OptionalNumberAt
        place={[...place, "lastMonth"]}
        label="To month"
        of="a last month"
        unit="number"
        start={lastClaimMonth}
      />
      <YesNoAt
        place={[...place, "countsInCaps"]}
        label="Annual and contract caps"
        of="whether the fee counts in caps"
        yes="Count the fee"
        no="Leave it out"
      />
    </>
  );
}
