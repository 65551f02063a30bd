import { useMemo, type ReactElement } from "react";
import { dealUnderStress } from "#shared/analysis/stress/deal-under-stress.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { baseOf, dealStore } from "../../../stores/deal-store.ts";
import { addVariant, freeName } from "../../../stores/edit-variants.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { tell } from "../../../stores/view-store.ts";
import { useAskedStress } from "./use-asked-stress.ts";

interface MakeVariantProps {
  /** Stresses that are done, in order. */
  readonly ids: readonly string[];
  readonly name: string;
}

/** Makes a variant of a stress where a file can say what it does; else says why not. */
export function MakeVariant({ ids, name }: MakeVariantProps): ReactElement {
  const scenario = useScenario();
  const { stresses } = useAskedStress();
  const found = useMemo(() => {
    const parts = stresses.flatMap((stress) => {
      const of = ids.includes(stress.id) ? stress.in(scenario) : undefined;
      return of?.kind === "applies" ? of.parts : [];
    });
    return dealUnderStress(scenario, parts);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- ids is made anew at each draw
  }, [scenario, stresses, ids.join(" ")]);
  if (found.kind === "not") return <p className="text-small text-muted">No variant can be made of it. {found.why}</p>;
  return (
    <button type="button" className="button" onClick={() => make(name, found.scenario)}>
      Make a variant of it
    </button>
  );
}

/** Adds a variant that says what the stress does, and opens it. */
function make(stress: string, deal: Scenario): void {
  const base = baseOf(dealStore.getState());
  if (!base) return;
  const name = freeName(stress);
  addVariant(name, dealStore.getState().variant?.id, differencesBetween(base, deal));
  tell("good", `Made the variant “${name}”. It is open now; Compare puts it beside the base.`);
}
