import { useState } from "react";
import { partiesFrom, type Perspective } from "../../stores/perspective.ts";
import type { RunState } from "../../stores/run-store.ts";
import { useRun, useWorkbench } from "../../stores/use-stores.ts";
import { splitSentences } from "../results/verdicts/split-sentences.ts";
import { toldVerdicts } from "../results/verdicts/told-verdicts.ts";
import { runWords } from "./run-words.ts";

/**
 * Tells those who do not see it that a run has begun, and what it came to; never how far it is. What an edit starts is told
 * once it is done. Undefined: nothing new is to be told. A failure is told by the page itself.
 */
function announcementOf(run: RunState, perspective: Perspective): string | undefined {
  if (run.kind === "idle") return "";
  if (run.kind === "failed") return undefined;
  if (run.kind === "running") return run.automatic ? undefined : "The run has begun.";
  if (run.kind === "cancelled") return `${runWords(run, undefined).words} trials.`;
  const [party] = partiesFrom(perspective);
  const verdict = toldVerdicts(run.result, run.of).find((one) => one.party === party)?.sentence ?? "";
  return `${runWords(run, undefined).words} done. ${splitSentences(verdict)[0] ?? ""}`;
}

/** The words of announcementOf, where a screen reader listens. */
export function RunAnnouncement() {
  const run = useRun((state) => state);
  const perspective = useWorkbench((state) => state.perspective);
  const next = announcementOf(run, perspective);
  const [told, setTold] = useState("");
  if (next !== undefined && next !== told) setTold(next);
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}
