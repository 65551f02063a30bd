import type { FromWorker, ToWorker, WorkerPort } from "#shared/run/protocol.ts";

/**
 * A port on which runs do not pile up: while the worker is busy with a chunk, the beginning of the next run waits, and a
 * still later one takes its place. So a worker goes over to the newest run at its next answer, however many were begun
 * and given up meanwhile.
 */
export function latestRunPort(port: WorkerPort): WorkerPort {
  let hear: (message: FromWorker) => void = () => undefined;
  /** Whether an answer is owed. */
  let busy = false;
  let waiting: ToWorker[] = [];
  const send = (message: ToWorker): void => {
    busy = true;
    port.post(message);
  };
  port.listen((message) => {
    busy = false;
    const next = waiting.shift();
    if (next) send(next);
    hear(message);
  });
  return {
    post: (message) => {
      if (!busy) return send(message);
      // Nobody looks at what an earlier run still has to do.
      if (message.kind === "begin") waiting = [];
      waiting.push(message);
    },
    listen: (listener) => {
      hear = listener;
    },
    close: port.close,
  };
}
