import type { Scenario } from "#shared/model/scenario.ts";
import { term, type Use } from "./use.ts";

/** Whether the figure at whose precision a run stops is one of a part of the deal. @param isMeant of the id of a measure or probability */
export function precisionUses({ run }: Scenario, isMeant: (id: string) => boolean): readonly Use[] {
  const { measure, probability } = run.stopAtPrecision ?? {};
  const id = measure ?? probability;
  return id !== undefined && isMeant(id) ? [term("the precision at which a run stops")] : [];
}
