import { SingleBar } from "cli-progress";
import { onInterrupt } from "./interrupt.ts";
import { isQuiet } from "./quiet.ts";

export interface ProgressBar {
  /** @param total where it has changed since */
  readonly show: (trialsDone: number, total?: number) => void;
  readonly end: () => void;
}

/** Seconds as people say them: `4 s`, `2 min 5 s`. */
const duration = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;

/** Shows nothing. */
export const noProgress: ProgressBar = { show: () => undefined, end: () => undefined };

/** A bar on standard error with rate and time left; nothing when that is not a terminal, or with `--quiet`. */
export function progressBar(trials: number, doing: "Simulating" | "Reading" | "Writing" = "Simulating"): ProgressBar {
  if (!process.stderr.isTTY || isQuiet()) return noProgress;
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false, // it would swallow the first Ctrl-C; ours stops the bar and ends the process
    format: `${doing} [{bar}] {percentage}% · {value} of {total} trials · {rate} trials/s · {left} left`,
    formatValue: (value, _, type) =>
      type === "value" || type === "total" ? value.toLocaleString("en-GB") : String(value),
  });
  const started = performance.now();
  const forget = onInterrupt(() => bar.stop());
  bar.start(trials, 0, { rate: "–", left: "–" });
  return {
    show: (done, total = trials) => {
      const seconds = (performance.now() - started) / 1000;
      const rate = done / seconds;
      bar.setTotal(total);
      bar.update(done, { rate: Math.round(rate).toLocaleString("en-GB"), left: duration((total - done) / rate) });
    },
    end: () => {
      forget();
      bar.stop();
    },
  };
}
