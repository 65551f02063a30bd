import { produce, type Draft } from "immer";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { overlap } from "#shared/variants/term-path.ts";
import { withFileWide } from "#shared/variants/with-file-wide.ts";
import { dealStore, type DealState, type OpenVariant } from "./deal-store.ts";
import { rememberDeal } from "./variant-deal.ts";
import { openVariant } from "./open-variant.ts";

/** The deal while it is being changed: what an edit may write into. */
export type DealDraft = Draft<Scenario>;

/**
 * Changes the open deal as one undoable step; while a variant is open, its changes become what now differs from the base.
 * @param step what it does, in words that follow "Undo": `price of Job entry`
 */
export function editDeal(step: string, recipe: (draft: DealDraft) => void): void {
  const { scenario, variant, variants } = dealStore.getState();
  if (!scenario) return;
  const next = produce(scenario, recipe);
  if (next === scenario) return;
  const edited = variant ? editedVariant(next, variant, variants) : { scenario: next };
  dealStore.setState({ ...edited, step, stepIn: variant?.id });
}

/** What an edit of the open variant leaves. What all variants share goes to the base. */
function editedVariant(scenario: Scenario, open: OpenVariant, variants: readonly Variant[]): Partial<DealState> {
  const base = withFileWide(open.base, scenario);
  const differences = differencesBetween(base, scenario);
  const unfit = open.unfit.filter(({ change }) => !differences.some(({ path }) => overlap(path, change.path)));
  const changed = variants.map((variant) => {
    if (variant.id !== open.id) return variant;
    const now = { ...variant, changes: [...differences, ...unfit.map(({ change }) => change)] };
    rememberDeal(base, now, { scenario, unfit });
    return now;
  });
  return { scenario, variants: changed, variant: { id: open.id, base, unfit } };
}

/**
 * Puts a value at a place of the deal as one undoable step; `undefined` removes the field. The caller knows from the model
 * what may stand there.
 */
export function putAt(step: string, place: readonly PathStep[], value: unknown): void {
  editDeal(step, (draft) => {
    const last = place.at(-1)!;
    let holder = draft as unknown as Record<PathStep, unknown>;
    for (const each of place.slice(0, -1)) holder = holder[each] as Record<PathStep, unknown>;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  });
}

/** Goes to the variant in which the last step was made, so that what is undone is seen. */
export function undo(): void {
  const { stepIn, scenario } = dealStore.getState();
  const history = dealStore.temporal.getState();
  if (!scenario || history.pastStates.length === 0) return;
  openVariant(stepIn);
  history.undo();
}

export const redo = (): void => dealStore.temporal.getState().redo();
