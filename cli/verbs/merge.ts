import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { fillTable } from "#cli/shards/fill-table.ts";
import { openShard, type Shard } from "#cli/shards/open-shard.ts";
import { faultsOfRun, missingParts, type ShardFault } from "#cli/shards/whole-run.ts";
import { counted, refuse } from "#cli/tell.ts";
import { tellResult } from "#cli/tell-result.ts";
import { makeVerb } from "#cli/verb.ts";
import { type MergeOptions, mergeOptions, parseMergeOptions } from "./merge-options.ts";

async function mergeShards(options: MergeOptions): Promise<number> {
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
  const bar = progressBar(shards[0]!.header.trials, "Reading");
  const table = await fillTable(shards, bar.show).finally(bar.end);
  const trials = { layout: new ChunkRunner(scenario).layout, table, trials: table.trials };
  const origin = `merged from ${counted(shards.length, "shard")}`;
  const file = { base: scenario, variants: [], versions: [] };
  return tellResult(options, { scenario, file, seed, trials }, origin);
}

/** `merge`: the shards of a run → what the run itself would tell. */
export const merge = makeVerb({
  does: "joins the shards of a run that was split between machines",
  about: "Joins the shards of a run (simulate --shard) and sums the whole run up: the same bytes as one run.",
  usage: "SHARD… [options]",
  operands: { "SHARD…": { says: "all parts of one run, in any order; each is checked before it is used" } },
  options: mergeOptions,
  parse: parseMergeOptions,
  act: mergeShards,
});
