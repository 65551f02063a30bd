import { monthRange, rateRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { TextAt } from "../fields/simple-fields.tsx";
import { useUsedBy } from "../uses/use-used-by.ts";
import { EffectAt } from "./outcome-effect-at.tsx";
import type { Stage } from "./outcome-pathways.ts";
import { addStage, moveStageEarlier, removeStage, stageUses } from "./outcome-stage-edits.ts";

interface OutcomeStagePanelProps {
  readonly stage: Stage;
  readonly onChoose: (id: string | undefined) => void;
}

/** The fields of the stage that was chosen in a funnel, and what can be done with it. */
export function OutcomeStagePanel({ stage: { outcome, index, depth }, onChoose }: OutcomeStagePanelProps) {
  const { id, name } = outcome;
  const place = ["outcomes", index] as const;
  const used = useUsedBy((scenario) => stageUses(scenario, id));
  const next = useScenario(({ outcomes }) => outcomes.findIndex((each) => "after" in each && each.after === id));
  const endsHere = outcome.repeats !== undefined;
  return (
    <div className="funnel-panel" role="group" aria-label={`Stage ${name}`}>
      <div className="form-grid">
        <TextAt place={[...place, "name"]} label="Stage" of={`name of ${name}`} />
        {outcome.kind === "milestone" ? (
          <InputAt
            place={[...place, "rate"]}
            label="Share done"
            of={`rate of ${name}`}
            unit="percent"
            range={rateRange}
          />
        ) : outcome.withService.statedAs === "rate" ? (
          <InputAt
            place={[...place, "withService", "rate"]}
            label="With the service"
            of={`${name} with the service`}
            unit="percent"
            range={rateRange}
            hint={depth > 0 ? "Of those who reached the stage before" : undefined}
          />
        ) : (
          <div className="field">
            <span className="field__label">With the service</span>
            <EffectAt
              place={[...place, "withService"]}
              outcome={outcome}
              effect={outcome.withService}
              label={`${name} with the service`}
              of={`${name} with the service`}
            />
          </div>
        )}
        {outcome.kind === "binary" && (
          <InputAt
            place={[...place, "baseline"]}
            label="Baseline"
            of={`baseline of ${name}`}
            unit="percent"
            range={rateRange}
          />
        )}
        <InputAt
          place={[...place, "delay", "months"]}
          label={depth > 0 ? "After the stage before" : "After the start"}
          of={`delay of ${name}`}
          unit="months"
          range={monthRange}
        />
      </div>
      <div className="cluster">
        <button
          type="button"
          className="button button--small"
          disabled={endsHere}
          onClick={() => addStage(index, true)}
        >
          Add a stage after it
        </button>
        {next !== -1 && (
          <button type="button" className="button button--small" onClick={() => addStage(index, false)}>
            Add a branch
          </button>
        )}
        <button
          type="button"
          className="button button--small"
          disabled={depth === 0}
          onClick={() => moveStageEarlier(index)}
        >
          Move earlier
        </button>
        <button
          type="button"
          className="button button--small"
          disabled={next === -1}
          onClick={() => moveStageEarlier(next)}
        >
          Move later
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          disabled={used !== undefined}
          title={used}
          onClick={() => {
            onChoose(undefined);
            removeStage(index);
          }}
        >
          Remove
        </button>
        <span className="text-muted funnel-panel__why">
          {endsHere
            ? "An outcome that repeats has no later stages."
            : used === undefined
              ? ""
              : `${used}: change that before it can be removed.`}
        </span>
      </div>
    </div>
  );
}
