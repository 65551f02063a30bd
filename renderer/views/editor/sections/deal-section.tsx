import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { BudgetHoldersList } from "./budget-holders-list.tsx";
import { currencyChoices } from "./currency-choices.ts";
import { monthChoices } from "./month-choices.ts";

/** What the deal is called, when it runs, and who is in it. */
export function DealSection() {
  const budgetHolders = useScenario((scenario) => scenario.budgetHolders);
  return (
    <>
      <SectionCard title="The deal">
        <TextAt place={["deal", "name"]} label="Name" of="the deal's name" />
        <TextAt place={["deal", "summary"]} label="Summary" of="the summary" long optional />
        <div className="form-grid">
          <ChoiceAt
            place={["deal", "currency"]}
            label="Currency"
            of="the currency"
            choices={currencyChoices}
            hint="Amounts are kept, not converted"
          />
          <TextAt
            place={["deal", "startMonth"]}
            label="Service starts in"
            of="the start month"
            kind="month"
            hint="Month 0 of the deal"
          />
          <NumberAt
            place={["deal", "contractMonths"]}
            label="Length of the contract"
            of="contract months"
            unit="months"
          />
          <ChoiceAt
            place={["deal", "financialYearStartMonth"]}
            label="Financial year starts in"
            of="financial-year start"
            choices={monthChoices}
            onChoose={(month) =>
              editDeal("financial-year start", (draft) => {
                draft.deal.financialYearStartMonth = Number(month);
              })
            }
          />
        </div>
      </SectionCard>
      <SectionCard title="Parties">
        <div className="form-grid form-grid--broad">
          <ChoiceAt
            place={["deal", "commissioner"]}
            label="Commissioner"
            of="the commissioner"
            choices={budgetHolders.map(({ id, name }) => [id, name] as const)}
            hint="The budget holder that leads"
          />
          <TextAt place={["deal", "provider"]} label="Provider" of="the provider's name" />
          <TextAt place={["deal", "investor"]} label="Investor" of="the investor's name" />
        </div>
      </SectionCard>
      <BudgetHoldersList />
      <SectionCard title="Notes">
        <TextAt place={["deal", "notes"]} label="Notes on the deal" of="the notes" long optional />
      </SectionCard>
    </>
  );
}
