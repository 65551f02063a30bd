import { useProblemsAt } from "../fields/at-path.ts";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { withKind } from "./outcome-edits.ts";

/** What does not fit an outcome's row: its kind, how it is measured, and for whom it stays within reach. */
export function OutcomeDetails({ index }: { readonly index: number }) {
  const outcome = useScenario().outcomes[index]!;
  const { name } = outcome;
  const place = ["outcomes", index] as const;
  const notSimulated = useProblemsAt([...place, "kind"]);
  if (outcome.kind === "frequency" || outcome.kind === "cohortMeasured")
    return (
      <>
        <dl className="definition-list">
          <dt>Kind</dt>
          <dd>{outcome.kind === "frequency" ? "Counted by frequency" : "Measured against a comparison group"}</dd>
          <dt>Event</dt>
          <dd>{outcome.event}</dd>
          <dt>Tracked for</dt>
          <dd>{outcome.trackingMonths.value} months</dd>
        </dl>
        {notSimulated.map((problem) => (
          <p key={problem} className="field__error">
            {problem}
          </p>
        ))}
      </>
    );
  const changeKind = (kind: string): void =>
    editDeal(`kind of ${name}`, (draft) => {
      if (kind === "binary" || kind === "milestone")
        draft.outcomes[index] = withKind(outcome, kind) as (typeof draft.outcomes)[number];
    });
  return (
    <>
      <ChoiceAt
        place={[...place, "kind"]}
        label="Kind"
        of={`kind of ${name}`}
        onChoose={changeKind}
        choices={[
          ["binary", "Outcome: can be additional"],
          ["milestone", "Milestone: activity, never additional"],
        ]}
      />
      <ChoiceAt
        place={[...place, "delay", "drawn"]}
        label="An uncertain wait"
        of={`waits for ${name}`}
        choices={[
          ["perTrial", "Is the same for everyone"],
          ["perPerson", "Differs from person to person"],
        ]}
      />
      <ChoiceAt
        place={[...place, "afterDropOut"]}
        label="For those who dropped out"
        of={`${name} after drop-out`}
        choices={[
          ["none", "Out of reach"],
          ["reachable", "Still within reach"],
        ]}
      />
      <div className="grid-details__wide">
        <TextAt
          place={[...place, "measure"]}
          label="How it is measured"
          of={`measure of ${name}`}
          optional
          placeholder="in a sentence, against which evidence"
        />
      </div>
    </>
  );
}
