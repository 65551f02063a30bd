import { describe, expect, it } from "vitest";
import { showProgress } from "#scripts/terminal/progress.ts";

function written(isTTY: boolean, total: number | undefined, steps: readonly number[]): string {
  let text = "";
  const progress = showProgress("Electron", total, { isTTY, write: (part) => (text += part) });
  for (const bytes of steps) progress.update(bytes);
  progress.end();
  return text;
}

describe("progress", () => {
  it("rewrites one line on a terminal", () => {
    expect(written(true, 100_000_000, [1_000_000, 50_000_000])).toBe(
      "\rElectron: 1 % of 100 MB\u001b[K\rElectron: 50 % of 100 MB\u001b[K\n",
    );
  });

  it("writes a plain line at each tenth in a pipe, and the last one once", () => {
    const steps = [1_000_000, 11_000_000, 12_000_000, 55_000_000, 100_000_000, 103_000_000];
    expect(written(false, 100_000_000, steps)).toBe(
      "Electron: 11 % of 100 MB\nElectron: 55 % of 100 MB\nElectron: 100 % of 100 MB\n",
    );
  });

  it("counts megabytes and guesses no percentage when the total is unknown", () => {
    expect(written(false, undefined, [5_000_000, 21_000_000, 30_000_000, 41_000_000])).toBe(
      "Electron: 21 MB\nElectron: 41 MB\n",
    );
  });
});
