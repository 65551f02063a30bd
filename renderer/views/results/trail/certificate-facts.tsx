import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { samplingInWords } from "#shared/format/sampling.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { dateAndTime } from "../../app/moment-in-words.ts";
import { FactList } from "./fact-list.tsx";

interface CertificateFactsProps {
  readonly certificate: RunCertificate;
  /** Why the run stopped, in words, where it was to stop at a precision. */
  readonly precision?: string | undefined;
}

/** When it ended and how long it took, as a person would say it; as it stands where it is no moment. */
function endedWords({ endedAt, seconds }: RunCertificate): string {
  const moment = new Date(endedAt);
  const when = Number.isNaN(moment.getTime()) ? endedAt : dateAndTime(moment);
  return seconds === undefined ? when : `${when}, after ${decimal(seconds, 1)} s`;
}

/** What a certificate says. */
export function CertificateFacts({ certificate, precision }: CertificateFactsProps): ReactElement {
  const { deal, run, trials, program, scenarioSha256, resultsSha256 } = certificate;
  return (
    <FactList
      facts={[
        ["Deal", deal],
        ["Trials", run.trials === trials ? decimal(trials) : `${decimal(trials)} of at most ${decimal(run.trials)}`],
        ["Seed", String(run.seed)],
        ["Sampling", samplingInWords[run.sampling ?? "plain"]],
        ...(precision === undefined ? [] : [["Precision", precision] as const]),
        ["Program", program],
        ["Ended", endedWords(certificate)],
        ["SHA-256 of the deal", scenarioSha256],
        ["SHA-256 of the results", resultsSha256],
      ]}
    />
  );
}
