import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { inputsOfDeal } from "#shared/analysis/tornado/named-inputs.ts";
import { questionsOf } from "#shared/engine/questions.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { sweptProbabilities } from "#shared/sweep/sweep-figures.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import { chooseReplay, replayStore } from "../../../stores/replay-store.ts";
import { useScenario } from "../../../stores/use-stores.ts";

const NUMBERED = "numbered";
const RANGE = "range";

const tenths = ["lowest", "highest"] as const;

function inputName(id: string, scenario: Scenario): string {
  const { drawn, without } = inputsOfDeal(scenario);
  return [...drawn, ...without].find((input) => input.id === id)?.name ?? id;
}

/** What is chosen, as the list names it. */
function chosenOf(where: WhereToLook): string {
  if (where.kind === "trial") return NUMBERED;
  if (where.kind === "range") return RANGE;
  if (where.kind === "input") return where.tenth;
  return where.kind === "all" ? "all" : where.question;
}

/** Of which futures one is told: of all, of those in which something happens, of a bar of a picture, or a trial by its number. */
export function WhichFuture(): ReactElement {
  const scenario = useScenario();
  const { where, rangeName } = useStore(replayStore);
  const asked = questionsOf(scenario).filter(({ id }) => sweptProbabilities.includes(id));
  const choices = [
    ["all", "All futures"],
    ...asked.map(({ id, label }) => [id, label] as const),
    ...(where.kind === "range" ? [[RANGE, rangeName ?? "A bar of a picture"] as const] : []),
    ...(where.kind === "input"
      ? tenths.map((tenth) => [tenth, `${inputName(where.input, scenario)}: its ${tenth} tenth`] as const)
      : []),
    [NUMBERED, "A trial by its number"],
  ] as const;
  const choose = (value: string): void => {
    const tenth = tenths.find((each) => each === value);
    if (where.kind === "input" && tenth) return chooseReplay({ ...where, tenth });
    if (value === NUMBERED) return chooseReplay({ kind: "trial", trial: 0 });
    const question = asked.find(({ id }) => id === value);
    if (question) chooseReplay({ kind: "when", question: question.id, happens: true });
    else if (value === "all") chooseReplay({ kind: "all" });
  };
  return (
    <div className="replay-choice">
      <ChoiceField label="A typical future of" value={chosenOf(where)} choices={choices} onChange={choose} />
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
