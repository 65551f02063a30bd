import { open, type FileHandle } from "node:fs/promises";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { columnNames } from "#shared/run/column-names.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { shardRange } from "#shared/run/shard-range.ts";
import { chunkOfRows, NUMBER_BYTES } from "#shared/run/trial-rows.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { counted, problemLine } from "#cli/tell.ts";
import { whyUnreadable } from "#cli/why-unreadable.ts";
import { readHeader, type ReadHeader } from "./read-header.ts";
import { faultOfValues } from "./read-values.ts";
import type { ShardHeader } from "./shard-header.ts";

/** A shard found whole, by itself. */
export interface Shard {
  readonly file: string;
  readonly header: ShardHeader;
  /** Where its numbers begin, in bytes. */
  readonly start: number;
}

export type OpenedShard =
  | { readonly kind: "shard"; readonly value: Shard }
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

const refused = (...sentences: readonly string[]): OpenedShard => ({ kind: "refused", sentences });

/** Whether a trial comes out here, bit for bit, as the shard has it. */
async function firstTrialAgrees(
  file: FileHandle,
  runner: ChunkRunner,
  { header, start }: Omit<Shard, "file">,
): Promise<boolean> {
  const { columns } = runner.layout;
  const bytes = new Uint8Array(columns * NUMBER_BYTES);
  await file.read(bytes, 0, bytes.length, start);
  const found = chunkOfRows(bytes, columns);
  return runner.run(header.seed, header.first, 1).every((value, column) => Object.is(value, found[column]));
}

/** What is wrong with the numbers that follow a good header. */
async function faultOfBody(file: FileHandle, shard: Omit<Shard, "file">): Promise<string | undefined> {
  const { header, start } = shard;
  const runner = new ChunkRunner(header.scenario);
  if (columnNames(runner.layout).join("\n") !== header.columns.join("\n"))
    return "Its first line is damaged: its columns are not those of its scenario.";
  const rowBytes = header.columns.length * NUMBER_BYTES;
  const { size } = await file.stat();
  const spare = size - start - header.count * rowBytes;
  const whole = Math.floor((size - start) / rowBytes).toLocaleString("en-GB");
  if (spare < 0) return `It breaks off: it holds ${whole} of its ${counted(header.count, "trial")}.`;
  if (spare > 0) return `It is damaged: ${counted(spare, "byte")} too many follow its numbers.`;
  const fault = await faultOfValues(file, start, header.count, header.columns.length, header.valuesSha256);
  if (fault !== undefined) return fault;
  if (await firstTrialAgrees(file, runner, shard)) return undefined;
  return `Trial ${header.first} comes out otherwise here: a changed program or a faulty machine made this shard. Run it again.`;
}

async function checked(path: string, file: FileHandle, read: ReadHeader): Promise<OpenedShard> {
  if (read.kind === "refused") return refused(read.sentence);
  const { header, start } = read;
  if (header.program !== PROGRAM)
    return refused(
      `It was made by ${header.program.slice(0, 80)}; this is ${PROGRAM}. Make it again with this version.`,
    );
  const scenario = checkScenario(header.scenario);
  if (scenario.kind === "invalid")
    return refused(
      `The scenario in it cannot be used: ${counted(scenario.problems.length, "problem")}.`,
      ...scenario.problems.slice(0, 20).map((problem) => problemLine(problem, header.scenario)),
    );
  const shard = { header: { ...header, scenario: scenario.value }, start };
  const { first, count } = shardRange(header.shard, header.shards, header.trials);
  const sentences = [
    ...(scenarioHash(scenario.value) === header.scenarioSha256
      ? []
      : ["Its first line is damaged: its scenario is not the one whose hash it tells."]),
    ...(header.shard <= header.shards && header.first === first && header.count === count
      ? []
      : [`Its first line is damaged: its trials are not part ${header.shard} of ${header.shards}.`]),
  ];
  if (sentences.length > 0) return refused(...sentences);
  const fault = await faultOfBody(file, shard);
  return fault === undefined ? { kind: "shard", value: { file: path, ...shard } } : refused(fault);
}

/** Opens what may be any file as a shard: read whole and checked, or refused with reasons. Holds none of its numbers. */
export async function openShard(path: string): Promise<OpenedShard> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    if (!(await file.stat()).isFile()) return refused("This is not a file that can be read as a whole.");
    return await checked(path, file, await readHeader(file));
  } catch (error) {
    return refused(whyUnreadable(error));
  } finally {
    await file?.close();
  }
}
