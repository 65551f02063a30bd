import { readFile } from "node:fs/promises";
import type { Checked } from "#shared/model/problem.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { resultsHash } from "#shared/report/run-certificate.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { readCertificate } from "#shared/schema/run-certificate-schema.ts";
import { certifiedDeal } from "#shared/versions/certified-deal.ts";
import { DONE, NOT_THE_SAME } from "#cli/exit-codes.ts";
import { fileInWords } from "#cli/file-in-words.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { readScenario } from "#cli/read-scenario.ts";
import { runTrials, sumUp } from "#cli/run-trials.ts";
import { counted, problemLine, refuse } from "#cli/tell.ts";
import { makeVerb } from "#cli/verb.ts";
import { whyUnreadable } from "#cli/why-unreadable.ts";
import { parseVerifyOptions, type VerifyOptions, verifyOptions } from "./verify-options.ts";

async function open(path: string): Promise<Checked<RunCertificate>> {
  try {
    return readCertificate(await readFile(path, "utf8"));
  } catch (error) {
    return { kind: "invalid", problems: [{ path: [], code: "file-unreadable", sentence: whyUnreadable(error) }] };
  }
}

/** What came of it, for a program or a person. Answers the exit code. */
function tell(same: boolean, facts: Readonly<Record<string, unknown>>, sentence: string, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify({ same, ...facts, sentence }, undefined, 2)}\n`);
  else if (same) console.log(sentence);
  else console.error(sentence);
  return same ? DONE : NOT_THE_SAME;
}

async function runAgain(options: VerifyOptions, certificate: RunCertificate, file: ScenarioFile): Promise<number> {
  const { run, scenarioSha256, resultsSha256, deal } = certificate;
  const found = certifiedDeal(file, certificate);
  const named = fileInWords(options.file);
  if (!found) {
    const now = scenarioHash(file.base);
    const sentence = `This is another deal: neither ${named} nor a variant or version of it has the certificate's hash.

  certificate   ${scenarioSha256}  ${deal}
  the file now  ${now}  ${file.base.deal.name}`;
    return tell(false, { certified: { scenarioSha256 }, found: { scenarioSha256: now } }, sentence, options.json);
  }
  const { scenario } = found;
  const bar = progressBar(run.trials);
  const range = { first: 0, count: run.trials };
  const request = { scenario, range, seed: run.seed, workers: options.workers, progress: bar.show };
  const result = sumUp(scenario, run.seed, await runTrials(request).finally(bar.end));
  const again = resultsHash(result);
  const same = again === resultsSha256;
  const sentence = same
    ? `Verified: ${counted(result.trials, "trial")} run again, every figure is the same. It is of ${found.words}.`
    : "The figures came out otherwise than the certificate says.";
  const facts = { certified: { scenarioSha256, resultsSha256 }, found: { scenarioSha256, resultsSha256: again } };
  return tell(same, facts, sentence, options.json);
}

async function verifyRun(options: VerifyOptions): Promise<number> {
  const certificate = await open(options.certificate);
  const { checked, document } = await readScenario(options.file);
  const problems = [
    ...(certificate.kind === "invalid"
      ? certificate.problems.map((problem) => `${options.certificate}: ${problemLine(problem, undefined)}`)
      : []),
    ...(checked.kind === "invalid"
      ? checked.problems.map((problem) => `${fileInWords(options.file)}: ${problemLine(problem, document)}`)
      : []),
  ];
  if (certificate.kind === "invalid" || checked.kind === "invalid")
    return refuse(`Nothing can be verified: ${counted(problems.length, "problem")}.`, problems);
  const { program } = certificate.value;
  if (program !== PROGRAM)
    return refuse("Nothing can be verified.", [
      `The certificate was made by ${program}; this is ${PROGRAM}. Only the same version gives the same bits.`,
    ]);
  return runAgain(options, certificate.value, checked.value);
}

/** `verify`: a certificate and the file it is of → whether every figure comes out the same again. */
export const verify = makeVerb({
  does: "runs a deal again as a certificate says, and tells whether every figure is the same",
  about: "Runs a deal again as a run certificate says, and tells whether every figure is the same.",
  usage: "CERTIFICATE FILE [options]",
  operands: {
    CERTIFICATE: {
      says: "a run certificate (.certificate.json): simulate --out and the window's Certificate write one",
    },
    FILE: {
      says: "the scenario file, workbook or pack it is of; - reads standard input; the variant or the version of it is found by its hash",
    },
  },
  options: verifyOptions,
  exitCodes: "0 every figure is the same, 3 they are not, 2 bad input (problems listed), 1 our fault.",
  parse: parseVerifyOptions,
  act: verifyRun,
});
