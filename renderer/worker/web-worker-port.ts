import type { FromWorker, WorkerPort } from "#shared/run/protocol.ts";

/** Starts a web worker for trials; a crash is heard as a message like any other fault of ours. */
export function webWorkerPort(): WorkerPort {
  const worker = new Worker(new URL("./trial-worker.ts", import.meta.url), { type: "module" });
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => hear(event.data));
      worker.addEventListener("error", (event) =>
        hear({ kind: "broke", message: event.message || "a worker did not start" }),
      );
    },
    close: () => worker.terminate(),
  };
}
