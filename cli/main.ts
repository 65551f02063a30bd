import { ledgerJson } from "#shared/ledger/ledger-json.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import type { Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { ledgerText } from "./ledger-text.ts";
import { correlationNote } from "./correlation-note.ts";
import { HELP, parseOptions, type SimulateOptions } from "./options.ts";
import { progressBar } from "./progress-bar.ts";
import { readScenario } from "./read-scenario.ts";
import { problemsBeforeRun, simulate } from "./simulate.ts";
import { summaryText } from "./summary-text.ts";
import { warningsCount, warningsText } from "./warnings-text.ts";
import { writeLedger, writeOutputs, type WriteOutcome } from "./write-outputs.ts";

const DONE = 0;
const OUR_FAULT = 1;
const BAD_INPUT = 2;

/** Every problem on a line of its own: where, then what. */
function listProblems(title: string, problems: readonly Problem[], document: unknown): void {
  console.error(`${title}\n`);
  for (const { path, sentence } of problems)
    console.error(path.length === 0 ? `  ${sentence}` : `  ${describePath(path, document)}: ${sentence}`);
}

/** Tells what was written; answers the exit code. */
function told(written: WriteOutcome, json: boolean): number {
  if (written.kind === "refused") {
    console.error(written.sentence);
    return BAD_INPUT;
  }
  if (!json) console.log(`Written:\n${written.files.map((file) => `  ${file}`).join("\n")}`);
  return DONE;
}

/** Replays one trial as a ledger. */
async function replay(options: SimulateOptions, scenario: Scenario, seed: number, trial: number): Promise<number> {
  const ledger = trialLedger(scenario, seed, trial, PROGRAM);
  if (options.warnings) tellWarnings(senseChecks(scenario), options, scenario);
  process.stdout.write(options.json ? ledgerJson(ledger) : ledgerText(ledger, scenario));
  return options.out === undefined ? DONE : told(await writeLedger(options.out, ledger), options.json);
}

/** On standard error, so that the result stays alone on standard output. */
function tellWarnings(warnings: readonly SenseWarning[], options: SimulateOptions, scenario: Scenario): void {
  const text = options.warnings ? warningsText(warnings, scenario) : warningsCount(warnings);
  if (text !== undefined) console.error(text);
}

async function run(options: SimulateOptions): Promise<number> {
  const named = options.file === "-" ? "The scenario on standard input" : (options.file ?? "The example");
  const { checked, document } = await readScenario(options.file);
  if (checked.kind === "invalid") {
    const count = checked.problems.length;
    listProblems(`${named} cannot be used: ${count} problem${count === 1 ? "" : "s"}.`, checked.problems, document);
    return BAD_INPUT;
  }
  const scenario = checked.value;
  const refused = problemsBeforeRun(scenario);
  if (refused.length > 0) {
    listProblems(`${named} cannot be simulated by this version.`, refused, scenario);
    return BAD_INPUT;
  }
  const trials = options.trials ?? scenario.run.trials;
  const seed = options.seed ?? scenario.run.seed;
  if (options.trial !== undefined) return replay(options, scenario, seed, options.trial);
  const started = performance.now();
  const bar = progressBar(trials);
  const simulated = await simulate({ scenario, trials, seed, workers: options.workers, progress: bar.show }).finally(
    bar.end,
  );
  const seconds = (performance.now() - started) / 1000;
  tellWarnings(simulated.result.warnings, options, scenario);
  if (simulated.result.correlationRepair) console.error(correlationNote(simulated.result.correlationRepair));
  process.stdout.write(options.json ? resultJson(simulated.result) : summaryText(simulated.result, seconds));
  if (options.out === undefined) return DONE;
  return told(await writeOutputs(options.out, simulated.result, simulated.layout, simulated.table), options.json);
}

async function main(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  if (options.kind === "invalid") {
    for (const sentence of options.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  if (options.value.help) {
    process.stdout.write(HELP);
    return DONE;
  }
  return run(options.value);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? DONE : OUR_FAULT));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof InputProblem) process.exitCode = BAD_INPUT;
  else {
    console.error("The program made a mistake and stopped; your file is untouched. Please report this:");
    process.exitCode = OUR_FAULT;
  }
  console.error(error instanceof Error ? error.message : String(error));
}
