import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerPort } from "#shared/run/protocol.ts";
import type { FromSweepWorker, SweepPort } from "#shared/sweep/sweep-protocol.ts";

/** Which body a worker thread has. */
export type WorkerBody = "run" | "sweep";

/** Starts a worker thread from the bundle beside this one (scripts/build/bundle-cli.ts). */
const start = (body: WorkerBody): Worker => new Worker(new URL("./worker.mjs", import.meta.url), { workerData: body });

/** A worker thread for a run; a crash of the thread is heard as a message like any other fault of ours. */
export function nodeWorkerPort(): WorkerPort {
  const worker = start("run");
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.removeAllListeners();
      worker.on("message", (message: FromWorker) => hear(message));
      worker.on("error", (error) => hear({ kind: "broke", run: -1, message: error.message }));
    },
    close: () => void worker.terminate(),
  };
}

/** A worker thread for a sweep; likewise. */
export function nodeSweepPort(): SweepPort {
  const worker = start("sweep");
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.removeAllListeners();
      worker.on("message", (message: FromSweepWorker) => hear(message));
      worker.on("error", (error) => hear({ kind: "broke", message: error.message }));
    },
    close: () => void worker.terminate(),
  };
}
