import { readFile } from "node:fs/promises";
import type { Checked } from "#shared/model/problem.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { resultsHash } from "#shared/report/run-certificate.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { readCertificate } from "#shared/schema/run-certificate-schema.ts";
import { certifiedDeal } from "#shared/versions/certified-deal.ts";
import { BAD_INPUT, DONE, NOT_THE_SAME } from "#cli/exit-codes.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { readScenario } from "#cli/read-scenario.ts";
import { runTrials, sumUp } from "#cli/run-trials.ts";
import { counted, problemLine, refuse } from "#cli/tell.ts";
import { whyUnreadable } from "#cli/why-unreadable.ts";
import { parseVerifyOptions, VERIFY_HELP } from "./verify-options.ts";

async function open(path: string): Promise<Checked<RunCertificate>> {
  try {
    return readCertificate(await readFile(path, "utf8"));
  } catch (error) {
    return { kind: "invalid", problems: [{ path: [], code: "file-unreadable", sentence: whyUnreadable(error) }] };
  }
}

/** `verify`: a certificate and the file it is of → whether every figure comes out the same again. Answers the exit code. */
export async function verify(words: readonly string[]): Promise<number> {
  const parsed = parseVerifyOptions(words);
  if (parsed.kind === "invalid") {
    for (const sentence of parsed.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  const options = parsed.value;
  if (options.help) {
    process.stdout.write(VERIFY_HELP);
    return DONE;
  }
  const certificate = await open(options.certificate);
  const { checked, document } = await readScenario(options.file);
  const problems = [
    ...(certificate.kind === "invalid"
      ? certificate.problems.map((problem) => `${options.certificate}: ${problemLine(problem, undefined)}`)
      : []),
    ...(checked.kind === "invalid"
      ? checked.problems.map((problem) => `${options.file}: ${problemLine(problem, document)}`)
      : []),
  ];
  if (certificate.kind === "invalid" || checked.kind === "invalid")
    return refuse(`Nothing can be verified: ${counted(problems.length, "problem")}.`, problems);
  const { program, run, resultsSha256 } = certificate.value;
  if (program !== PROGRAM)
    return refuse("Nothing can be verified.", [
      `The certificate was made by ${program}; this is ${PROGRAM}. Only the same version gives the same bits.`,
    ]);
  const found = certifiedDeal(checked.value, certificate.value);
  if (!found) {
    console.error(`This is another deal: neither ${options.file} nor a variant or version of it has the certificate's hash.

  certificate   ${certificate.value.scenarioSha256}  ${certificate.value.deal}
  the file now  ${scenarioHash(checked.value.base)}  ${checked.value.base.deal.name}`);
    return NOT_THE_SAME;
  }
  const { scenario } = found;
  const bar = progressBar(run.trials);
  const range = { first: 0, count: run.trials };
  const request = { scenario, range, seed: run.seed, workers: options.workers, progress: bar.show };
  const result = sumUp(scenario, run.seed, await runTrials(request).finally(bar.end));
  if (resultsHash(result) === resultsSha256) {
    console.log(
      `Verified: ${counted(result.trials, "trial")} run again, every figure is the same. It is of ${found.words}.`,
    );
    return DONE;
  }
  console.error("The figures came out otherwise than the certificate says.");
  return NOT_THE_SAME;
}
