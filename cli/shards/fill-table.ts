import { open } from "node:fs/promises";
import { TrialsTable } from "#shared/run/trials-table.ts";
import type { Shard } from "./open-shard.ts";
import { readValues } from "./read-values.ts";

/** All trials of a run from its shards, in any order of files; besides the table some megabytes at a time. */
export async function fillTable(
  shards: readonly Shard[],
  progress: (trialsDone: number) => void,
): Promise<TrialsTable> {
  const { trials, columns } = shards[0]!.header;
  const table = new TrialsTable(columns.length, trials);
  let done = 0;
  for (const { file, header, start } of shards) {
    const handle = await open(file);
    try {
      for await (const { first, count, values } of readValues(handle, start, header.count, columns.length)) {
        table.put(header.first + first, count, values);
        progress((done += count));
      }
    } finally {
      await handle.close();
    }
  }
  return table;
}
