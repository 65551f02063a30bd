import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import type { ToSweepWorker } from "#shared/sweep/sweep-protocol.ts";

/** The body of a worker that simulates several deals on the same draws: the shared body behind the browser's port. */
const serve = serveSweep((message, transfer) => globalThis.postMessage(message, { transfer }));
globalThis.addEventListener("message", (event: MessageEvent<ToSweepWorker>) => serve(event.data));
