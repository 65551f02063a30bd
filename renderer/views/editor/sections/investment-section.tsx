import { capital } from "#shared/format/in-words.ts";
import { annualRateRange, markUpRange, moneyRange, multipleRange, rateRange } from "#shared/schema/range.ts";
import { editDeal, putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { EarlyTerminationFields } from "./early-termination-fields.tsx";
import { TrancheFields } from "./tranche-fields.tsx";

/** Who puts money in, what the provider is paid, and who shares the surplus. */
export function InvestmentSection() {
  return (
    <>
      <TrancheFields />
      <ProviderPaymentFields />
      <SectionCard
        title="Surplus"
        about="What is left once no capital is out. Shares add up to 100%; the investors' stops at their caps, where they have any."
      >
        <ProblemsAt place={["capital", "surplus"]} />
        <div className="form-grid">
          {(["investor", "provider", "commissioner"] as const).map((party) => (
            <InputAt
              key={party}
              place={["capital", "surplus", party]}
              label={`${capital(party)}'s share`}
              of={`the ${party}'s share of surplus`}
              unit="percent"
              range={rateRange}
              certain
            />
          ))}
          <OptionalTermAt
            place={["capital", "irrCap"]}
            label="Investor's IRR cap"
            of="an IRR cap"
            unit="percent"
            range={annualRateRange}
            start={0.1}
          />
          <OptionalTermAt
            place={["capital", "moicCap"]}
            label="Investor's MOIC cap"
            of="a MOIC cap"
            unit="multiple"
            range={multipleRange}
            start={1.5}
          />
          <ChoiceAt
            place={["capital", "aboveCap"]}
            label="What is above the caps goes to"
            of="who gets what is above the caps"
            choices={[
              ["commissioner", "The commissioner"],
              ["provider", "The provider"],
            ]}
          />
        </div>
      </SectionCard>
      <SectionCard
        title="The contract's account"
        about="Capital is drawn when the balance would fall below the minimum. Distributions leave the reserve."
      >
        <div className="form-grid">
          <InputAt
            place={["capital", "minimumBalance"]}
            label="Minimum balance"
            of="the minimum balance"
            unit="money"
            range={moneyRange}
            certain
          />
          <NumberAt
            place={["capital", "reserveMonths"]}
            label="Reserve of coming costs"
            of="the reserve"
            unit="months"
          />
          <ChoiceAt
            place={["capital", "distributionPeriod"]}
            label="Distributed"
            of="the distribution period"
            choices={[
              ["month", "Every month"],
              ["quarter", "Every quarter"],
              ["year", "Every year"],
            ]}
          />
          <ChoiceAt
            place={["capital", "recycling"]}
            label="Receipts"
            of="what receipts are used for"
            onChoose={(value) => putAt("what receipts are used for", ["capital", "recycling"], value === "true")}
            choices={[
              ["true", "Meet costs before capital is drawn"],
              ["false", "Wait while there is capital to draw"],
            ]}
          />
          <EarlyTerminationFields />
        </div>
      </SectionCard>
    </>
  );
}

function ProviderPaymentFields() {
  const { providerPayment } = useScenario((scenario) => scenario.capital);
  const choose = (kind: string): void =>
    editDeal("how the provider is paid", (draft) => {
      draft.capital.providerPayment =
        kind === "fee"
          ? {
              kind,
              perMonth: { value: 10_000, status: "illustrative" },
              firstMonth: 0,
              lastMonth: draft.deal.contractMonths - 1,
              perStart: { value: 0, status: "illustrative" },
              shareAtRisk: { value: 0, status: "illustrative" },
            }
          : { kind: "cost", markUp: { value: 0, status: "illustrative" } };
    });
  const place = ["capital", "providerPayment"] as const;
  return (
    <SectionCard title="What the provider is paid">
      <div className="form-grid">
        <ChoiceAt
          place={[...place, "kind"]}
          label="The provider gets"
          of="how the provider is paid"
          onChoose={choose}
          choices={[
            ["cost", "Costs plus a mark-up"],
            ["fee", "A fee, come what may"],
          ]}
        />
        {providerPayment.kind === "cost" ? (
          <InputAt place={[...place, "markUp"]} label="Mark-up" of="the mark-up" unit="percent" range={markUpRange} />
        ) : (
          <>
            <InputAt
              place={[...place, "perMonth"]}
              label="Fee a month"
              of="the fee a month"
              unit="money"
              range={moneyRange}
            />
            <NumberAt
              place={[...place, "firstMonth"]}
              label="From month"
              of="the first month of the fee"
              unit="number"
            />
            <NumberAt place={[...place, "lastMonth"]} label="To month" of="the last month of the fee" unit="number" />
            <InputAt
              place={[...place, "perStart"]}
              label="Fee a start"
              of="the fee a start"
              unit="money"
              range={moneyRange}
            />
            <InputAt
              place={[...place, "shareAtRisk"]}
              label="Share of the fee at risk"
              of="the provider's share at risk"
              unit="percent"
              range={rateRange}
              certain
            />
          </>
        )}
      </div>
    </SectionCard>
  );
}
