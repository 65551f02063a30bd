import { describe, expect, it } from "vitest";
import * as fastCheck from "fast-check";
import { safeFileName } from "#electron/main/files/safe-file-name.ts";
import { withScenarioEnding } from "#electron/main/files/scenario-ending.ts";
import { withExportEnding } from "#electron/main/files/with-export-ending.ts";
import { exportEndings } from "#shared/desktop/export-endings.ts";

describe("a suggested file name", () => {
  it.each([
    ["Kirklees / phase 2", "Kirklees - phase 2.sop.json"],
    ["../../etc/passwd", "etc-passwd.sop.json"],
    ["C:\\Windows\\system32\\evil", "C-Windows-system32-evil.sop.json"],
    ["aspire.sop.json", "aspire.sop.json"],
    ["con", "_con.sop.json"],
    ["LPT1.old", "_LPT1.old.sop.json"],
    ["", "Untitled deal.sop.json"],
    ["...", "Untitled deal.sop.json"],
    ["a\u0000b\nc", "a-b-c.sop.json"],
    ["deal\u202Etxt", "dealtxt.sop.json"],
    [" spaced . ", "spaced.sop.json"],
    ["Léargas – 50 %", "Léargas – 50 %.sop.json"],
  ])("%j becomes %j", (suggested, expected) => {
    expect(safeFileName(suggested, ".sop.json")).toBe(expected);
  });

  it("fits every disk and has no path in it, whatever is suggested", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "binary", maxLength: 600 }), (suggested) => {
        const name = safeFileName(suggested, ".summary.csv");
        expect(name).toMatch(/\.summary\.csv$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|]|^\./u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
      }),
      { seed: 1 },
    );
  });
});

describe("the ending put on a chosen name", () => {
  it("is .sop.json for a scenario", () => {
    expect(["/d/a", "/d/a.json", "/d/a.sop.json", "/d/a.SOP.JSON"].map(withScenarioEnding)).toEqual([
      "/d/a.sop.json",
      "/d/a.sop.json",
      "/d/a.sop.json",
      "/d/a.SOP.JSON",
    ]);
  });

  it("keeps a person's own for an export, but never a scenario's", () => {
    expect(withExportEnding("/d/april.csv", "summary-csv")).toBe("/d/april.csv");
    expect(withExportEnding("/d/april", "trials-csv")).toBe("/d/april.trials.csv");
    expect(withExportEnding("/d/april.exe", "data-dictionary-csv")).toBe("/d/april.exe.dictionary.csv");
    expect(withExportEnding("/d/april.sop.json", "results-json")).toBe("/d/april.results.json");
    // Two kinds with one ending would replace each other in a folder; an ending of another type would hide what a file is.
    const all = Object.values(exportEndings);
    expect(new Set(all.map(({ ending }) => ending)).size).toBe(all.length);
    for (const { ending, type } of all) expect(ending.endsWith(`.${type}`)).toBe(true);
  });
});
