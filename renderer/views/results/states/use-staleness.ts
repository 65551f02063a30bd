import { isSettled, runsByItself } from "../../../stores/keep-running.ts";
import { shownVersionOf } from "../../../stores/run-store.ts";
import { variantIdOf } from "../../../stores/variant-deal.ts";
import { useDeal, useEditsSince, useRun, useView } from "../../../stores/use-stores.ts";

/**
 * Whether the results shown are of another version of the deal than the open one, and stay so. Not while the open one is
 * being run, or will be in a moment by itself: they are replaced then, and would only flicker at every key.
 */
export function useStaleness(): boolean {
  const of = useRun(shownVersionOf);
  const open = useDeal((state) => state.scenario);
  const live = useView(runsByItself);
  const willStay = useRun(
    (run) => (live && open ? isSettled(open, run) : true) && !(run.kind === "running" && run.of === open),
  );
  return of !== undefined && of !== open && willStay;
}

/** Which deal stale results are of, to follow "of the deal": "before your last 2 edits". */
export function useStaleWords(): string {
  const shown = useRun(shownVersionOf);
  const edits = useEditsSince(shown);
  const open = useDeal(({ variant, variants }) => variants.find(({ id }) => id === variant?.id));
  if (edits === undefined && shown && variantIdOf(shown) !== open?.id)
    return open ? `before you opened “${open.name}”` : "before you went back to the base";
  if (edits === undefined) return "before your last edits";
  const many = Math.abs(edits);
  if (edits < 0) return many === 1 ? "before you undid an edit" : `before you undid ${many} edits`;
  return many === 1 ? "before your last edit" : `before your last ${many} edits`;
}
