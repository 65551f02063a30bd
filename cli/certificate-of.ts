import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import type { RunTrials } from "./run-trials.ts";

/** The certificate of a run that has ended now. @param seconds undefined where it was merged from shards */
export function certificateOf(
  scenario: Scenario,
  result: ResultDocument,
  { table }: RunTrials,
  seconds: number | undefined,
): RunCertificate {
  const run = { ...scenario.run, seed: result.seed, trials: table.trials };
  return runCertificate(result, run, new Date().toISOString(), seconds);
}
