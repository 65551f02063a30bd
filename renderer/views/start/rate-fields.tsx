import type { PathStep } from "#shared/model/problem.ts";
import { gradeNames } from "../../inputs/grade-names.ts";
import { AnswerChoice, AnswerRadios, AnswerText } from "./answer-fields.tsx";
import { useAnswerAt } from "./use-answers.ts";

interface RateFieldsProps {
  readonly place: readonly PathStep[];
  readonly label: string;
  /** What is assumed where nobody knows, in a sentence. */
  readonly unknown: string;
}

/** How likely: from low to high, as counted in a record, or not known yet. */
export function RateFields({ place, label, unknown }: RateFieldsProps) {
  const kind = useAnswerAt([...place, "kind"]).value;
  return (
    <div className="stack stack--tight start-rate">
      <AnswerRadios
        place={[...place, "kind"]}
        label={label}
        choices={[
          ["range", "Low, likely, high"],
          ["evidence", "From a record"],
          ["unknown", "I don’t know yet"],
        ]}
      />
      {kind === "range" && (
        <div className="start-three">
          <AnswerText place={[...place, "low"]} label="Low" unit="percent" />
          <AnswerText place={[...place, "likely"]} label="Likely" unit="percent" />
          <AnswerText place={[...place, "high"]} label="High" unit="percent" />
        </div>
      )}
      {kind === "evidence" && (
        <div className="start-three">
          <AnswerText place={[...place, "successes"]} label="Achieved it" unit="number" />
          <AnswerText place={[...place, "trials"]} label="Of so many seen" unit="number" />
          <AnswerChoice place={[...place, "grade"]} label="The record" choices={gradeNames} />
        </div>
      )}
      {kind === "unknown" && <p className="callout callout--info start-unknown">{unknown}</p>}
    </div>
  );
}
