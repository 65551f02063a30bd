import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { currencies } from "#shared/model/currency.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { BudgetHoldersList } from "./budget-holders-list.tsx";
import { currencyNames } from "./currency-names.ts";
import { SourcesList } from "./sources-list.tsx";

/** The three that most deals are in, then the others by name. */
const choices = [
  ...currencies.slice(0, 3),
  ...currencies.slice(3).sort((a, b) => currencyNames[a].localeCompare(currencyNames[b])),
].map((each) => [each, `${currencyNames[each]}, ${currencySymbol[each]}`] as const);
const monthNames = "January February March April May June July August September October November December"
  .split(" ")
  .map((name, index) => [String(index + 1), name] as const);

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
            choices={choices}
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
            choices={monthNames}
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
      <SourcesList />
      <SectionCard title="Notes">
        <TextAt place={["deal", "notes"]} label="Notes on the deal" of="the notes" long optional />
      </SectionCard>
    </>
  );
}
