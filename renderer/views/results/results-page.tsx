import type { ReactElement } from "react";
import { useRun } from "../../stores/use-stores.ts";

/** The results of the run: verdicts first, then pictures, then tables. */
export function ResultsPage(): ReactElement {
  const kind = useRun((run) => run.kind);
  return (
    <div className="page page--wide">
      <h1>Results</h1>
      <p>{kind === "idle" ? "This deal has not been run yet." : ""}</p>
    </div>
  );
}
