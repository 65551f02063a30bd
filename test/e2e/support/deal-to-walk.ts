import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { examples } from "#shared/examples/examples.ts";

/** Aspire with a variant, and so few trials that nothing waits for a run. */
export const dealToWalk = {
  ...examples[0].scenario,
  run: { trials: 150, seed: 5 },
  variants: [
    { id: "low-cap", name: "Low cap", changes: [{ path: ["payment", "contractCap", "value"], value: 1_200_000 }] },
  ],
};

/** A user's folder with unsaved work that an earlier session left, to be launched with. */
export async function folderWithUnsavedWork(folder: string): Promise<string> {
  const recovery = join(folder, "user-data", "recovery");
  await mkdir(recovery, { recursive: true });
  const record = {
    version: 1,
    dealName: "Homes first",
    name: "homes.sop.json",
    file: null,
    keptAt: Date.UTC(2026, 0, 5),
    edits: 3,
    text: JSON.stringify(dealToWalk),
  };
  await writeFile(join(recovery, `${"a".repeat(32)}.json`), JSON.stringify(record));
  return join(folder, "user-data");
}
