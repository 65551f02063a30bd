import type { Effect } from "#shared/model/effect.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { figureRange, oddsRange } from "#shared/schema/range.ts";
import type { Place } from "../fields/at-path.ts";
import { InputAt } from "../fields/input-at.tsx";
import { figureRangeOf } from "./figure-range.ts";

const marks = { points: "added", relative: "relative", oddsRatio: "odds ratio" } as const;

interface EffectAtProps {
  readonly place: Place;
  readonly outcome: Outcome;
  readonly effect: Effect;
  readonly label: string;
  readonly of: string;
}

/** A figure with the service in the way it is stated; other ways than a rate are named below it. */
export function EffectAt({ place, outcome, effect, label, of }: EffectAtProps) {
  const share = outcome.kind === "binary";
  const { statedAs } = effect;
  if (statedAs === "rate")
    return (
      <InputAt
        dense
        label={label}
        of={of}
        place={[...place, "rate"]}
        unit={share ? "percent" : "number"}
        range={figureRangeOf(outcome)}
      />
    );
  return (
    <>
      <InputAt
        dense
        label={label}
        of={of}
        place={[...place, statedAs === "oddsRatio" ? "ratio" : "change"]}
        unit={statedAs === "relative" || (statedAs === "points" && share) ? "percent" : "number"}
        range={statedAs === "oddsRatio" ? oddsRange : figureRange}
      />
      <span className="grid-note">{marks[statedAs]}</span>
    </>
  );
}
