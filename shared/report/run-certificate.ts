import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ResultDocument } from "../model/result.ts";
import type { RunCertificate } from "../model/run-certificate.ts";
import type { RunSettings } from "../model/run-settings.ts";
import { resultJson } from "./result-json.ts";

/** SHA-256, in hex, of the results as text: the same as a checksum of the exported file. */
export const resultsHash = (result: ResultDocument): string => bytesToHex(sha256(utf8ToBytes(resultJson(result))));

/**
 * The certificate of a finished run.
 * @param run trials at most, seed, sampling and precision as they were run; @param endedAt ISO 8601; @param seconds it took
 */
export function runCertificate(
  result: ResultDocument,
  run: RunSettings,
  endedAt: string,
  seconds: number | undefined,
): RunCertificate {
  return {
    format: "outcomes-partnership-certificate",
    version: 1,
    deal: result.scenario.name,
    scenarioSha256: result.scenario.sha256,
    program: result.program,
    run,
    trials: result.trials,
    resultsSha256: resultsHash(result),
    endedAt,
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/** A certificate as text: JSON, two spaces, one line feed. */
export const certificateJson = (certificate: RunCertificate): string =>
  `${JSON.stringify(certificate, undefined, 2)}\n`;
