import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { ledgerJson } from "#shared/ledger/ledger-json.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { shardRange } from "#shared/run/shard-range.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { chosenDeal } from "#cli/chosen-deal.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { ledgerText } from "#cli/ledger-text.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { readScenario } from "#cli/read-scenario.ts";
import { runTrials, sumUp } from "#cli/run-trials.ts";
import type { ShardChoice } from "#cli/shards/shard-choice.ts";
import { writeShard } from "#cli/shards/write-shard.ts";
import { counted, problemLine, refuse, tellResult, tellWarnings, tellWritten } from "#cli/tell.ts";
import { writeLedger } from "#cli/write-outputs.ts";
import { parseSimulateOptions, SIMULATE_HELP, type SimulateOptions } from "./simulate-options.ts";
import { withRunOptions } from "./with-run-options.ts";

interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly trials: number;
}

/** Replays one trial as a ledger. */
async function replay(options: SimulateOptions, { scenario, seed }: Run, trial: number): Promise<number> {
  const ledger = trialLedger(scenario, seed, trial, PROGRAM);
  if (options.warnings) tellWarnings(senseChecks(scenario), true, scenario);
  process.stdout.write(options.json ? ledgerJson(ledger) : ledgerText(ledger, scenario));
  return options.out === undefined ? DONE : tellWritten(await writeLedger(options.out, ledger), options.json);
}

/** Runs one part of the trials and writes it down. */
async function runShard(options: SimulateOptions, run: Run, choice: ShardChoice): Promise<number> {
  const { scenario, seed, trials } = run;
  if (scenario.run.stopAtPrecision) {
    console.error(
      "A run that stops at a precision cannot be split: no part knows when the whole is precise enough. Add --precision none to run all trials.",
    );
    return BAD_INPUT;
  }
  if (choice.shards > trials) {
    console.error(
      `--shard cannot split ${counted(trials, "trial")} into ${counted(choice.shards, "part")}: some would be empty.`,
    );
    return BAD_INPUT;
  }
  const range = shardRange(choice.shard, choice.shards, trials);
  if (options.warnings) tellWarnings(senseChecks(scenario), true, scenario);
  const bar = progressBar(range.count);
  const done = await runTrials({ scenario, range, seed, workers: options.workers, progress: bar.show }).finally(
    bar.end,
  );
  return tellWritten(await writeShard(options.out!, { ...done, ...run, ...choice, range }), false);
}

async function runWhole(options: SimulateOptions, { scenario, seed, trials }: Run): Promise<number> {
  const started = performance.now();
  const bar = progressBar(trials);
  const range = { first: 0, count: trials };
  const done = await runTrials({ scenario, range, seed, workers: options.workers, progress: bar.show }).finally(
    bar.end,
  );
  const result = sumUp(scenario, seed, done);
  return tellResult(options, scenario, result, done, (performance.now() - started) / 1000);
}

/** `simulate`: one scenario, many trials; or one trial as a ledger; or a shard of the trials. Answers the exit code. */
export async function simulate(words: readonly string[]): Promise<number> {
  const parsed = parseSimulateOptions(words);
  if (parsed.kind === "invalid") {
    for (const sentence of parsed.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  const options = parsed.value;
  if (options.help) {
    process.stdout.write(SIMULATE_HELP);
    return DONE;
  }
  const named = options.file === "-" ? "The scenario on standard input" : (options.file ?? "The example");
  const { checked, document } = await readScenario(options.file);
  if (checked.kind === "invalid")
    return refuse(
      `${named} cannot be used: ${counted(checked.problems.length, "problem")}.`,
      checked.problems.map((problem) => problemLine(problem, document)),
    );
  const chosen = chosenDeal(checked.value, options);
  if (!chosen) return BAD_INPUT;
  const { scenario, sentences } = withRunOptions(chosen, options);
  if (sentences.length > 0) return refuse(`${named} cannot be run so.`, sentences);
  const run = { scenario, trials: options.trials ?? scenario.run.trials, seed: options.seed ?? scenario.run.seed };
  if (options.trial !== undefined) return replay(options, run, options.trial);
  return options.shard ? runShard(options, run, options.shard) : runWhole(options, run);
}
