import type { FromSweepWorker, ToSweepWorker } from "./sweep-protocol.ts";
import { CaseProblem, SweepRunner } from "./sweep-runner.ts";

/** The body of every worker of a sweep: answers each message through `post`. */
export function serveSweep(
  post: (message: FromSweepWorker, transfer: ArrayBuffer[]) => void,
): (message: ToSweepWorker) => void {
  let runner: SweepRunner | undefined;
  let seed = 0;
  return (message) => {
    const { group } = message;
    try {
      if (message.kind === "group") {
        runner = new SweepRunner(message.cases, message.way, message.beside);
        seed = message.seed;
        return;
      }
      if (!runner) throw new Error("a chunk was asked for before a group");
      const { first, count } = message;
      const values = runner.run(seed, first, count);
      post({ kind: "chunk", group, first, count, values }, [values.buffer]);
    } catch (error) {
      if (message.kind === "chunk" && error instanceof CaseProblem) {
        const { place, problem } = error;
        return post({ kind: "stopped", group, first: message.first, place, problem }, []);
      }
      post({ kind: "broke", message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
