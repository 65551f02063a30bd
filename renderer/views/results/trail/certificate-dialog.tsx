import { precisionInWords } from "#shared/format/precision-in-words.ts";
import { useRun, useView } from "../../../stores/use-stores.ts";
import { closeDialog } from "../../../stores/view-store.ts";
import { certificateOfRun, saveCertificate } from "../../../stores/verify-run.ts";
import { ModalWindow } from "../../app/modal-window.tsx";
import { CertificateFacts } from "./certificate-facts.tsx";
import { VerifyLine } from "./verify-line.tsx";

/** What was run and what came of it, so that anyone can run it again and see that every figure is the same. */
export function CertificateDialog() {
  const shown = useView((state) => state.dialog === "certificate");
  return (
    <ModalWindow title="Run certificate" open={shown} onClose={closeDialog} wide>
      {shown && <Certificate />}
    </ModalWindow>
  );
}

function Certificate() {
  const run = useRun((state) => state);
  const certificate = certificateOfRun();
  if (run.kind !== "done" || !certificate)
    return <p>The run has not ended yet. Its certificate is here when it has.</p>;
  const { precision, scenario } = run.result;
  return (
    <>
      <p className="text-secondary">
        Whoever has the deal’s file and this version of the program gets the very same figures. This is what to compare.
      </p>
      <CertificateFacts
        certificate={certificate}
        precision={precision && precisionInWords(precision, certificate.trials, scenario.currency)}
      />
      <VerifyLine result={run.result} />
      <div className="cluster">
        <button type="button" className="button" onClick={() => void saveCertificate()}>
          Save the certificate…
        </button>
        <span className="text-small text-muted">
          Checked later by Simulation, Verify a certificate, or by{" "}
          <span className="text-mono">npm run cli -- verify CERTIFICATE FILE</span>
        </span>
      </div>
    </>
  );
}
