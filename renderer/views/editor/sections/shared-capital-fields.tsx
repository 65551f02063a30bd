import { sharedTermSentences } from "#shared/explain/capital-sentences.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { shareSurplus } from "./tranche-edits.ts";

/** How tranches are drawn together, paid one after the other, and share surplus. */
export function SharedCapitalFields() {
  const capital = useScenario((scenario) => scenario.capital);
  const { tranches, asNeededOrder, orderOfPayment } = capital;
  if (tranches.length < 2 && !asNeededOrder && !orderOfPayment) return null;
  return (
    <fieldset className="field-group">
      <legend>Between tranches</legend>
      <div className="form-grid form-grid--broad">
        <ChoiceAt
          place={["capital", "asNeededOrder"]}
          shown={asNeededOrder ?? "listed"}
          label="Capital drawn as needed comes"
          of="the order of drawing"
          choices={[
            ["listed", "From one tranche after the other"],
            ["inProportion", "From all, by commitment"],
          ]}
        />
        <ChoiceAt
          place={["capital", "orderOfPayment"]}
          shown={orderOfPayment ?? "couponsFirst"}
          label="Paid first"
          of="the order of payment"
          choices={[
            ["couponsFirst", "All coupons, then all principal"],
            ["classByClass", "One layer in full, then the next"],
          ]}
        />
        <ChoiceAt
          place={["capital", "surplusShares"]}
          shown={tranches.some(({ surplusShare }) => surplusShare) ? "shares" : "drawn"}
          label="Investors' surplus is shared"
          of="how tranches share surplus"
          onChoose={(value) => shareSurplus(value === "shares")}
          choices={[
            ["drawn", "By capital drawn"],
            ["shares", "By shares of their own"],
          ]}
        />
      </div>
      {sharedTermSentences(capital).map(([field, sentence]) => (
        <p key={field} className="text-muted">
          {sentence}
        </p>
      ))}
    </fieldset>
  );
}
