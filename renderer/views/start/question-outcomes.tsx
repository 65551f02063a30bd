import { mostOutcomes } from "#shared/start/answers.ts";
import { policyAreaOf } from "#shared/start/policy-areas.ts";
import { addOutcome, answer } from "../../stores/start-store.ts";
import { OutcomeFields } from "./outcome-fields.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useStart } from "./use-answers.ts";

/** Question 3: what is to be achieved, and how likely with the programme and without. */
export function QuestionOutcomes() {
  const outcomes = useStart(({ draft }) => draft.outcomes);
  const area = policyAreaOf(useStart(({ draft }) => draft.about.policyArea));
  const fresh = area.outcomes.filter((name) => outcomes.every((outcome) => outcome.name.trim() !== name));
  const nameless = outcomes.findIndex(({ name }) => name.trim() === "");
  const full = outcomes.length >= mostOutcomes && nameless === -1;
  const take = (name: string): void =>
    nameless === -1 ? addOutcome(name) : answer(["outcomes", nameless, "name"], name);
  return (
    <>
      {outcomes.map(({ key }, index) => (
        <OutcomeFields key={key} index={index} />
      ))}
      <div className="start-more">
        <button
          type="button"
          className="button"
          disabled={outcomes.length >= mostOutcomes}
          onClick={() => addOutcome()}
        >
          Add another outcome
        </button>
        {full ? (
          <span className="text-muted text-small">Further outcomes are added in the editor.</span>
        ) : (
          <Suggestions texts={fresh} onTake={take} />
        )}
      </div>
    </>
  );
}
