import { contractMoney, listed, plainNumber, plainPercent } from "#shared/explain/words.ts";
import { moneyRange } from "#shared/schema/range.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { SaidTerms, type SaidTerm } from "../fields/said-terms.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

type ListName = "exclusiveGroups" | "groupCaps" | "shareCaps" | "payerPhases";

/** A term of a list, or one that stands alone. */
interface SharedTerm extends SaidTerm {
  readonly list?: ListName;
}

const inList = (list: ListName, index: number, words: string): SharedTerm => ({
  place: ["payment", list, index],
  list,
  words,
});

/** Terms that several rules or payers share, each in a sentence. */
function saidTerms({ payment, deal }: Scenario): readonly SharedTerm[] {
  const rules = (ids: readonly string[]): string =>
    listed(ids.map((id) => payment.rateCard.find((rule) => rule.id === id)?.name ?? id));
  const money = (amount: number): string => contractMoney(amount, deal.currency);
  const payer = (id: string): string => payment.payers.find((each) => each.id === id)?.name ?? id;
  const planned = payment.plannedPayments;
  return [
    ...(payment.exclusiveGroups ?? []).map(({ rules: of, pays }, index) =>
      inList("exclusiveGroups", index, `Of ${rules(of)} a person is paid only the ${pays}.`),
    ),
    ...(payment.groupCaps ?? []).map(({ name, rules: of, claims, amount }, index) =>
      inList(
        "groupCaps",
        index,
        `${name}: ${rules(of)} together pay at most ${listed([...(claims === undefined ? [] : [`${plainNumber(claims)} claims`]), ...(amount === undefined ? [] : [money(amount)])])}.`,
      ),
    ),
    ...(payment.shareCaps ?? []).map(({ rules: of, maximumShare }, index) =>
      inList(
        "shareCaps",
        index,
        `${rules(of)} may be at most ${plainPercent(maximumShare)} of what is paid on claims.`,
      ),
    ),
    ...(payment.payerPhases ?? []).map(({ fromMonth, shares }, index) =>
      inList(
        "payerPhases",
        index,
        `From month ${fromMonth}: ${listed(Object.entries(shares).map(([id, share]) => `${payer(id)} ${plainPercent(share)}`))}.`,
      ),
    ),
    ...(planned
      ? [
          {
            place: ["payment", "plannedPayments"],
            words: `Planned amounts, ${money(planned.amounts.reduce((sum, amount) => sum + amount, 0))} in all, are paid instead of claims from month ${planned.fromMonth} to month ${planned.fromMonth + planned.amounts.length - 1}.`,
          },
        ]
      : []),
  ];
}

/** The service fee, and terms that several rules or payers share. */
export function OtherPaymentTerms() {
  const scenario = useScenario();
  const { payment } = scenario;
  const terms = saidTerms(scenario);
  const remove = ({ place, list }: SharedTerm): void => {
    const left = list ? (payment[list] ?? []).filter((_, index) => index !== place.at(-1)) : [];
    putAt("removing a term of payment", list ? ["payment", list] : place, left.length > 0 ? left : undefined);
  };
  return (
    <SectionCard title="Other terms of payment" about="What is paid beside claims, and what several rules share.">
      <div className="form-grid">
        <OptionalGroup
          place={["payment", "serviceFee"]}
          name="Service fee"
          of="a service fee"
          start={() => ({ amount: { value: 5000, status: "illustrative" }, countsInCaps: true })}
        >
          <InputAt
            place={["payment", "serviceFee", "amount"]}
            label="Fee"
            of="the service fee"
            unit="money"
            range={moneyRange}
          />
          <NumberAt
            place={["payment", "serviceFee", "everyMonths"]}
            label="Every"
            of="months between service fees"
            unit="months"
            absent={1}
          />
          <OptionalNumberAt
            place={["payment", "serviceFee", "firstMonth"]}
            label="From month"
            of="a first month"
            unit="number"
            start={0}
          />
          <OptionalNumberAt
            place={["payment", "serviceFee", "lastMonth"]}
            label="To month"
            of="a last month"
            unit="number"
            start={payment.lastClaimMonth}
          />
          <ChoiceAt
            place={["payment", "serviceFee", "countsInCaps"]}
            label="Annual and contract caps"
            of="whether the fee counts in caps"
            onChoose={(value) =>
              putAt("whether the fee counts in caps", ["payment", "serviceFee", "countsInCaps"], value === "true")
            }
            choices={[
              ["true", "Count the fee"],
              ["false", "Leave it out"],
            ]}
          />
        </OptionalGroup>
      </div>
      <SaidTerms terms={terms} onRemove={remove} />
    </SectionCard>
  );
}
