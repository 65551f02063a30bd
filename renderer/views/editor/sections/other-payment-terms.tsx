import { contractMoney, listed, plainNumber, plainPercent } from "#shared/explain/words.ts";
import { moneyRange } from "#shared/schema/range.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

interface SaidTerm {
  readonly field: "exclusiveGroups" | "groupCaps" | "shareCaps" | "payerPhases" | "plannedPayments";
  /** Place in its list; absent where the term stands alone. */
  readonly index?: number;
  readonly words: string;
}

/** Terms that several rules or payers share, each in a sentence. */
function saidTerms({ payment, deal }: Scenario): readonly SaidTerm[] {
  const rules = (ids: readonly string[]): string =>
    listed(ids.map((id) => payment.rateCard.find((rule) => rule.id === id)?.name ?? id));
  const money = (amount: number): string => contractMoney(amount, deal.currency);
  const payer = (id: string): string => payment.payers.find((each) => each.id === id)?.name ?? id;
  const planned = payment.plannedPayments;
  return [
    ...(payment.exclusiveGroups ?? []).map(({ rules: of, pays }, index) => ({
      field: "exclusiveGroups" as const,
      index,
      words: `Of ${rules(of)} a person is paid only the ${pays}.`,
    })),
    ...(payment.groupCaps ?? []).map(({ name, rules: of, claims, amount }, index) => ({
      field: "groupCaps" as const,
      index,
      words: `${name}: ${rules(of)} together pay at most ${listed([...(claims === undefined ? [] : [`${plainNumber(claims)} claims`]), ...(amount === undefined ? [] : [money(amount)])])}.`,
    })),
    ...(payment.shareCaps ?? []).map(({ rules: of, maximumShare }, index) => ({
      field: "shareCaps" as const,
      index,
      words: `${rules(of)} may be at most ${plainPercent(maximumShare)} of what is paid on claims.`,
    })),
    ...(payment.payerPhases ?? []).map(({ fromMonth, shares }, index) => ({
      field: "payerPhases" as const,
      index,
      words: `From month ${fromMonth}: ${listed(Object.entries(shares).map(([id, share]) => `${payer(id)} ${plainPercent(share)}`))}.`,
    })),
    ...(planned
      ? [
          {
            field: "plannedPayments" as const,
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
  const remove = ({ field, index }: SaidTerm): void => {
    const list = payment[field];
    const left = Array.isArray(list) && index !== undefined ? list.filter((_, at) => at !== index) : [];
    putAt("removing a term of payment", ["payment", field], left.length > 0 ? left : undefined);
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
      {terms.length > 0 && (
        <ul className="plain-list">
          {terms.map((term) => (
            <li key={`${term.field}-${term.index ?? 0}`} className="row-line">
              <span>{term.words}</span>
              <button
                type="button"
                className="link-button"
                aria-label={`Remove: ${term.words}`}
                onClick={() => remove(term)}
              >
                Remove
              </button>
              <ProblemsAt place={["payment", term.field, ...(term.index === undefined ? [] : [term.index])]} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
