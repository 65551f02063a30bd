import { decimal } from "#shared/format/decimal.ts";
import type { ResultDocument } from "#shared/model/result.ts";

/** What the figures rest on, in one quiet line, so that anyone can make them again. */
export function RunFoot({ result }: { readonly result: ResultDocument }) {
  return (
    <p className="results-pane__foot figures">
      {decimal(result.trials)} {result.trials === 1 ? "trial" : "trials"} · seed {result.seed} · deal{" "}
      <span className="text-mono">{result.scenario.sha256.slice(0, 8)}</span>
    </p>
  );
}
