import { useDeal, useRun } from "../../../stores/use-stores.ts";

/** Whether the run shown is of another version of the deal than the open one. */
export function useStaleness(): boolean {
  const of = useRun((run) => (run.kind === "idle" ? undefined : run.of));
  const open = useDeal((state) => state.scenario);
  return of !== undefined && of !== open;
}
