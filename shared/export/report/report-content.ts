import type { ResultDocument } from "../../model/result.ts";
import type { RunCertificate } from "../../model/run-certificate.ts";
import type { Scenario } from "../../model/scenario.ts";

/** What a report is made from: a deal, its result and the certificate of the run. */
export interface ReportContent {
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly certificate: RunCertificate;
}
