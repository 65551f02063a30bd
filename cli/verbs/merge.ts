import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { sumUp } from "#cli/run-trials.ts";
import { fillTable } from "#cli/shards/fill-table.ts";
import { openShard, type Shard } from "#cli/shards/open-shard.ts";
import { faultsOfRun, missingParts, type ShardFault } from "#cli/shards/whole-run.ts";
import { counted, refuse, tellResult } from "#cli/tell.ts";
import { MERGE_HELP, parseMergeOptions } from "./merge-options.ts";

/** `merge`: the shards of a run → what the run itself would tell. Answers the exit code. */
export async function merge(words: readonly string[]): Promise<number> {
  const parsed = parseMergeOptions(words);
  if (parsed.kind === "invalid") {
    for (const sentence of parsed.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  const options = parsed.value;
  if (options.help) {
    process.stdout.write(MERGE_HELP);
    return DONE;
  }
  const shards: Shard[] = [];
  const faults: ShardFault[] = [];
  for (const file of options.files) {
    const opened = await openShard(file);
    if (opened.kind === "shard") shards.push(opened.value);
    else faults.push(...opened.sentences.map((sentence) => ({ file, sentence })));
  }
  faults.push(...faultsOfRun(shards), ...missingParts(shards));
  if (faults.length > 0)
    return refuse(
      `These shards cannot be merged: ${counted(faults.length, "problem")}.`,
      faults.map(({ file, sentence }) => (file === undefined ? sentence : `${file}: ${sentence}`)),
    );
  const { scenario, seed } = shards[0]!.header;
  const table = await fillTable(shards);
  const trials = { layout: new ChunkRunner(scenario).layout, table, trials: table.trials };
  const origin = `merged from ${counted(shards.length, "shard")}`;
  return tellResult(options, scenario, sumUp(scenario, seed, trials), trials, origin);
}
