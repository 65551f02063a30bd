import { removeOutcome } from "../../stores/start-store.ts";
import { AnswerChoice, AnswerText } from "./answer-fields.tsx";
import { RateFields } from "./rate-fields.tsx";
import { useStart } from "./use-answers.ts";

/** One outcome: its name, when it is achieved, and how likely with the programme and without it. */
export function OutcomeFields({ index }: { readonly index: number }) {
  const outcomes = useStart(({ draft }) => draft.outcomes);
  const { name, after } = outcomes[index]!;
  const called = name.trim() === "" ? `Outcome ${index + 1}` : name.trim();
  const earlier = outcomes.slice(0, index).map((outcome, place) => {
    const known = outcome.name.trim() === "" ? `outcome ${place + 1}` : `“${outcome.name.trim()}”`;
    return [String(place), `Those who achieve ${known}`] as const;
  });
  const place = ["outcomes", index] as const;
  return (
    <fieldset className="start-outcome">
      <legend className="start-outcome__name">{called}</legend>
      {outcomes.length > 1 && (
        <button
          type="button"
          className="button button--quiet button--small start-outcome__remove"
          aria-label={`Remove ${called}`}
          onClick={() => removeOutcome(index)}
        >
          Remove
        </button>
      )}
      <div className={earlier.length > 0 ? "start-outcome__what start-outcome__what--staged" : "start-outcome__what"}>
        <AnswerText place={[...place, "name"]} label="What is achieved" />
        {earlier.length > 0 && (
          <AnswerChoice
            place={[...place, "after"]}
            label="Of whom"
            choices={[["", "Everyone who starts"], ...earlier]}
          />
        )}
        <AnswerText
          place={[...place, "months"]}
          label={after === "" ? "After the start" : "After that"}
          unit="months"
        />
      </div>
      <RateFields
        place={[...place, "withService"]}
        label="How likely with the programme?"
        unknown="A wide range is assumed and marked so: from no better than without the programme to half of everyone else too, or 10% to 90% where that is not known either."
      />
      <RateFields
        place={[...place, "without"]}
        label="How likely without it?"
        unknown="A wide range is assumed and marked so: from nobody to as many as are likely with the programme."
      />
    </fieldset>
  );
}
