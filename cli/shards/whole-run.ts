import { counted } from "#cli/tell.ts";
import type { Shard } from "./open-shard.ts";

/** A reason why shards do not make a run, and the file it is about; none where it is about them all. */
export interface ShardFault {
  readonly file?: string;
  readonly sentence: string;
}

/** How a shard is of another run than the first one: "of seed 8, not 7"; nothing where it is of the same. */
function unlike({ header }: Shard, { header: first }: Shard): readonly string[] {
  const differ = (what: string, found: number | string, wanted: number | string): readonly string[] =>
    found === wanted ? [] : [`of ${what} ${found}, not ${wanted}`];
  return [
    ...differ("scenario", header.scenarioSha256.slice(0, 12), first.scenarioSha256.slice(0, 12)),
    ...differ("seed", header.seed, first.seed),
    ...differ("a number of trials of", header.trials, first.trials),
    ...differ("a run in parts of", header.shards, first.shards),
  ];
}

const MOST_TOLD = 50;

/** What keeps shards, each whole by itself, from being one run: other runs among them, doubles, gaps. */
export function faultsOfRun(shards: readonly Shard[]): readonly ShardFault[] {
  const [first] = shards;
  if (!first) return [];
  const faults: ShardFault[] = [];
  const holder = new Map<number, string>();
  for (const shard of shards) {
    const differences = unlike(shard, first);
    const { file, header } = shard;
    if (differences.length > 0) {
      faults.push({ file, sentence: `It is ${differences.join(", ")} as ${first.file} is.` });
      continue;
    }
    const double = holder.get(header.shard);
    if (double === undefined) holder.set(header.shard, file);
    else faults.push({ file, sentence: `It is part ${header.shard} of ${header.shards} again: ${double} is too.` });
  }
  return faults;
}

/** Which parts of the first shard's run are not there, in one sentence; none where all are. */
export function missingParts(shards: readonly Shard[]): readonly ShardFault[] {
  const [first] = shards;
  if (!first) return [];
  const like = shards.filter((shard) => unlike(shard, first).length === 0);
  const there = new Set(like.map(({ header }) => header.shard));
  const missing = Array.from({ length: first.header.shards }, (_, part) => part + 1).filter((part) => !there.has(part));
  if (missing.length === 0) return [];
  const told = missing.slice(0, MOST_TOLD).join(", ");
  const more = missing.length > MOST_TOLD ? ` and ${(missing.length - MOST_TOLD).toLocaleString("en-GB")} more` : "";
  return [
    {
      sentence: `${counted(missing.length, "part")} of ${first.header.shards} not given or not whole: ${told}${more}.`,
    },
  ];
}
