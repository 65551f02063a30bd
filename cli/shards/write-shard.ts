import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import type { Chunk } from "#shared/run/chunk-plan.ts";
import { columnNames } from "#shared/run/column-names.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { rowsOf } from "#shared/run/trial-rows.ts";
import type { RunTrials } from "#cli/run-trials.ts";
import { writeAll, type WriteOutcome } from "#cli/write-outputs.ts";
import type { ShardChoice } from "./shard-choice.ts";
import { headerLine } from "./shard-header.ts";
import { trialsAPiece } from "./trials-a-piece.ts";

/** A part of a run that has been done. */
export interface DoneShard extends Omit<RunTrials, "trials">, ShardChoice {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Of the whole run. */
  readonly trials: number;
  /** Those in the table. */
  readonly range: Chunk;
}

/** The numbers in pieces of some megabytes at most. */
function* piecesOf({ layout, table }: Pick<RunTrials, "layout" | "table">): Generator<Uint8Array> {
  const usual = trialsAPiece(layout.columns);
  for (let first = 0; first < table.trials; first += usual)
    yield rowsOf(table, layout.columns, first, Math.min(usual, table.trials - first));
}

/** `shard-003-of-120.shard`: in a listing they stand in their order. */
const nameOf = ({ shard, shards }: ShardChoice): string =>
  `shard-${String(shard).padStart(String(shards).length, "0")}-of-${shards}.shard`;

/** Writes a shard, whole or not at all, into a folder or to a file whose name ends in `.shard`. */
export function writeShard(out: string, done: DoneShard): Promise<WriteOutcome> {
  const { scenario, seed, trials, shard, shards, range, layout } = done;
  const hash = createHash("sha256");
  for (const piece of piecesOf(done)) hash.update(piece);
  const header = headerLine({
    program: PROGRAM,
    seed,
    trials,
    shard,
    shards,
    ...range,
    columns: [...columnNames(layout)],
    valuesSha256: hash.digest("hex"),
    scenarioSha256: scenarioHash(scenario),
    scenario,
  });
  const [folder, name] = out.endsWith(".shard") ? [dirname(out), basename(out)] : [out, nameOf(done)];
  const pieces = function* (): Generator<string | Uint8Array> {
    yield header;
    yield* piecesOf(done);
  };
  return writeAll(folder, [[name, pieces()]]);
}
