import type { ReactNode } from "react";
import type { Outcome } from "#shared/model/outcome.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import type { Place } from "../fields/at-path.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { figureRangeOf } from "./figure-range.ts";
import { EffectAt } from "./outcome-effect-at.tsx";
import { addSegmentFigure, removeSegmentFigure, type SegmentFigure } from "./outcome-segment-edits.ts";

/** Rates of the groups that differ from everyone's, beside those that do not. Nothing while there is one group. */
export function OutcomeSegmentRates({ index }: { readonly index: number }) {
  const outcome = useScenario(({ outcomes }) => outcomes[index]!);
  const segments = useScenario(({ cohort }) => cohort.segments);
  const own = outcome.kind === "milestone" ? outcome.rateBySegment : outcome.bySegment;
  const ids = [
    ...segments.map(({ id, name }) => [id, name] as const),
    ...Object.keys(own ?? {})
      .filter((id) => !segments.some((segment) => segment.id === id))
      .map((id) => [id, id] as const),
  ];
  if (ids.length < 2) return null;
  const milestone = outcome.kind === "milestone";
  const field = milestone ? "rateBySegment" : "bySegment";
  return (
    <div className="grid-details__whole segment-rates">
      <table className="table table--dense" aria-label={`Rates of ${outcome.name} by group`}>
        <thead>
          <tr>
            <th scope="col">Group of people</th>
            <th scope="col">{milestone ? "Rate" : "With the service"}</th>
            {!milestone && <th scope="col">Baseline</th>}
          </tr>
        </thead>
        <tbody>
          {ids.map(([id, name]) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <ProblemsAt place={["outcomes", index, field, id]} />
              </th>
              {(milestone ? (["rate"] as const) : (["withService", "baseline"] as const)).map((figure) => (
                <td key={figure}>
                  <SegmentCell index={index} outcome={outcome} segment={id} name={name} figure={figure} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ProblemsAt place={["outcomes", index, field]} />
    </div>
  );
}

interface SegmentCellProps {
  readonly index: number;
  readonly outcome: Outcome;
  readonly segment: string;
  readonly name: string;
  readonly figure: SegmentFigure;
}

const called = { withService: "with the service", baseline: "baseline", rate: "rate" } as const;

/** One figure of one group: its own, or everyone's and the way to one of its own. */
function SegmentCell({ index, outcome, segment, name, figure }: SegmentCellProps) {
  const of = `${called[figure]} of ${outcome.name}, ${name}`;
  const field = ownField(index, outcome, segment, figure, of);
  if (!field)
    return (
      <button
        type="button"
        className="absent-term segment-rates__absent"
        aria-label={`Add an own ${of}`}
        onClick={() => addSegmentFigure(index, segment, figure, `own ${of}`)}
      >
        <span className="text-muted">As for everyone</span> Add its own
      </button>
    );
  return (
    <div className="segment-rates__own">
      {field}
      <button
        type="button"
        className="link-button"
        aria-label={`Remove the own ${of}`}
        onClick={() => removeSegmentFigure(index, segment, figure, `removing the own ${of}`)}
      >
        Remove
      </button>
    </div>
  );
}

function ownField(index: number, outcome: Outcome, segment: string, figure: SegmentFigure, of: string): ReactNode {
  const common = { label: of, of, dense: true } as const;
  const range = figureRangeOf(outcome);
  if (outcome.kind === "milestone")
    return (
      outcome.rateBySegment?.[segment] && (
        <InputAt {...common} place={["outcomes", index, "rateBySegment", segment]} unit="percent" range={range} />
      )
    );
  const own = outcome.bySegment?.[segment];
  const place: Place = ["outcomes", index, "bySegment", segment, figure];
  if (figure === "withService")
    return own?.withService && <EffectAt {...common} place={place} outcome={outcome} effect={own.withService} />;
  const unit = outcome.kind === "binary" ? "percent" : "number";
  return own?.baseline && <InputAt {...common} place={place} unit={unit} range={range} />;
}
