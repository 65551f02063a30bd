/** Part `shard` of `shards`, from 1. */
export interface ShardChoice {
  readonly shard: number;
  readonly shards: number;
}

/** More parts than any run is worth: of a million trials a hundred each. */
export const MOST_SHARDS = 10_000;

/** Reads `3/8`; a sentence and nothing where it is not that. */
export function readShard(text: string | undefined, sentences: string[]): ShardChoice | undefined {
  if (text === undefined) return undefined;
  const [shard = Number.NaN, shards = Number.NaN] = /^\d{1,6}\/\d{1,6}$/u.test(text) ? text.split("/").map(Number) : [];
  if (shards >= 1 && shards <= MOST_SHARDS && shard >= 1 && shard <= shards) return { shard, shards };
  sentences.push(
    `--shard must be two whole numbers such as 3/8, the third of eight parts, of at most ${MOST_SHARDS.toLocaleString("en-GB")} parts; it is "${text}".`,
  );
  return undefined;
}
