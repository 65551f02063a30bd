import type { WorkerPort } from "./protocol.ts";

/**
 * A worker whose trials are numbered from `first` on: trial 0 of whoever uses the port is trial `first` of the run. So a
 * table of a range of trials is filled as one of a whole run is.
 */
export const shiftedPort = (port: WorkerPort, first: number): WorkerPort => ({
  post: (message) => port.post(message.kind === "chunk" ? { ...message, first: message.first + first } : message),
  listen: (hear) =>
    port.listen((message) => hear(message.kind === "chunk" ? { ...message, first: message.first - first } : message)),
  close: port.close,
});
