import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { ledgerJson } from "#shared/ledger/ledger-json.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { shardRange } from "#shared/run/shard-range.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { chosenDeal } from "#cli/chosen-deal.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { fileInWords } from "#cli/file-in-words.ts";
import { ledgerText } from "#cli/ledger-text.ts";
import { openScenario } from "#cli/open-scenario.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { fileOrExample } from "#cli/run-options.ts";
import { runTrials } from "#cli/run-trials.ts";
import type { ShardChoice } from "#cli/shards/shard-choice.ts";
import { writeShard } from "#cli/shards/write-shard.ts";
import { tellResult } from "#cli/tell-result.ts";
import { makeVerb } from "#cli/verb.ts";
import { counted, refuse, tellWarnings, tellWritten } from "#cli/tell.ts";
import { writeLedger } from "#cli/write-outputs.ts";
import { parseSimulateOptions, type SimulateOptions, simulateOptions } from "./simulate-options.ts";
import { withRunOptions } from "./with-run-options.ts";

interface Run {
  readonly scenario: Scenario;
  /** The file it is of. */
  readonly file: ScenarioFile;
  readonly seed: number;
  readonly trials: number;
}

/** Replays one trial as a ledger. */
async function replay(options: SimulateOptions, { scenario, seed }: Run, trial: number): Promise<number> {
  const ledger = trialLedger(scenario, seed, trial, PROGRAM);
  if (options.warnings) tellWarnings(senseChecks(scenario), true, scenario);
  process.stdout.write(options.json ? ledgerJson(ledger) : ledgerText(ledger, scenario));
  return options.out === undefined ? DONE : tellWritten(await writeLedger(options.out, ledger));
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
  return tellWritten(await writeShard(options.out!, { ...done, ...run, ...choice, range }));
}

async function runWhole(options: SimulateOptions, { scenario, file, seed, trials }: Run): Promise<number> {
  const started = performance.now();
  const bar = progressBar(trials);
  const range = { first: 0, count: trials };
  const done = await runTrials({ scenario, range, seed, workers: options.workers, progress: bar.show }).finally(
    bar.end,
  );
  return tellResult(options, { scenario, file, seed, trials: done }, started);
}

async function simulateFile(options: SimulateOptions): Promise<number> {
  const file = await openScenario(options.file);
  const chosen = file && chosenDeal(file, options);
  if (!file || !chosen) return BAD_INPUT;
  const { scenario, sentences } = withRunOptions(chosen, options);
  if (sentences.length > 0) return refuse(`${fileInWords(options.file)} cannot be run so.`, sentences);
  const run = {
    scenario,
    file,
    trials: options.trials ?? scenario.run.trials,
    seed: options.seed ?? scenario.run.seed,
  };
  if (options.trial !== undefined) return replay(options, run, options.trial);
  return options.shard ? runShard(options, run, options.shard) : runWhole(options, run);
}

/** `simulate`: one scenario, many trials; or one trial as a ledger; or a shard of the trials. */
export const simulate = makeVerb({
  does: "simulates a deal and sums it up; a trial as a ledger; a shard of a run",
  about: "Simulates an outcomes partnership and sums up what it means for each party.",
  usage: "[FILE] [options]",
  operands: fileOrExample,
  options: simulateOptions,
  more: "  Other verbs: help\n",
  parse: parseSimulateOptions,
  act: simulateFile,
});
