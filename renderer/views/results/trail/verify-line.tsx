import { decimal } from "#shared/format/decimal.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { useVerification } from "../../../stores/use-stores.ts";
import { cancelVerification, verifyRun } from "../../../stores/verify-run.ts";

/** Runs the deal again and tells whether every figure is the same. */
export function VerifyLine({ result }: { readonly result: ResultDocument }) {
  const state = useVerification();
  const ours = state.kind !== "none" && state.of === result;
  if (ours && state.kind === "running")
    return (
      <div className="cluster" role="status">
        <progress className="progress" aria-label="How far the second run is" max={state.total} value={state.done} />
        <span className="figures">
          {decimal(state.done)} of {decimal(state.total)} trials run again
        </span>
        <button type="button" className="button button--small" onClick={cancelVerification}>
          Cancel
        </button>
      </div>
    );
  return (
    <div className="cluster">
      <button type="button" className="button" onClick={verifyRun}>
        Verify: run it again
      </button>
      <span role="status">
        {ours && <Outcome kind={state.kind} sentence={"sentence" in state ? state.sentence : ""} />}
      </span>
    </div>
  );
}

function Outcome({ kind, sentence }: { readonly kind: string; readonly sentence: string }) {
  if (kind === "same") return <span className="chip chip--good">Verified: every figure is the same</span>;
  if (kind === "different")
    return <span className="chip chip--bad">The figures came out otherwise: please report this</span>;
  return <span className="text-secondary">{sentence}</span>;
}
