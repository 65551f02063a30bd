import type { Effect } from "#shared/model/effect.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { CountedFields } from "./counted-fields.tsx";
import { OutcomeSegmentRates } from "./outcome-segment-rates.tsx";
import { statedAs, withKind } from "./outcome-kinds.ts";

/** What does not fit an outcome's row: its kind, how its effect is stated, how it is measured, and what may come again. */
export function OutcomeDetails({ index }: { readonly index: number }) {
  const outcome = useScenario((scenario) => scenario.outcomes[index]!);
  const { name, kind } = outcome;
  const place = ["outcomes", index] as const;
  const changeKind = (next: string): void =>
    editDeal(`kind of ${name}`, (draft) => {
      draft.outcomes[index] = withKind(outcome, next as Outcome["kind"]) as (typeof draft.outcomes)[number];
    });
  return (
    <>
      <ChoiceAt
        place={[...place, "kind"]}
        label="Kind"
        of={`kind of ${name}`}
        onChoose={changeKind}
        choices={[
          ["binary", "Outcome of a person"],
          ["milestone", "Milestone: activity only"],
          ["frequency", "Events or days counted"],
          ["cohortMeasured", "Measured for cohorts"],
        ]}
      />
      {kind !== "milestone" && <StatedAs index={index} />}
      {kind === "binary" || kind === "milestone" ? <ReachedFields index={index} /> : <CountedFields index={index} />}
      {(kind === "binary" || kind === "milestone") && (
        <div className="grid-details__wide">
          <TextAt
            place={[...place, "achievement"]}
            label="In a sentence: a person who …"
            of={`${name} in a sentence`}
            optional
            placeholder="keeps accommodation for 3 months"
          />
        </div>
      )}
      <div className="grid-details__wide">
        <TextAt
          place={[...place, "measure"]}
          label="How it is measured"
          of={`measure of ${name}`}
          optional
          placeholder="in a sentence, against which evidence"
        />
      </div>
      <OutcomeSegmentRates index={index} />
    </>
  );
}

function StatedAs({ index }: { readonly index: number }) {
  const outcome = useScenario((scenario) => scenario.outcomes[index]!);
  if (outcome.kind === "milestone") return null;
  const change = (way: string): void =>
    editDeal(`how ${outcome.name} is stated`, (draft) => {
      const target = draft.outcomes[index]!;
      if (target.kind !== "milestone")
        target.withService = statedAs(outcome.withService, way as Effect["statedAs"]) as typeof target.withService;
    });
  return (
    <ChoiceAt
      place={["outcomes", index, "withService", "statedAs"]}
      label="With the service, stated as"
      of={`how ${outcome.name} is stated`}
      onChoose={change}
      choices={[
        ["rate", outcome.kind === "binary" ? "A rate" : "A figure"],
        ["points", "Added to the baseline"],
        ["relative", "A relative change"],
        ...(outcome.kind === "binary" || (outcome.kind === "cohortMeasured" && outcome.model === "share")
          ? [["oddsRatio", "An odds ratio"] as const]
          : []),
      ]}
    />
  );
}

/** What an outcome that people reach has besides: waits, drop-out, second tries, further occasions. */
function ReachedFields({ index }: { readonly index: number }) {
  const { name, kind } = useScenario((scenario) => scenario.outcomes[index]!);
  const place = ["outcomes", index] as const;
  return (
    <>
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
      <OptionalGroup
        place={[...place, "repeats"]}
        name="Achieved several times"
        of="further occasions"
        start={() => ({ times: 2, everyMonths: 12 })}
      >
        <NumberAt
          place={[...place, "repeats", "times"]}
          label="Occasions in all"
          of={`occasions of ${name}`}
          unit="number"
        />
        <NumberAt
          place={[...place, "repeats", "everyMonths"]}
          label="One every"
          of={`months between occasions of ${name}`}
          unit="months"
        />
      </OptionalGroup>
      {kind === "binary" && (
        <OptionalGroup
          place={[...place, "clock"]}
          name="Sustain clock that resets"
          of="further tries"
          start={() => ({ restarts: 1, everyMonths: 3 })}
        >
          <NumberAt place={[...place, "clock", "restarts"]} label="Restarts" of={`restarts of ${name}`} unit="number" />
          <NumberAt
            place={[...place, "clock", "everyMonths"]}
            label="Begins again after"
            of={`months to the next try of ${name}`}
            unit="months"
          />
        </OptionalGroup>
      )}
      <ProblemsAt place={[...place, "kind"]} />
    </>
  );
}
