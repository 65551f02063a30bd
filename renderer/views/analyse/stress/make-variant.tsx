import { useMemo, type ReactElement } from "react";
import { dealUnderStress } from "#shared/analysis/stress/deal-under-stress.ts";
import { makeVariant } from "../../../stores/make-variant.ts";
import { useScenario } from "../../../stores/use-stores.ts";
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
    <button type="button" className="button" onClick={() => makeVariant(found.scenario, name)}>
      Make a variant of it
    </button>
  );
}
