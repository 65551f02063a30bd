import type { FromSweepWorker, SweepPort } from "#shared/sweep/sweep-protocol.ts";

/** Starts a web worker that simulates several deals; a crash is heard as a message like any other fault of ours. */
export function webSweepPort(): SweepPort {
  const worker = new Worker(new URL("./sweep-worker.ts", import.meta.url), { type: "module" });
  let hear: (message: FromSweepWorker) => void = () => undefined;
  worker.addEventListener("message", (event: MessageEvent<FromSweepWorker>) => hear(event.data));
  worker.addEventListener("error", (event) =>
    hear({ kind: "broke", message: event.message || "a worker did not start" }),
  );
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => {
      hear = listener;
    },
    close: () => worker.terminate(),
  };
}
