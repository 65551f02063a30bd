import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerPort } from "#shared/run/protocol.ts";

/** Starts a worker thread from the bundle beside this one (scripts/build/bundle-cli.ts); a crash of the thread is heard as a message like any other fault of ours. */
export function nodeWorkerPort(): WorkerPort {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url));
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
