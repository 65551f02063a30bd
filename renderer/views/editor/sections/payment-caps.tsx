import { moneyRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt } from "../fields/simple-fields.tsx";

/** What limits payment, in the order in which the limits apply, and the budget it is held against. */
export function PaymentCaps() {
  return (
    <SectionCard
      title="Caps and budget"
      about="Caps withhold payment, in this order: each person, each year, the whole contract. The budget limits nothing: results say how likely payments pass it."
    >
      <div className="form-grid">
        <OptionalTermAt
          place={["payment", "perPersonCap"]}
          label="Most for one person"
          of="a per-person cap"
          unit="money"
          range={moneyRange}
          start={10_000}
        />
        <OptionalTermAt
          place={["payment", "contractCap"]}
          label="Most in total"
          of="a contract cap"
          unit="money"
          range={moneyRange}
          start={1_000_000}
        />
        <OptionalTermAt
          place={["payment", "budget"]}
          label="Budget set aside"
          of="a budget"
          unit="money"
          range={moneyRange}
          start={1_000_000}
        />
      </div>
      <AnnualCapFields />
    </SectionCard>
  );
}

function AnnualCapFields() {
  const annualCap = useScenario((scenario) => scenario.payment.annualCap);
  if (!annualCap)
    return (
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            editDeal("adding an annual cap", (draft) => {
              draft.payment.annualCap = {
                year: "contract",
                amounts: [{ value: 500_000, status: "illustrative" }],
                excess: "lost",
              };
            })
          }
        >
          Add an annual cap
        </button>
      </div>
    );
  return (
    <fieldset className="field-group">
      <legend>Most in a year</legend>
      <div className="form-grid">
        <ChoiceAt
          place={["payment", "annualCap", "year"]}
          label="Years"
          of="years of the annual cap"
          choices={[
            ["contract", "Contract years"],
            ["financial", "Financial years"],
          ]}
        />
        <ChoiceAt
          place={["payment", "annualCap", "excess"]}
          label="What is over"
          of="what is over the annual cap"
          choices={[
            ["lost", "Lost"],
            ["carried", "Carried to next year"],
          ]}
        />
        {annualCap.amounts.map((_, index) => (
          <InputAt
            key={index}
            place={["payment", "annualCap", "amounts", index]}
            label={index === annualCap.amounts.length - 1 ? `Year ${index + 1} and later` : `Year ${index + 1}`}
            of={`annual cap of year ${index + 1}`}
            unit="money"
            range={moneyRange}
            certain
          />
        ))}
      </div>
      <div className="cluster">
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            editDeal("adding a year to the annual cap", (draft) => {
              const amounts = draft.payment.annualCap!.amounts;
              amounts.push({ value: amounts.at(-1)!.value, status: "illustrative" });
            })
          }
        >
          Another year
        </button>
        {annualCap.amounts.length > 1 && (
          <button
            type="button"
            className="button button--small"
            onClick={() =>
              editDeal("removing a year of the annual cap", (draft) => void draft.payment.annualCap!.amounts.pop())
            }
          >
            One year less
          </button>
        )}
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() =>
            editDeal("removing the annual cap", (draft) => {
              delete draft.payment.annualCap;
            })
          }
        >
          Remove the annual cap
        </button>
      </div>
    </fieldset>
  );
}
