import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { examples } from "#shared/examples/examples.ts";
import { readPack } from "#shared/export/pack/read-pack.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { smallDisk } from "#test/disks/small-disk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

const TRIALS = 100_000;

/** A pack of three deals of 100,000 trials, two of which are run for it. */
describe("a pack of large runs", () => {
  let launched: LaunchedApp;
  let folder = "";
  const at = (...names: string[]): string => join(folder, ...names);
  const told = (sentence: string) =>
    launched.page.getByRole("status").getByText(sentence).waitFor({ timeout: 120_000 });
  const bar = () => launched.page.getByRole("progressbar", { name: "Exporting deal.pack.html", exact: true });

  async function begin(path: string): Promise<void> {
    await answerSaveDialog(launched.app, path);
    await choose(launched.app, "export-pack");
  }

  /** Every share of the work that was told until it was so much, in percent. */
  async function sharesUntil(share: number): Promise<readonly number[]> {
    const shares: number[] = [];
    while (!(shares.at(-1)! >= share)) {
      const now = Number.parseInt((await bar().getAttribute("aria-valuetext")) ?? "", 10);
      if (now !== shares.at(-1) && !Number.isNaN(now)) shares.push(now);
    }
    return shares;
  }

  /** How busy the page's process is, in percent of a core, within a second. */
  async function busyness(): Promise<number> {
    const ofPage = (): Promise<number> =>
      launched.app.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === "Tab")!.cpu.percentCPUUsage);
    await ofPage();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return await ofPage();
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-pack-"));
    const { scenario } = examples.find(({ title }) => title.includes("Quality Education India"))!;
    const base = { ...scenario, run: { ...scenario.run, trials: TRIALS } };
    const { id } = base.payment.rateCard.at(-1)!;
    const variants = [1, 2].map((value) => ({
      id: `at-${value}`,
      name: `At £${value}`,
      note: "",
      changes: [{ path: ["payment", "rateCard", `#${id}`, "price", "value"], value }],
    }));
    await writeFile(at("deal.sop.json"), serialiseFile({ base, variants, versions: [] }));
    launched = await launchApp({ file: at("deal.sop.json") });
    await runIsDone(launched.page, "100,000");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("that does not fit on the disk says so, and leaves the old file and nothing beside it", async (context) => {
    const disk = await smallDisk(at("disk"), "1m");
    if (disk === undefined) return context.skip("a small disk can be mounted only by root on Linux");
    await writeFile(join(disk, "full.pack.html"), "old");
    await begin(join(disk, "full.pack.html"));
    await told("The disk is full, so “full.pack.html” was not saved. Free some space, or choose another disk.");
    expect(await readdir(disk)).toEqual(["full.pack.html"]);
    expect(await readFile(join(disk, "full.pack.html"), "utf8")).toBe("old");
  });

  it("does not take the place of a file that is read-only", async () => {
    await writeFile(at("kept.pack.html"), "old");
    await chmod(at("kept.pack.html"), 0o444);
    await begin(at("kept.pack.html"));
    await told("“kept.pack.html” may not be changed: it, or its folder, is read-only. Choose another place.");
    expect(await readFile(at("kept.pack.html"), "utf8")).toBe("old");
    await rm(at("kept.pack.html"), { force: true });
  });

  it.each([
    ["in the middle of a run", 25],
    ["while deals are compared", 70],
  ])("is cancelled %s at once, and leaves the old file and no work going on", async (_, share) => {
    const before = await readdir(folder);
    await writeFile(at("deal.pack.html"), "old");
    await begin(at("deal.pack.html"));
    const shares = await sharesUntil(share);
    // It moves within a deal: each is a sixth of the work.
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    const asked = performance.now();
    await launched.page.getByRole("button", { name: "Cancel the export of deal.pack.html" }).click();
    await told("Cancelled: nothing was written to deal.pack.html.");
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(await readFile(at("deal.pack.html"), "utf8")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual([...new Set([...before, "deal.pack.html"])].toSorted());
    expect(await busyness()).toBeLessThan(50);
  });

  it("goes through, and is as small as one of few trials", async () => {
    await begin(at("deal.pack.html"));
    await told("Exported deal.pack.html.");
    const html = await readFile(at("deal.pack.html"), "utf8");
    expect(html.length).toBeLessThan(3_000_000);
    expect(readPack(html, "deal.pack.html")).toEqual({
      kind: "read",
      file: await readFile(at("deal.sop.json"), "utf8"),
    });
    expect(launched.complaints).toEqual([]);
  }, 120_000);
});
