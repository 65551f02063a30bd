import type { ReactElement } from "react";
import { PROGRAM } from "#shared/run/program.ts";
import { useCertificate, useView } from "../../../stores/use-stores.ts";
import { closeCertificate, type CertificateCheck, verifyCertificate } from "../../../stores/verify-certificate.ts";
import { ModalWindow } from "../../app/modal-window.tsx";
import { CertificateFacts } from "./certificate-facts.tsx";
import { FactList } from "./fact-list.tsx";
import { SecondRunLine } from "./second-run-line.tsx";

/** Which deal of the file a chosen certificate is of, and whether every figure comes out the same again. */
export function VerifyCertificateDialog(): ReactElement {
  const shown = useView((state) => state.dialog === "verify-certificate");
  const check = useCertificate();
  return (
    <ModalWindow title="Verify a certificate" open={shown && check.kind !== "none"} onClose={closeCertificate} wide>
      <Check check={check} />
      <div className="cluster">
        <button type="button" className="button" onClick={() => void verifyCertificate()}>
          Choose another…
        </button>
      </div>
    </ModalWindow>
  );
}

function Check({ check }: { readonly check: CertificateCheck }): ReactElement | null {
  if (check.kind === "none") return null;
  if (check.kind === "refused")
    return (
      <>
        <p>“{check.name}” cannot be verified. Nothing was run.</p>
        <ul className="problem-list">
          {check.problems.map(({ path, sentence }) => (
            <li key={`${path.join("/")} ${sentence}`}>
              {path.length > 0 && <span className="problem-list__place">{path.join(" › ")}</span>}
              {sentence}
            </li>
          ))}
        </ul>
      </>
    );
  const { name, certificate } = check;
  if (check.kind === "other-deal")
    return (
      <>
        <p className="callout callout--warn" role="status">
          “{name}” is not of this deal: neither the deal as it is now, nor a variant, nor a version kept in this file
          has its hash. Nothing was run.
        </p>
        <FactList
          facts={[
            ["The certificate’s deal", certificate.deal],
            ["Its SHA-256", certificate.scenarioSha256],
            ["The deal in this file", check.ours.deal],
            ["Its SHA-256 now", check.ours.sha256],
            ["Run with", `${certificate.program}, seed ${certificate.run.seed}`],
          ]}
        />
        <p>
          Open the file the certificate was made with, and verify again. If that is this file, its deal was changed
          since the run: undo the changes, open an earlier copy, or ask whoever made the certificate for theirs. A
          version kept when a certificate is made lets it be verified ever after.
        </p>
      </>
    );
  if (check.kind === "other-program")
    return (
      <>
        <p className="callout callout--warn" role="status">
          “{name}” is of {check.of.words}, but was made by {certificate.program}, and this is {PROGRAM}. Only the same
          version of the program gives the same bits. Nothing was run.
        </p>
        <CertificateFacts certificate={certificate} />
      </>
    );
  return (
    <>
      <p>
        “{name}” is of <strong>{check.of.words}</strong>. It is run again as the certificate says, and every figure
        compared.
      </p>
      <CertificateFacts certificate={certificate} />
      <SecondRunLine run={check.run} certified={certificate.resultsSha256} />
    </>
  );
}
