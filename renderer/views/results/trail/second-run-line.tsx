import type { ReactElement } from "react";
import { cancelSecondRun, type SecondRun } from "../../../stores/verify-certificate.ts";
import { SecondRunProgress } from "./second-run-progress.tsx";

interface SecondRunLineProps {
  readonly run: SecondRun;
  /** SHA-256 of the results that the certificate names. */
  readonly certified: string;
}

/** How far the second run is, and how it came out. */
export function SecondRunLine({ run, certified }: SecondRunLineProps): ReactElement {
  if (run.kind === "running") return <SecondRunProgress done={run.done} total={run.total} onCancel={cancelSecondRun} />;
  return (
    <div role="status">
      {run.kind === "same" && <span className="chip chip--good">Verified: every figure is the same</span>}
      {run.kind === "different" && (
        <div className="callout callout--error">
          <strong className="callout__title">The figures came out otherwise than the certificate says</strong>
          <p>
            The results have the SHA-256 <span className="text-mono certificate__hash">{run.resultsSha256}</span> and
            not <span className="text-mono certificate__hash">{certified}</span>. Whoever made the certificate should
            make it again: until then, do not rely on figures that come with it. If that is you, please report this.
          </p>
        </div>
      )}
      {run.kind === "failed" && <p className="callout callout--error">{run.sentence}</p>}
      {run.kind === "cancelled" && <p className="text-secondary">Cancelled: nothing was compared.</p>}
    </div>
  );
}
