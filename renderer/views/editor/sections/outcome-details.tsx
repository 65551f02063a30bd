import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Outcome } from "#shared/model/outcome.ts";
import { monthRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { removeOutcome } from "./outcome-edits.ts";
import { outcomeUses } from "./outcome-uses.ts";

interface OutcomeDetailsProps {
  readonly outcome: Outcome;
  readonly index: number;
}

/** Timing, pathway and the rest of an outcome, in a panel of their own. */
export function OutcomeDetails({ outcome, index }: OutcomeDetailsProps) {
  const scenario = useScenario();
  const uses = outcomeUses(scenario, outcome.id);
  return (
    <DialogTrigger>
      <Button className="button button--quiet button--small" aria-label={`Timing and pathway of ${outcome.name}`}>
        More
      </Button>
      <Popover className="popover provenance" placement="bottom end">
        <Dialog className="provenance__fields" aria-label={`Timing and pathway of ${outcome.name}`}>
          {(outcome.kind === "binary" || outcome.kind === "milestone") && (
            <>
              <ChoiceAt
                place={["outcomes", index, "after"]}
                label="Comes after"
                of={`pathway of ${outcome.name}`}
                choices={[
                  ["", "Nothing: from the start"],
                  ...scenario.outcomes.filter(({ id }) => id !== outcome.id).map(({ id, name }) => [id, name] as const),
                ]}
              />
              <InputAt
                place={["outcomes", index, "delay", "months"]}
                label={outcome.after === undefined ? "Months after the start" : "Months after the stage before"}
                of={`delay of ${outcome.name}`}
                unit="months"
                range={monthRange}
              />
              <ChoiceAt
                place={["outcomes", index, "delay", "drawn"]}
                label="If uncertain, the wait"
                of={`waits for ${outcome.name}`}
                choices={[
                  ["perTrial", "Is the same for everyone"],
                  ["perPerson", "Differs from person to person"],
                ]}
              />
              <ChoiceAt
                place={["outcomes", index, "afterDropOut"]}
                label="For those who dropped out"
                of={`${outcome.name} after drop-out`}
                choices={[
                  ["none", "Out of reach"],
                  ["reachable", "Still within reach"],
                ]}
              />
            </>
          )}
          <TextAt
            place={["outcomes", index, "measure"]}
            label="How it is measured"
            of={`measure of ${outcome.name}`}
            long
            optional
          />
          {uses.length > 0 ? (
            <p className="text-muted text-small">It cannot be removed while {uses.join(", ")} names it.</p>
          ) : (
            <div>
              <button
                type="button"
                className="button button--danger button--small"
                onClick={() => removeOutcome(index)}
              >
                Remove this outcome
              </button>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
