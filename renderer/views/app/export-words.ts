import { decimal } from "#shared/format/decimal.ts";
import { percent } from "#shared/format/percent.ts";
import type { ExportGoingOn } from "../../stores/export-store.ts";

/** How far an export is: `42%, 41,800 of 100,000 trials`. Rounded down, so that all of it is said of all of it alone. */
export function exportWords({ doing, work }: Pick<ExportGoingOn, "doing" | "work">): string {
  if (doing === "putting-in-place") return "All written, putting the file in its place";
  if (!work) return "Writing";
  const share = percent(Math.floor((100 * work.done) / work.total) / 100);
  return work.of ? `${share}, ${decimal(work.done)} of ${decimal(work.total)} ${work.of}` : share;
}
