import type { ResultDocument } from "#shared/model/result.ts";
import { useVerification } from "../../../stores/use-stores.ts";
import { cancelVerification, verifyRun } from "../../../stores/verify-run.ts";
import { SecondRunProgress } from "./second-run-progress.tsx";

/** Runs the deal again and tells whether every figure is the same. */
export function VerifyLine({ result }: { readonly result: ResultDocument }) {
  const state = useVerification();
  const ours = state.kind !== "none" && state.of === result;
  if (ours && state.kind === "running")
    return <SecondRunProgress done={state.done} total={state.total} onCancel={cancelVerification} />;
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
