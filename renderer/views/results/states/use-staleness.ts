import { useDeal, useEditsSince, useRun } from "../../../stores/use-stores.ts";

/** Whether the run shown is of another version of the deal than the open one. */
export function useStaleness(): boolean {
  const of = useRun((run) => (run.kind === "idle" ? undefined : run.of));
  const open = useDeal((state) => state.scenario);
  return of !== undefined && of !== open;
}

/** Which deal stale results are of, to follow "of the deal": "before your last 2 edits". */
export function useStaleWords(): string {
  const edits = useEditsSince(useRun((run) => (run.kind === "idle" ? undefined : run.of)));
  if (edits === undefined) return "before your last edits";
  const many = Math.abs(edits);
  if (edits < 0) return many === 1 ? "before you undid an edit" : `before you undid ${many} edits`;
  return many === 1 ? "before your last edit" : `before your last ${many} edits`;
}
