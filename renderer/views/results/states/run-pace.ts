import { decimal } from "#shared/format/decimal.ts";
import { significantStep } from "#shared/format/significant-step.ts";

/** Too early in a run its pace is guesswork. */
const SOONEST_SECONDS = 0.5;

/** How fast a run goes and how long it still takes, in words; empty while that cannot be told. */
export function runPace(done: number, total: number, seconds: number): string {
  if (done <= 0 || seconds < SOONEST_SECONDS) return "";
  const rate = done / seconds;
  const step = significantStep(rate, 2);
  const told = decimal(Math.max(1, Math.round(rate / step) * step));
  return `${told} trials a second, ${timeLeft((total - done) / rate)}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 1) return "less than a second left";
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  return `about ${Math.ceil(seconds / 60)} minutes left`;
}
