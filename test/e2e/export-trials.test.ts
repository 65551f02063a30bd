import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { smallDisk } from "#test/disks/small-disk.ts";
import { axeFaults } from "./support/axe.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

const TRIALS = 100_000;

/** What is made in pieces, and takes long enough to be cancelled midway; and what is made at once. */
const inPieces = [
  ["Workbook (Excel)", "new.xlsx"],
  ["Trials (Parquet)", "new.trials.parquet"],
  ["Uncertain results (SIPmath 3.0)", "new.sipmath.json"],
] as const;
const atOnce = [
  ["Report (PDF, A4)", "new.pdf"],
  ["Report (Word)", "new.docx"],
  ["Report (web page)", "new.html"],
  ["Slides (PowerPoint)", "new.pptx"],
  ["Scenario pack", "new.pack.html"],
  ["Results (JSON)", "new.results.json"],
] as const;

/** One run of 100,000 trials, some 60 MB as CSV, taken out again and again. */
describe("an export of 100,000 trials", () => {
  let launched: LaunchedApp;
  let folder = "";
  const at = (...names: string[]): string => join(folder, ...names);
  const told = (sentence: string | RegExp) => launched.page.getByRole("status").getByText(sentence).waitFor();
  const bar = (name: string) => launched.page.getByRole("progressbar", { name: `Exporting ${name}`, exact: true });

  /** Begins to export to a path, and answers once the progress told is under way. */
  async function begunExport(path: string, name: string): Promise<string> {
    await answerSaveDialog(launched.app, path);
    await choose(launched.app, "export-trials-csv");
    const underWay = launched.page.locator(`progress[aria-label="Exporting ${name}"][aria-valuetext*="trials"]`);
    return (await underWay.getAttribute("aria-valuetext"))!;
  }

  /** Begins to export what is chosen by the name of its menu item. */
  async function chosen(item: string, path: string): Promise<void> {
    const { page, app } = launched;
    await choose(app, "show-results");
    await answerSaveDialog(app, path);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  }

  /** Presses Cancel in the page itself as soon as some of the work is told to be done, and answers what was told. */
  const cancelMidway = (name: string): Promise<string> =>
    launched.page.evaluate(
      (file) =>
        new Promise<string>((resolve) => {
          const look = (): void => {
            const words = document
              .querySelector(`progress[aria-label="Exporting ${file}"]`)
              ?.getAttribute("aria-valuetext");
            if (!words?.includes("%")) return;
            watching.disconnect();
            document.querySelector<HTMLButtonElement>(`[aria-label="Cancel the export of ${file}"]`)!.click();
            resolve(words);
          };
          const watching = new MutationObserver(look);
          watching.observe(document.body, { subtree: true, childList: true, attributes: true });
        }),
      name,
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-export-"));
    const { scenario } = examples.find(({ title }) => title.includes("Quality Education India"))!;
    const base = { ...scenario, run: { ...scenario.run, trials: TRIALS } };
    await writeFile(at("qei.sop.json"), serialiseFile({ base, variants: [], versions: [] }));
    launched = await launchApp({ file: at("qei.sop.json") });
    await runIsDone(launched.page, "100,000");
    await choose(launched.app, "show-results");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("tells how far it is, on whatever screen, and is then whole", async () => {
    const { page } = launched;
    expect(await begunExport(at("all.trials.csv"), "all.trials.csv")).toMatch(
      /^\d{1,2}%, [\d,]+00 of 100,000 trials$/u,
    );
    await choose(launched.app, "show-editor");
    await page.getByRole("navigation", { name: "Parts of the deal" }).waitFor();
    await bar("all.trials.csv").waitFor({ state: "visible" });
    expect(await axeFaults(page, ".notices")).toEqual([]);
    expect(await readdir(folder)).not.toContain("all.trials.csv");
    await told("Exported all.trials.csv.");
    expect(await bar("all.trials.csv").count()).toBe(0);
    const text = await readFile(at("all.trials.csv"), "utf8");
    expect(text.endsWith("\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines).toHaveLength(1 + TRIALS + 1);
    const columns = lines[0]!.split(",").length;
    expect(lines[TRIALS]!.split(",")).toHaveLength(columns);
    expect(lines[TRIALS]).toMatch(/^99999,/u);
    expect((await readdir(folder)).toSorted()).toEqual(["all.trials.csv", "qei.sop.json"]);
  });

  it("is cancelled midway, and leaves neither a file nor a part of one", async () => {
    await begunExport(at("new.trials.csv"), "new.trials.csv");
    await launched.page.getByRole("button", { name: "Cancel the export of new.trials.csv" }).click();
    await told("Cancelled: nothing was written to new.trials.csv.");
    expect((await readdir(folder)).toSorted()).toEqual(["all.trials.csv", "qei.sop.json"]);
  });

  it("is cancelled by Escape, and leaves the file in whose place it was to be", async () => {
    const path = at("all.trials.csv");
    await writeFile(path, "old");
    await begunExport(path, "all.trials.csv");
    await launched.page.getByRole("button", { name: "Cancel the export of all.trials.csv" }).focus();
    await launched.page.keyboard.press("Escape");
    await told("Cancelled: nothing was written to all.trials.csv.");
    expect(await readFile(path, "utf8")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual(["all.trials.csv", "qei.sop.json"]);
  });

  it("that does not fit on the disk says so, and leaves the old file and nothing beside it", async (context) => {
    const disk = await smallDisk(at("disk"), "8m");
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    await writeFile(join(disk, "full.trials.csv"), "old");
    await answerSaveDialog(launched.app, join(disk, "full.trials.csv"));
    await choose(launched.app, "export-trials-csv");
    await told("The disk is full, so “full.trials.csv” was not saved. Free some space, or choose another disk.");
    expect(await readdir(disk)).toEqual(["full.trials.csv"]);
    expect(await readFile(join(disk, "full.trials.csv"), "utf8")).toBe("old");
  });

  it("does not take the place of a file that is read-only", async () => {
    await writeFile(at("kept.trials.csv"), "old");
    await chmod(at("kept.trials.csv"), 0o444);
    await answerSaveDialog(launched.app, at("kept.trials.csv"));
    await choose(launched.app, "export-trials-csv");
    await told("“kept.trials.csv” may not be changed: it, or its folder, is read-only. Choose another place.");
    expect(await readFile(at("kept.trials.csv"), "utf8")).toBe("old");
    expect(launched.complaints).toEqual([]);
  });

  it.each(inPieces)(
    "as %s is cancelled midway, leaves the old file and nothing else, and can be taken anew",
    async (item, name) => {
      await writeFile(at(name), "old");
      const before = (await readdir(folder)).toSorted();
      const cancelling = cancelMidway(name);
      await chosen(item, at(name));
      expect(await cancelling).toMatch(/^[1-9]?\d%/u);
      await told(`Cancelled: nothing was written to ${name}.`);
      expect(await readFile(at(name), "utf8")).toBe("old");
      expect((await readdir(folder)).toSorted()).toEqual(before);
      await chosen(item, at(name));
      await told(new RegExp(`^Exported ${name.replaceAll(".", String.raw`\.`)}\\.`, "u"));
      expect((await stat(at(name))).size).toBeGreaterThan(64 * 1024);
      expect((await readdir(folder)).toSorted()).toEqual(before);
    },
  );

  it("in whatever format tells of a full disk and of a file that is read-only, and keeps the old file", async (context) => {
    const disk = await smallDisk(at("smaller"));
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    for (const [item, name] of [...inPieces, ...atOnce]) {
      const path = join(disk, name);
      await writeFile(path, "old");
      await chosen(item, path);
      await told(`The disk is full, so “${name}” was not saved. Free some space, or choose another disk.`);
      expect(await readdir(disk)).toEqual([name]);
      await chmod(path, 0o444);
      await chosen(item, path);
      await told(`“${name}” may not be changed: it, or its folder, is read-only. Choose another place.`);
      expect(await readdir(disk)).toEqual([name]);
      expect(await readFile(path, "utf8")).toBe("old");
      await rm(path);
    }
    expect(launched.complaints).toEqual([]);
  });

  it("is given up when the window closes, without a trace", async () => {
    await begunExport(at("closed.trials.csv"), "closed.trials.csv");
    expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toHaveLength(1);
    const ended = new Promise<void>((resolve) => void launched.app.once("close", () => resolve()));
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    await ended;
    expect(await readdir(folder)).not.toContain("closed.trials.csv");
    expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });
});
