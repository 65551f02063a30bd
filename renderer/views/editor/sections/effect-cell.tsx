import { figureRange, oddsRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { figureRangeOf } from "./figure-range.ts";

const marks = { points: "added", relative: "relative", oddsRatio: "odds ratio" } as const;

/** An outcome's figure with the service, in the way it is stated; other ways than a rate are named below it. */
export function EffectCell({ index }: { readonly index: number }) {
  const outcome = useScenario((scenario) => scenario.outcomes[index]!);
  const { name } = outcome;
  const place = ["outcomes", index] as const;
  const share = outcome.kind === "binary" || outcome.kind === "milestone";
  const common = { label: `${name} with the service`, of: `${name} with the service`, dense: true } as const;
  if (outcome.kind === "milestone")
    return <InputAt {...common} place={[...place, "rate"]} unit="percent" range={figureRangeOf(outcome)} />;
  const { statedAs } = outcome.withService;
  if (statedAs === "rate")
    return (
      <InputAt
        {...common}
        label={`Rate of ${name} with the service`}
        place={[...place, "withService", "rate"]}
        unit={share ? "percent" : "number"}
        range={figureRangeOf(outcome)}
      />
    );
  const field = statedAs === "oddsRatio" ? "ratio" : "change";
  return (
    <>
      <InputAt
        {...common}
        place={[...place, "withService", field]}
        unit={statedAs === "relative" || (statedAs === "points" && share) ? "percent" : "number"}
        range={statedAs === "oddsRatio" ? oddsRange : figureRange}
      />
      <span className="grid-note">{marks[statedAs]}</span>
    </>
  );
}
