import { decimal, minusSign } from "#shared/format/decimal.ts";
import type { Input } from "#shared/model/input.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { rateRange } from "#shared/schema/range.ts";
import { middleOf } from "../../../inputs/middle-of.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { TextAt } from "../fields/simple-fields.tsx";
import { OutcomeDetails } from "./outcome-details.tsx";
import { addOutcome } from "./outcome-edits.ts";

const middle = ({ value }: Input): number => (typeof value === "number" ? value : (middleOf(value) ?? Number.NaN));

/** What the service adds, in percentage points of those who can reach it. */
function addedPoints(outcome: Outcome): string {
  if (outcome.kind !== "binary" || outcome.withService.statedAs !== "rate") return "–";
  const points = (middle(outcome.withService.rate) - middle(outcome.baseline)) * 100;
  return `${points >= 0 ? "+" : minusSign}${decimal(Math.abs(points), 0)} points`;
}

/** Every outcome: how many reach it with the service and without, and when. */
export function OutcomesSection() {
  const { outcomes } = useScenario();
  return (
    <SectionCard
      title="Outcomes"
      about="Rates of a stage are of those who reached the stage before. The baseline is what would have happened without the service: only the difference is additional."
      actions={
        <button type="button" className="button button--small" onClick={addOutcome}>
          Add an outcome
        </button>
      }
    >
      <div className="table-frame" role="region" aria-label="Outcomes" tabIndex={0}>
        <table className="table editor-table">
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              <th scope="col">With the service</th>
              <th scope="col">Baseline</th>
              <th scope="col" className="number">
                Added
              </th>
              <th scope="col">
                <span className="visually-hidden">More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome, index) => (
              <OutcomeRow key={outcome.id} outcome={outcome} index={index} />
            ))}
          </tbody>
        </table>
      </div>
    </SectionCard>
  );
}

function OutcomeRow({ outcome, index }: { readonly outcome: Outcome; readonly index: number }) {
  const { outcomes } = useScenario();
  const before = "after" in outcome ? outcomes.find(({ id }) => id === outcome.after) : undefined;
  return (
    <tr>
      <td className="editor-table__name">
        <TextAt
          place={["outcomes", index, "name"]}
          label={`Name of outcome ${index + 1}`}
          of={`name of ${outcome.name}`}
          labelHidden
        />
        <span className="text-muted text-small">
          {before ? `after ${before.name}` : outcome.kind === "milestone" ? "milestone" : "from the start"}
        </span>
      </td>
      <td>
        {outcome.kind === "milestone" && (
          <InputAt
            place={["outcomes", index, "rate"]}
            label={`Rate of ${outcome.name}`}
            of={`rate of ${outcome.name}`}
            unit="percent"
            range={rateRange}
            dense
          />
        )}
        {outcome.kind === "binary" && outcome.withService.statedAs === "rate" && (
          <InputAt
            place={["outcomes", index, "withService", "rate"]}
            label={`Rate of ${outcome.name} with the service`}
            of={`rate of ${outcome.name}`}
            unit="percent"
            range={rateRange}
            dense
          />
        )}
        {(outcome.kind === "frequency" || outcome.kind === "cohortMeasured") && (
          <span className="text-muted">This version cannot simulate this kind</span>
        )}
      </td>
      <td>
        {outcome.kind === "binary" ? (
          <InputAt
            place={["outcomes", index, "baseline"]}
            label={`Baseline of ${outcome.name}`}
            of={`baseline of ${outcome.name}`}
            unit="percent"
            range={rateRange}
            dense
          />
        ) : (
          <span className="text-muted text-small">
            {outcome.kind === "milestone" ? "activity, never additional" : ""}
          </span>
        )}
      </td>
      <td className="number">{addedPoints(outcome)}</td>
      <td>
        <OutcomeDetails outcome={outcome} index={index} />
      </td>
    </tr>
  );
}
