import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";
import { unreadableIn } from "./support/unreadable-in.ts";

const { scenario } = examples.find(({ id }) => id === "aspire")!;

/** What leaves the window: pictures, tables, paper. */
describe("results taken away", () => {
  let launched: LaunchedApp;
  let folder = "";
  const take = async (name: string, said: string): Promise<void> => {
    const { page } = launched;
    await page.getByRole("button", { name: "Copy or save: Total payments" }).click();
    await page.getByRole("menuitem", { name }).click();
    await page.getByRole("status").getByText(said).waitFor();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-taken-"));
    launched = await launchApp();
    const { page, app } = launched;
    await page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
    await page
      .getByRole("region", { name: "Live results" })
      .getByText(/^10,000 trials$/u)
      .waitFor({ timeout: 60_000 });
    await choose(app, "show-results");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("are a chart as a picture, light on a dark screen, with what made its numbers at its foot", async () => {
    const { app, page } = launched;
    // On paper it is light, whatever the window is.
    await page.emulateMedia({ colorScheme: "dark" });
    await answerSaveDialog(app, join(folder, "chart.svg"));
    await take("Save as SVG…", "Saved chart.svg.");
    const svg = await readFile(join(folder, "chart.svg"), "utf8");
    expect(await unreadableIn(page, svg)).toEqual([]);
    expect(svg).toContain('fill="#12436d"');
    expect(svg).toContain(`${scenario.deal.name} · 10,000 trials · seed 2015 · `);
    expect(svg).toContain(`deal ${scenarioHash(scenario).slice(0, 8)}<`);

    await answerSaveDialog(app, join(folder, "chart.png"));
    await take("Save as PNG…", "Saved chart.png.");
    const png = await readFile(join(folder, "chart.png"));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const [, width = 0, height = 0] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/u.exec(svg)?.map(Number) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3 * width, 3 * height]);
    // Sharp at the width of a text column: 160 mm at 300 dots an inch are 1,890 pixels.
    const physical = png.indexOf("pHYs");
    const perMetre = png.readUInt32BE(physical + 4);
    expect([png.readUInt32BE(physical + 8), png.readUInt8(physical + 12)]).toEqual([perMetre, 1]);
    expect(png.readUInt32BE(physical + 13)).toBe(crc32(png.subarray(physical, physical + 13)));
    expect((png.readUInt32BE(16) / perMetre) * 1000).toBeCloseTo(160, 0);
    expect((perMetre * 25.4) / 1000).toBeGreaterThan(300);
    // A drawing needs nothing from anywhere, and any computer has its fonts.
    expect(svg).not.toMatch(/href=|url\(|<image|<style|@import/u);
    expect(svg).toMatch(/^<svg [^>]*font-family="[^"]*, sans-serif"/u);
    await page.emulateMedia({ colorScheme: null });
  });

  it("are its table for a spreadsheet", async () => {
    const { app } = launched;
    await take("Copy table", "Copied the table.");
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^Range\tTrials\tShare of trials\n£/u);
  });

  it("are all of them as a PDF", async () => {
    const { app, page } = launched;
    await answerSaveDialog(app, join(folder, "results.pdf"));
    await choose(app, "save-pdf");
    await page.getByRole("status").getByText("Saved results.pdf.").waitFor();
    const pdf = await readFile(join(folder, "results.pdf"), "latin1");
    expect(pdf).toMatch(/^%PDF-1\.[\s\S]*%%EOF\s*$/u);
    // More than the part that is in sight.
    expect(pdf.match(/\/Type ?\/Page\b/gu)?.length).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.body.className)).toBe("");
    expect(launched.complaints).toEqual([]);
  });
});
