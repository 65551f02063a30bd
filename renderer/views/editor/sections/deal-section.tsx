import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { freshId } from "./fresh-id.ts";

const currencies = ["GBP", "EUR", "USD", "AUD", "CAD", "NZD", "INR", "ZAR", "TRY"].map((each) => [each, each] as const);
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What the deal is called, when it runs, and who is in it. */
export function DealSection() {
  const { budgetHolders } = useScenario();
  return (
    <>
      <SectionCard title="The deal">
        <TextAt place={["deal", "name"]} label="Name" of="the deal's name" />
        <TextAt place={["deal", "summary"]} label="Summary" of="the summary" long optional />
        <div className="form-grid">
          <ChoiceAt place={["deal", "currency"]} label="Currency" of="the currency" choices={currencies} />
          <TextAt place={["deal", "startMonth"]} label="Service starts (year-month)" of="the start month" />
          <NumberAt
            place={["deal", "contractMonths"]}
            label="Length of the contract"
            of="contract months"
            unit="months"
          />
          <FinancialYearStart />
        </div>
      </SectionCard>
      <SectionCard title="Parties">
        <div className="form-grid">
          <ChoiceAt
            place={["deal", "commissioner"]}
            label="Commissioner"
            of="the commissioner"
            choices={budgetHolders.map(({ id, name }) => [id, name] as const)}
          />
          <TextAt place={["deal", "provider"]} label="Provider" of="the provider's name" />
          <TextAt place={["deal", "investor"]} label="Investor" of="the investor's name" />
        </div>
      </SectionCard>
      <BudgetHolders />
      <Sources />
      <SectionCard title="Notes">
        <TextAt place={["deal", "notes"]} label="Notes on the deal" of="the notes" long optional />
      </SectionCard>
    </>
  );
}

function FinancialYearStart() {
  const { deal } = useScenario();
  const id = "financial-year-start";
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        Financial year starts in
      </label>
      <div className="field__box">
        <select
          id={id}
          className="field__input"
          value={deal.financialYearStartMonth}
          onChange={(event) =>
            editDeal("financial-year start", (draft) => {
              draft.deal.financialYearStartMonth = Number(event.target.value);
            })
          }
        >
          {months.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function BudgetHolders() {
  const { budgetHolders, payment, savings, deal } = useScenario();
  const isUsed = (id: string): boolean =>
    deal.commissioner === id ||
    payment.payers.some((payer) => payer.budgetHolder === id) ||
    savings.some((saving) => saving.budgetHolder === id);
  return (
    <SectionCard title="Budget holders" about="Bodies whose budgets pay or save.">
      <ul className="plain-list">
        {budgetHolders.map(({ id, name }, index) => (
          <li key={id} className="row-line">
            <TextAt
              place={["budgetHolders", index, "name"]}
              label={`Name of ${id}`}
              of="a budget holder's name"
              labelHidden
            />
            <button
              type="button"
              className="button button--quiet button--small"
              disabled={isUsed(id)}
              title={isUsed(id) ? "It pays, saves or is the commissioner" : undefined}
              onClick={() => editDeal(`removing ${name}`, (draft) => void draft.budgetHolders.splice(index, 1))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            editDeal("adding a budget holder", (draft) => {
              draft.budgetHolders.push({ id: freshId("holder", draft.budgetHolders), name: "New budget holder" });
            })
          }
        >
          Add a budget holder
        </button>
      </div>
    </SectionCard>
  );
}

function Sources() {
  const { sources } = useScenario();
  return (
    <SectionCard title="Sources" about="Where published figures come from. Figures name them by their chip.">
      <ul className="plain-list">
        {sources.map(({ id, title }, index) => (
          <li key={id} className="source-line">
            <TextAt place={["sources", index, "title"]} label="Title" of={`title of ${id}`} />
            <div className="form-grid">
              <TextAt place={["sources", index, "publisher"]} label="Publisher" of={`publisher of ${title}`} optional />
              <TextAt place={["sources", index, "date"]} label="Date" of={`date of ${title}`} optional />
              <TextAt place={["sources", index, "url"]} label="Address" of={`address of ${title}`} optional />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            editDeal("adding a source", (draft) => {
              draft.sources.push({ id: freshId("source", draft.sources), title: "New source" });
            })
          }
        >
          Add a source
        </button>
      </div>
    </SectionCard>
  );
}
