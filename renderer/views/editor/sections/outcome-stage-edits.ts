import { editDeal } from "../../../stores/edit-deal.ts";
import { freshId } from "./fresh-id.ts";
import { outcomeUses } from "../uses/outcome-uses.ts";
import type { Use } from "../uses/use.ts";
import { illustrative } from "./illustrative.ts";

interface Followed {
  id: string;
  after?: string | undefined;
}

/** Adds a stage behind an outcome: before those that follow it, or beside them. */
export function addStage(index: number, between: boolean): void {
  editDeal("adding a stage", (draft) => {
    const before = draft.outcomes[index]!;
    const id = freshId("stage", draft.outcomes);
    if (between)
      for (const outcome of draft.outcomes as Followed[]) if (outcome.after === before.id) outcome.after = id;
    draft.outcomes.splice(index + 1, 0, {
      kind: "binary",
      id,
      name: "New stage",
      after: before.id,
      withService: { statedAs: "rate", rate: illustrative(0.7) },
      baseline: illustrative(0.5),
      delay: { months: illustrative(3), drawn: "perTrial" },
      afterDropOut: "none",
    });
  });
}

/** Lets a stage come before the one it follows. Stages beside it stay behind that one. */
export function moveStageEarlier(index: number): void {
  editDeal("moving a stage earlier", (draft) => {
    const outcomes = draft.outcomes as Followed[];
    const stage = outcomes[index]!;
    const before = outcomes.find(({ id }) => id === stage.after);
    if (!before) return;
    for (const outcome of outcomes) if (outcome.after === stage.id) outcome.after = before.id;
    if (before.after === undefined) delete stage.after;
    else stage.after = before.after;
    before.after = stage.id;
  });
}

/** What keeps a stage from being removed: anything that names it but the stages behind it. */
export const stageUses = (...[scenario, id]: Parameters<typeof outcomeUses>): readonly Use[] =>
  outcomeUses(scenario, id).filter(({ kind }) => kind !== "stage");

/** Removes a stage that nothing is paid or saved for; those behind it then follow the one before. */
export function removeStage(index: number): void {
  editDeal("removing a stage", (draft) => {
    const outcomes = draft.outcomes as Followed[];
    const stage = outcomes[index]!;
    if (stageUses(draft, stage.id).length > 0) return;
    for (const outcome of outcomes) {
      if (outcome.after !== stage.id) continue;
      if (stage.after === undefined) delete outcome.after;
      else outcome.after = stage.after;
    }
    draft.outcomes.splice(index, 1);
    for (const plan of draft.plans ?? []) delete plan.outcomes[stage.id];
  });
}
