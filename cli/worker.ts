import { parentPort, workerData } from "node:worker_threads";
import type { ToWorker } from "#shared/run/protocol.ts";
import { serveChunks } from "#shared/run/serve-chunks.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import type { ToSweepWorker } from "#shared/sweep/sweep-protocol.ts";
import type { WorkerBody } from "./node-worker-port.ts";

/** The body of a worker thread: a shared body behind Node's port. */
const port = parentPort;
if (!port) throw new Error("this file runs in a worker thread");
if ((workerData as WorkerBody) === "sweep") {
  const serve = serveSweep((message, transfer) => port.postMessage(message, transfer));
  port.on("message", (message: ToSweepWorker) => serve(message));
} else {
  const serve = serveChunks((message, transfer) => port.postMessage(message, transfer));
  port.on("message", (message: ToWorker) => serve(message));
}
