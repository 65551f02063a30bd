/**
 * `npm run bench:window`: how smoothly the real window answers while 100,000 trials run, by the browser's own long-task
 * observer. See docs/guide/benchmark.md.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureWindow, type WindowResult } from "#scripts/bench/window/measure-window.ts";
import type { Seen } from "#scripts/bench/window/watch-page.ts";
import { withDisplay } from "#scripts/display/with-display.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

const whole = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(", ");
const tasks = ({ longTasks }: Seen): string =>
  longTasks.length === 0 ? "no task over 50 ms" : `${longTasks.length} tasks over 50 ms: ${whole(longTasks)}`;

function told({ deal, trials, untouched, edited }: WindowResult): string {
  const sorted = (of: (answer: Seen["answers"][number]) => number): readonly number[] =>
    edited.answers.map(of).sort((a, b) => a - b);
  const spread = (values: readonly number[]): string =>
    values.length === 0
      ? "none seen"
      : `median ${whole([values[values.length >> 1]!])}, most ${whole([values.at(-1)!])}`;
  return [
    `${deal}, ${trials.toLocaleString("en-GB")} trials, results beside the rate card at 1440 × 900. Milliseconds`,
    `  while nobody touches it: ${tasks(untouched)}`,
    `  while a price is changed: ${tasks(edited)}`,
    `  from the arrival of an edit's first figures to their frame on the screen: ${spread(sorted(({ fromArrival }) => fromArrival))}`,
    `  from the key to that frame: ${spread(sorted(({ fromKey }) => fromKey))}`,
  ].join("\n");
}

await runScript(async () => {
  const folder = await mkdtemp(join(tmpdir(), "outcomes-window-"));
  try {
    const results = await withDisplay("1600x1000", () => measureWindow(folder));
    console.log(results.map(told).join("\n"));
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
