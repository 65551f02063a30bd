import type { FromWorker, WorkerPort } from "#shared/run/protocol.ts";

/** Starts a web worker for trials; a crash is heard as a message like any other fault of ours. */
export function webWorkerPort(): WorkerPort {
  const worker = new Worker(new URL("./trial-worker.ts", import.meta.url), { type: "module" });
  let hear: (message: FromWorker) => void = () => undefined;
  worker.addEventListener("message", (event: MessageEvent<FromWorker>) => hear(event.data));
  worker.addEventListener("error", (event) =>
    hear({ kind: "broke", run: -1, message: event.message || "a worker did not start" }),
  );
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => {
      hear = listener;
    },
    close: () => worker.terminate(),
  };
}
