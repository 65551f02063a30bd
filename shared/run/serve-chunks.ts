import { InputProblem } from "../engine/input-problem.ts";
import { ChunkRunner } from "./chunk-runner.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The body of every worker: answers each message of the pool through `post`. */
export function serveChunks(post: (message: FromWorker, transfer: ArrayBuffer[]) => void): (message: ToWorker) => void {
  let runner: ChunkRunner | undefined;
  let seed = 0;
  return (message) => {
    const { run } = message;
    try {
      if (message.kind === "begin") {
        runner = new ChunkRunner(message.scenario);
        seed = message.seed;
        post({ kind: "ready", run }, []);
        return;
      }
      if (!runner) throw new Error("a chunk was asked for before a scenario");
      const { first, count } = message;
      const values = runner.run(seed, first, count) as Float64Array<ArrayBuffer>;
      post({ kind: "chunk", run, first, count, values }, [values.buffer]);
    } catch (error) {
      if (error instanceof InputProblem) return post({ kind: "stopped", run, problem: error.problem }, []);
      post({ kind: "broke", run, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
