import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PreferencesFile } from "#electron/main/preferences/preferences-file.ts";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("preferences", () => {
  it("are the usual ones at first, and at the next start what they were made", async () => {
    const path = join(await temporaryFolder(), "preferences.json");
    const file = await PreferencesFile.load(path);
    expect(file.now).toEqual(usualPreferences);
    const mine: Preferences = {
      theme: "high-contrast",
      numbers: "de-DE",
      hintsSeen: ["drag-a-price"],
      newDeals: { currency: "EUR", financialYearStartMonth: 9, discountRate: 0.04 },
    };
    await file.become(mine);
    expect(file.now).toEqual(mine);
    expect((await PreferencesFile.load(path)).now).toEqual(mine);
  });

  it("of a file from before numbers could be chosen are British ones", async () => {
    const path = join(await temporaryFolder(), "preferences.json");
    const { newDeals } = usualPreferences;
    await writeFile(path, JSON.stringify({ version: 1, theme: "dark", newDeals }));
    expect((await PreferencesFile.load(path)).now).toEqual({ theme: "dark", numbers: "en-GB", newDeals });
  });

  it.each([
    ["is no JSON", "{"],
    [
      "names a currency no deal can be in",
      JSON.stringify({ version: 1, theme: "dark", newDeals: { currency: "JPY" } }),
    ],
    ["is of a later version", JSON.stringify({ version: 2, ...usualPreferences })],
  ])("are the usual ones when their file %s, which is kept as a bad copy", async (_what, text) => {
    const path = join(await temporaryFolder(), "preferences.json");
    await writeFile(path, text);
    expect((await PreferencesFile.load(path)).now).toEqual(usualPreferences);
    expect(await readFile(`${path}.bad`, "utf8")).toBe(text);
  });
});
