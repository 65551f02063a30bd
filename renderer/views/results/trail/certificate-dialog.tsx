import { decimal } from "#shared/format/decimal.ts";
import { precisionInWords } from "#shared/format/precision-in-words.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import { samplingInWords } from "#shared/format/sampling.ts";
import { useRun, useView } from "../../../stores/use-stores.ts";
import { closeDialog } from "../../../stores/view-store.ts";
import { certificateOfRun, saveCertificate } from "../../../stores/verify-run.ts";
import { ModalWindow } from "../../app/modal-window.tsx";
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
  const { trials, seed } = certificate.run;
  const facts: readonly (readonly [string, string])[] = [
    ["Deal", certificate.deal],
    [
      "Trials",
      trials === certificate.trials ? decimal(trials) : `${decimal(certificate.trials)} of at most ${decimal(trials)}`,
    ],
    ["Seed", String(seed)],
    ["Sampling", samplingInWords[run.result.sampling]],
    ...(precision ? [["Precision", precisionInWords(precision, certificate.trials, scenario.currency)] as const] : []),
    ["Program", certificate.program],
    ["Ended", `${new Date(run.endedAt).toLocaleString(shownStyle().locale)}, after ${decimal(run.seconds, 1)} s`],
  ];
  return (
    <>
      <p className="text-secondary">
        Whoever has the deal’s file and this version of the program gets the very same figures. This is what to compare.
      </p>
      <dl className="definition-list certificate">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>SHA-256 of the deal</dt>
          <dd className="text-mono certificate__hash">{certificate.scenarioSha256}</dd>
        </div>
        <div>
          <dt>SHA-256 of the results</dt>
          <dd className="text-mono certificate__hash">{certificate.resultsSha256}</dd>
        </div>
      </dl>
      <VerifyLine result={run.result} />
      <div className="cluster">
        <button type="button" className="button" onClick={() => void saveCertificate()}>
          Save the certificate…
        </button>
        <span className="text-small text-muted">
          Checked later by <span className="text-mono">npm run cli -- verify CERTIFICATE FILE</span>
        </span>
      </div>
    </>
  );
}
