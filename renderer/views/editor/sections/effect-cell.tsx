import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { figureRangeOf } from "./figure-range.ts";
import { EffectAt } from "./outcome-effect-at.tsx";

/** An outcome's figure with the service, in the way it is stated. */
export function EffectCell({ index }: { readonly index: number }) {
  const outcome = useScenario((scenario) => scenario.outcomes[index]!);
  const { name } = outcome;
  const place = ["outcomes", index] as const;
  const of = `${name} with the service`;
  if (outcome.kind === "milestone")
    return (
      <InputAt dense label={of} of={of} place={[...place, "rate"]} unit="percent" range={figureRangeOf(outcome)} />
    );
  return (
    <EffectAt
      place={[...place, "withService"]}
      outcome={outcome}
      effect={outcome.withService}
      label={outcome.withService.statedAs === "rate" ? `Rate of ${of}` : of}
      of={of}
    />
  );
}
