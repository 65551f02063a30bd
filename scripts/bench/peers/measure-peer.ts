import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { columnIds } from "../measuring/column-ids.ts";
import { measureInProcess } from "../measuring/measure-in-process.ts";
import type { Measurement } from "../measuring/measurement.ts";
import { modelFile } from "./model-file.ts";

/** A deal as the C peer runs it. */
export interface PeerModel {
  readonly path: string;
  readonly ids: readonly string[];
}

/** Writes a deal's model file for the C peer. */
export async function writePeerModel(name: string, scenario: Scenario, seed: number): Promise<PeerModel> {
  const folder = join(projectRoot, "node_modules/.cache/bench/models");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}-${seed}.model`);
  await writeFile(path, modelFile(scenario, seed));
  return { path, ids: columnIds(new ChunkRunner(scenario).layout) };
}

/** Times the C peer in a process of its own. @param dump file for the columns of the last repetition */
export async function measurePeer(
  program: string,
  { path, ids }: PeerModel,
  job: { readonly trials: number; readonly repetitions: number },
  dump?: string,
): Promise<Measurement> {
  const args = [path, String(job.trials), String(job.repetitions), ...(dump === undefined ? [] : [dump])];
  const measurement = await measureInProcess(program, args);
  return { ...measurement, columns: measurement.columns.map((column, index) => ({ ...column, id: ids[index]! })) };
}
