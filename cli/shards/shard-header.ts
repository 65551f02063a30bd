import type { Scenario } from "#shared/model/scenario.ts";
import { z } from "#shared/schema/zod.ts";
import { MOST_SHARDS } from "./shard-choice.ts";

export const SHARD_FORMAT = "outcomes-partnership-shard";
export const SHARD_VERSION = 1;

/** How the numbers stand in the file after the header and its line feed. */
const VALUES = "float64, little-endian, trial by trial, in each trial column by column";

/** More than any header holds: a scenario of 10 million characters of three bytes, and the rest. In bytes. */
export const LARGEST_HEADER = 40_000_000;

const hash = z.string().regex(/^[0-9a-f]{64}$/u, "must be 64 hexadecimal digits");

/**
 * The first line of a shard file, as JSON: everything that says which trials of which run the numbers after it are. The
 * scenario is any JSON until the door of scenarios has let it in.
 */
export const shardHeaderSchema = z.strictObject({
  format: z.literal(SHARD_FORMAT),
  version: z.literal(SHARD_VERSION),
  /** Name and version of the program that made it. */
  program: z.string().max(200),
  /** Of the whole run. */
  seed: z.int().min(0).max(4_294_967_295),
  /** Of the whole run. */
  trials: z.int().min(1).max(1_000_000),
  /** Which part it is, from 1, … */
  shard: z.int().min(1).max(MOST_SHARDS),
  /** … of how many. */
  shards: z.int().min(1).max(MOST_SHARDS),
  /** Number of its first trial. */
  first: z.int().min(0).max(999_999),
  /** Trials in it. */
  count: z.int().min(1).max(1_000_000),
  values: z.literal(VALUES),
  /** A name for each number of a trial. */
  columns: z.array(z.string().max(400)).min(1).max(100_000),
  /** Of the bytes after the header. */
  valuesSha256: hash,
  /** Of the scenario's canonical text, as results name it. */
  scenarioSha256: hash,
  scenario: z.unknown(),
});

export type ShardHeader = Omit<z.output<typeof shardHeaderSchema>, "scenario"> & { readonly scenario: Scenario };

/** The header as the first line of its file. */
export const headerLine = (header: Omit<ShardHeader, "format" | "version" | "values">): string =>
  `${JSON.stringify({ format: SHARD_FORMAT, version: SHARD_VERSION, values: VALUES, ...header })}\n`;
