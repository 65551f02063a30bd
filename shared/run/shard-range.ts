import type { Chunk } from "./chunk-plan.ts";

/**
 * The trials of part `shard` (from 1) of `shards` parts of a run: parts follow one another, cover every trial once, and
 * differ by at most one trial. A part is empty where there are more parts than trials.
 */
export function shardRange(shard: number, shards: number, trials: number): Chunk {
  const start = (part: number): number => Math.floor((part * trials) / shards);
  const first = start(shard - 1);
  return { first, count: start(shard) - first };
}
