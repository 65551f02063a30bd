import type { ToWorker } from "#shared/run/protocol.ts";
import { serveChunks } from "#shared/run/serve-chunks.ts";

/** The body of a worker that simulates trials: the shared body behind the browser's port. */
const serve = serveChunks((message, transfer) => globalThis.postMessage(message, { transfer }));
globalThis.addEventListener("message", (event: MessageEvent<ToWorker>) => serve(event.data));
