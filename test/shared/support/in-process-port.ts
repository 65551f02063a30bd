import type { FromWorker, ToWorker, WorkerPort } from "#shared/run/protocol.ts";
import { serveChunks } from "#shared/run/serve-chunks.ts";

export interface InProcessPort extends WorkerPort {
  /** Messages the pool sent. */
  readonly heard: ToWorker[];
  isClosed: boolean;
}

/**
 * A third kind of worker beside web workers and worker threads: the real body of every worker, in this thread, answering in
 * a later microtask as a worker would in a later message. Messages are copied on the way, as between threads.
 */
export function inProcessPort(serve = serveChunks): InProcessPort {
  let hear: (message: FromWorker) => void = () => undefined;
  const body = serve((message, transfer) => {
    const copy = structuredClone(message, { transfer });
    queueMicrotask(() => {
      if (!port.isClosed) hear(copy);
    });
  });
  const port: InProcessPort = {
    heard: [],
    isClosed: false,
    post: (message) => {
      port.heard.push(message);
      const copy = structuredClone(message);
      queueMicrotask(() => body(copy));
    },
    listen: (listener) => (hear = listener),
    close: () => (port.isClosed = true),
  };
  return port;
}
