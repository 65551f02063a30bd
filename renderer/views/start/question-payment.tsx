import { AnswerText } from "./answer-fields.tsx";
import { PriceFields } from "./price-fields.tsx";
import { PlaceProblems } from "./place-problems.tsx";
import { useStart } from "./use-answers.ts";

/** Question 4: who pays, how much for each outcome, and up to what. */
export function QuestionPayment() {
  const outcomes = useStart(({ draft }) => draft.outcomes);
  return (
    <>
      <AnswerText place={["payment", "payer"]} label="Who pays?" />
      <div className="stack stack--tight" role="group" aria-label="Prices">
        {outcomes.map(({ key }, index) => (
          <PriceFields key={key} index={index} />
        ))}
        <PlaceProblems place={["payment", "prices"]} />
      </div>
      <div className="start-two">
        <AnswerText
          place={["payment", "contractCap"]}
          label="The most that is ever paid"
          unit="money"
          hint="Empty: no cap on the contract."
        />
        <AnswerText
          place={["payment", "budget"]}
          label="Budget set aside"
          unit="money"
          hint="Empty: not said. It limits nothing; results tell the chance of going over it."
        />
      </div>
    </>
  );
}
