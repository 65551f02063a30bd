import { type ReactElement, useMemo } from "react";
import { useStore } from "zustand";
import { replayedQuestions } from "#shared/analysis/replay/trials-like.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { whereWords } from "#shared/analysis/replay/where-words.ts";
import { questionsOf } from "#shared/engine/questions.ts";
import { capital } from "#shared/format/in-words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import { chooseReplay, replayStore } from "../../../stores/replay-store.ts";
import { useScenario } from "../../../stores/use-stores.ts";

const NUMBERED = "numbered";

/** Something that can be chosen from the list. */
interface Choice {
  readonly id: string;
  readonly words: string;
  readonly where: WhereToLook;
}

/** The place of a picture that led here; of an input both its ends. */
function placesOf(place: WhereToLook | undefined, scenario: Scenario): readonly Choice[] {
  if (!place) return [];
  const all = place.kind === "input" ? (["lowest", "highest"] as const).map((tenth) => ({ ...place, tenth })) : [place];
  return all.map((where, index) => ({ id: `place-${index}`, words: capital(whereWords(where, scenario)), where }));
}

function choicesOf(scenario: Scenario, place: WhereToLook | undefined): readonly Choice[] {
  const asked = questionsOf(scenario).filter(({ id }) => replayedQuestions.includes(id));
  const isAsked = place?.kind === "when" && place.happens;
  return [
    { id: "all", words: "All futures", where: { kind: "all" } },
    ...(isAsked ? [] : placesOf(place, scenario)),
    ...asked.map(({ id, label }) => ({
      id,
      words: label,
      where: { kind: "when", question: id, happens: true } as const,
    })),
    { id: NUMBERED, words: "A trial by its number", where: { kind: "trial", trial: 0 } },
  ];
}

const isSame = (one: WhereToLook, other: WhereToLook): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of which futures one is told: of all, of the place that led here, of those in which something happens, or a trial by its number. */
export function WhichFuture(): ReactElement {
  const scenario = useScenario();
  const { where, place } = useStore(replayStore);
  const choices = useMemo(() => {
    const usual = choicesOf(scenario, place);
    const isThere = where.kind === "trial" || usual.some((choice) => isSame(choice.where, where));
    // What was asked for of another deal may be nothing this deal knows of.
    return isThere ? usual : [...usual, { id: "other", words: capital(whereWords(where, scenario)), where }];
  }, [scenario, place, where]);
  const chosen = where.kind === "trial" ? NUMBERED : choices.find((choice) => isSame(choice.where, where))!.id;
  return (
    <div className="replay-choice">
      <ChoiceField
        label="A typical future of"
        value={chosen}
        choices={choices.map(({ id, words }) => [id, words] as const)}
        onChange={(id) => {
          const choice = choices.find((each) => each.id === id);
          if (choice) chooseReplay(choice.where);
        }}
      />
      {where.kind === "trial" && (
        <NumberField
          label="Trial, counted from 0"
          value={where.trial}
          unit="code"
          currency={scenario.deal.currency}
          problems={isTrial(where.trial) ? [] : ["A trial is a whole number from 0 to 999,999."]}
          onChange={(trial) => chooseReplay({ kind: "trial", trial })}
        />
      )}
    </div>
  );
}

const isTrial = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 999_999;
