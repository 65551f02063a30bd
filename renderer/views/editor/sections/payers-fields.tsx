import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { freshId } from "./fresh-id.ts";

/** Who pays which share, in the order in which what one cannot pay falls to the next. */
export function PayersFields() {
  const { payment, budgetHolders } = useScenario();
  return (
    <SectionCard
      title="Payers"
      about="Shares add up to 100%. What a payer's own cap leaves unpaid falls to the next in this order, or is lost."
      actions={
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            editDeal("adding a payer", (draft) => {
              draft.payment.payers.push({
                id: freshId("payer", draft.payment.payers),
                name: "New payer",
                budgetHolder: draft.budgetHolders[0]!.id,
                share: { value: 0, status: "illustrative" },
                beyondCap: "lost",
              });
            })
          }
        >
          Add a payer
        </button>
      }
    >
      {payment.payers.map((payer, index) => {
        const place = ["payment", "payers", index] as const;
        return (
          <div key={payer.id} className="form-grid form-grid--line">
            <TextAt place={[...place, "name"]} label="Payer" of="a payer's name" />
            <ChoiceAt
              place={[...place, "budgetHolder"]}
              label="From the budget of"
              of={`budget of ${payer.name}`}
              choices={budgetHolders.map(({ id, name }) => [id, name] as const)}
            />
            <InputAt
              place={[...place, "share"]}
              label="Share"
              of={`share of ${payer.name}`}
              unit="percent"
              range={rateRange}
              certain
            />
            <OptionalTermAt
              place={[...place, "cap"]}
              label="Its own cap"
              of={`a cap for ${payer.name}`}
              unit="money"
              range={moneyRange}
              start={500_000}
            />
            <ChoiceAt
              place={[...place, "beyondCap"]}
              label="Beyond its cap"
              of={`what is beyond the cap of ${payer.name}`}
              choices={[
                ["lost", "Is lost"],
                ["nextPayer", "Falls to the next payer"],
              ]}
            />
            {payment.payers.length > 1 && (
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  editDeal(`removing ${payer.name}`, (draft) => void draft.payment.payers.splice(index, 1))
                }
              >
                remove {payer.name}
              </button>
            )}
          </div>
        );
      })}
    </SectionCard>
  );
}
