import { vi } from "vitest";
import type { AskedAnalysis } from "#renderer/worker/analysis-messages.ts";

/** What the page has asked of its worker, the last last. */
export const asked: AskedAnalysis[] = [];

let hearing: (event: { data: object }) => void = () => undefined;

/** Makes the worker answer. */
export const answer = (data: object): void => hearing({ data });

/**
 * The page's worker, as far as a page without workers can have one: it keeps what it is asked, and is made to answer. The page keeps its
 * worker from one test file to the next where files share their modules, so all of them have this one.
 */
class WorkerThatWaits {
  addEventListener(kind: string, hear: (event: { data: object }) => void): void {
    if (kind === "message") hearing = hear;
  }
  postMessage(message: AskedAnalysis | { readonly kind: "end" }): void {
    if (message.kind === "analyse") asked.push(message);
  }
}

/** Stands in for workers, with nothing asked yet. */
export function standInForWorkers(): void {
  vi.stubGlobal("Worker", WorkerThatWaits);
  asked.length = 0;
}
