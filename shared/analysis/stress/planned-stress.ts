import type { Case } from "../../engine/what-if.ts";
import type { StressPart } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";
import { composedCase } from "./composed-case.ts";
import type { AskedStress } from "./conduct-stress.ts";
import { stressesOf } from "./own-stress.ts";
import type { Stress } from "./stress.ts";
import type { StressLeftOut } from "./stress-document.ts";

/** A stress with the case it makes of the deal. */
export interface PlannedAlone {
  readonly stress: Stress;
  readonly parts: readonly StressPart[];
  readonly case: Case;
}

/** What is to be simulated, and what is not and why. */
export interface PlannedStress {
  readonly scenario: Scenario;
  readonly alone: readonly PlannedAlone[];
  readonly together: Case | undefined;
  readonly notTogether: string | undefined;
  readonly leftOut: readonly StressLeftOut[];
}

/**
 * What a deal is to be put under, in the order of the library and then of the file, whatever the order they were asked in.
 * @param leftOut stresses that were tried and broke; @param notTogether why all together broke
 */
export function plannedStress(
  { scenario, stresses, own, together }: AskedStress,
  leftOut: readonly StressLeftOut[] = [],
  notTogether?: string,
): PlannedStress {
  const known = stressesOf(scenario, own);
  const alone: PlannedAlone[] = [];
  const out: StressLeftOut[] = [...leftOut];
  for (const stress of known) {
    const { id, name } = stress;
    if (!stresses.includes(id) || leftOut.some((each) => each.id === id)) continue;
    const found = stress.in(scenario);
    if (found.kind === "none") {
      out.push({ id, name, why: found.why });
      continue;
    }
    const composed = composedCase(scenario, found.parts);
    if (composed.kind === "case") alone.push({ stress, parts: found.parts, case: composed.case });
    else out.push({ id, name, why: composed.sentence });
  }
  for (const id of new Set(stresses))
    if (!known.some((each) => each.id === id)) out.push({ id, name: id, why: "There is no stress of this name." });
  if (!together || alone.length < 2 || notTogether !== undefined)
    return { scenario, alone, together: undefined, notTogether, leftOut: out };
  const all = composedCase(
    scenario,
    alone.flatMap(({ parts }) => parts),
  );
  return {
    scenario,
    alone,
    together: all.kind === "case" ? all.case : undefined,
    notTogether: all.kind === "case" ? undefined : all.sentence,
    leftOut: out,
  };
}
