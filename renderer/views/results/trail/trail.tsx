import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { precisionInWords } from "#shared/format/precision-in-words.ts";
import { samplingInWords } from "#shared/format/sampling.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { isPartialOf } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { showDialog } from "../../../stores/view-store.ts";

/** What made these numbers, so that anyone can make them again; and what ± means, once for the page. */
export function Trail({ result }: { readonly result: ResultDocument }): ReactElement {
  const seconds = useRun((run) => (run.kind === "done" ? run.seconds : undefined));
  const { trials, seed, sampling, precision, program, scenario } = result;
  const partial = useRun((run) => isPartialOf(run, result));
  const finished = useRun((run) => run.kind === "done");
  const parts = [
    `${partial ? "first " : ""}${decimal(trials)} ${trials === 1 ? "trial" : "trials"}`,
    `seed ${seed}`,
    samplingInWords[sampling],
    <span key="hash" title={`SHA-256 of the deal: ${scenario.sha256}`}>
      deal {scenario.sha256.slice(0, 12)}
    </span>,
    program,
    ...(seconds === undefined ? [] : [seconds < 0.1 ? "under 0.1 s" : `${decimal(seconds, 1)} s`]),
    ...(precision && finished ? [precisionInWords(precision, trials, scenario.currency)] : []),
    "± is one standard error of the simulation",
  ];
  return (
    <p className="status-line results-trail">
      {parts.map((part, index) => (
        // The parts never change places.
        <span key={index}>{part}</span>
      ))}
      {finished && (
        <button type="button" className="link-button" onClick={() => showDialog("certificate")}>
          Run certificate…
        </button>
      )}
    </p>
  );
}
