import { measureInProcess } from "../measuring/measure-in-process.ts";
import type { Measurement } from "../measuring/measurement.ts";
import type { EngineJob } from "./engine-job.ts";

/** Times our engine in a process of its own. @param program from `bundleEngine` */
export const measureEngine = (program: string, job: EngineJob): Promise<Measurement> =>
  measureInProcess(process.execPath, [program, JSON.stringify(job)]);
