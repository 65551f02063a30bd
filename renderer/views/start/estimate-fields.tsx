import type { PathStep } from "#shared/model/problem.ts";
import type { FieldUnit } from "../../inputs/parse-number.ts";
import { AnswerChoice, AnswerText } from "./answer-fields.tsx";
import { useAnswerAt } from "./use-answers.ts";

interface EstimateFieldsProps {
  readonly place: readonly PathStep[];
  readonly label: string;
  readonly unit: FieldUnit;
}

/** A figure and how sure it is: about so much, exactly so much, or low, likely and high. */
export function EstimateFields({ place, label, unit }: EstimateFieldsProps) {
  const kind = useAnswerAt([...place, "kind"]).value;
  return (
    <>
      {kind === "range" ? (
        <div className="start-three">
          <AnswerText place={[...place, "low"]} label={`${label}, low`} unit={unit} />
          <AnswerText place={[...place, "likely"]} label="Likely" unit={unit} />
          <AnswerText place={[...place, "high"]} label="High" unit={unit} />
        </div>
      ) : (
        <AnswerText place={[...place, "value"]} label={label} unit={unit} />
      )}
      <AnswerChoice
        place={[...place, "kind"]}
        label="How sure is that?"
        choices={[
          ["about", "About: a fifth either side"],
          ["range", "Low, likely, high"],
          ["exactly", "Exactly, as agreed"],
        ]}
      />
    </>
  );
}
