import { type AskedStress, conductStress } from "#shared/analysis/stress/conduct-stress.ts";
import type { StressDocument, StressedDeal } from "#shared/analysis/stress/stress-document.ts";
import type { OwnStress, StressPart } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";

/** A stress of one's own with these parts. */
export const own = (id: string, ...parts: readonly StressPart[]): OwnStress => ({ id, name: `Own ${id}`, parts });

/** Puts a deal under stresses of the library by their ids, and all of one's own. */
export function stressed(
  scenario: Scenario,
  stresses: readonly (string | OwnStress)[],
  rest: Partial<AskedStress> = {},
  workers = 1,
): Promise<StressDocument> {
  const owned = stresses.flatMap((each) => (typeof each === "string" ? [] : [each]));
  const ids = stresses.map((each) => (typeof each === "string" ? each : `own:${each.id}`));
  const asked: AskedStress = { scenario, seed: 5, trials: 20, stresses: ids, own: owned, together: false, ...rest };
  return conductStress(asked, inProcessCrew(workers), unheard);
}

/** A figure after a stress, and its difference. */
export function figureIn(document: StressDocument, of: StressedDeal, id: string) {
  const place = document.figures.findIndex((figure) => figure.id === id);
  const { after, difference } = of.figures[place]!;
  return { before: document.figures[place]!.before?.value, after: after?.value, difference };
}
