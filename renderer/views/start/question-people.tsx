import { policyAreaOf } from "#shared/start/policy-areas.ts";
import { answer } from "../../stores/start-store.ts";
import { AnswerRadios, AnswerText } from "./answer-fields.tsx";
import { EstimateFields } from "./estimate-fields.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useStart } from "./use-answers.ts";

/** Question 2: who starts the service, how many, over how long, and for how long each is served. */
export function QuestionPeople() {
  const { people: example } = policyAreaOf(useStart(({ draft }) => draft.about.policyArea));
  const { who, counted } = useStart(({ draft }) => draft.people);
  return (
    <>
      <AnswerText place={["people", "who"]} label="Who is it for?">
        {who !== example && <Suggestions texts={[example]} onTake={(text) => answer(["people", "who"], text)} />}
      </AnswerText>
      <AnswerRadios
        place={["people", "counted"]}
        label="How are they counted?"
        choices={[
          ["aMonth", "Each month"],
          ["inTotal", "In all"],
        ]}
      />
      <div className="start-two">
        <EstimateFields
          place={["people", "count"]}
          label={counted === "aMonth" ? "People who start each month" : "People who start in all"}
          unit="people"
        />
      </div>
      <div className="start-two">
        <AnswerText place={["people", "months"]} label="People start over" unit="months" />
        <AnswerText place={["people", "serviceMonths"]} label="Each is served for" unit="months" />
      </div>
    </>
  );
}
