import { showNumbersIn } from "#shared/format/shown-style.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import type { FromCheckWorker, ToCheckWorker } from "./check-messages.ts";
import { messageOf } from "./message-of.ts";

/** Looks at the sense of deals: a pilot simulation, too slow for a thread that others wait for. */
const post = (message: FromCheckWorker): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<ToCheckWorker>) => {
  try {
    showNumbersIn(data.numbers);
    post({ kind: "checked", warnings: senseChecks(data.scenario) });
  } catch (error) {
    post({ kind: "broke", message: messageOf(error) });
  }
});
