import { parentPort } from "node:worker_threads";
import type { ToWorker } from "#shared/run/protocol.ts";
import { serveChunks } from "#shared/run/serve-chunks.ts";

/** The body of a worker thread: the shared body behind Node's port. */
const port = parentPort;
if (!port) throw new Error("this file runs in a worker thread");
const serve = serveChunks((message, transfer) => port.postMessage(message, transfer));
port.on("message", (message: ToWorker) => serve(message));
