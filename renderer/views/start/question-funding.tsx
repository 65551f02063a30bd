import { AnswerChoice, AnswerRadios, AnswerText } from "./answer-fields.tsx";
import { EstimateFields } from "./estimate-fields.tsx";
import { useStart } from "./use-answers.ts";

/** Question 5: who delivers and at what cost, who funds it until outcomes are paid, and who has what is left. */
export function QuestionFunding() {
  const { delivery, upfront } = useStart(({ draft }) => draft.funding);
  return (
    <>
      <AnswerText place={["funding", "provider"]} label="Who delivers the service?" />
      <AnswerRadios
        place={["funding", "delivery", "kind"]}
        told={["funding", "delivery"]}
        label="What does delivery cost?"
        choices={[
          ["perPerson", "So much a person"],
          ["inTotal", "So much in all"],
          ["unknown", "I don’t know yet"],
        ]}
      />
      {delivery.kind === "unknown" ? (
        <p className="callout callout--info start-unknown">
          A range is worked out from what the prices are likely to pay, and marked as an assumption.
        </p>
      ) : (
        <div className="start-two">
          <EstimateFields
            place={["funding", "delivery", "cost"]}
            label={delivery.kind === "perPerson" ? "Cost a person" : "Cost in all"}
            unit="money"
          />
        </div>
      )}
      <AnswerText
        place={["funding", "dealCosts"]}
        label="Setting up and running the deal"
        unit="money"
        hint="Legal work, evaluation, management, in all. Empty: none."
      />
      <AnswerRadios
        place={["funding", "upfront", "kind"]}
        label="Who funds it until outcomes are paid?"
        choices={[
          ["investors", "Investors"],
          ["none", "Nobody: the provider waits"],
        ]}
      />
      {upfront.kind === "investors" && (
        <div className="start-three">
          <AnswerText place={["funding", "upfront", "investor"]} label="Who invests" />
          <AnswerText
            place={["funding", "upfront", "capital"]}
            label="At most"
            unit="money"
            hint="Empty: as much as delivery may cost."
          />
          <AnswerText place={["funding", "upfront", "annualReturn"]} label="Return wanted a year" unit="percent" />
        </div>
      )}
      <AnswerChoice
        place={["funding", "leftOver"]}
        label="What is left over goes to"
        choices={[
          ["provider", "The provider"],
          ["commissioner", "The commissioner"],
          ...(upfront.kind === "investors" ? ([["investor", "The investors"]] as const) : []),
        ]}
      />
    </>
  );
}
