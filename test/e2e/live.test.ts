import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine } from "./support/command-line.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** Answers while a term is changed, without Run ever being pressed. Each step on what the last left. */
describe("a live deal", () => {
  let launched: LaunchedApp;
  let folder = "";
  const price = () => launched.page.getByLabel("Price of Full-time work 13 weeks", { exact: true });
  const strip = () => launched.page.getByRole("region", { name: "Live results" });
  const figures = () => launched.page.locator(".live-strip__figures").innerText();
  const section = (name: string) =>
    launched.page.getByRole("navigation", { name: "Parts of the deal" }).getByRole("button", { name }).click();
  const finished = () =>
    strip()
      .getByText(/^10,000 trials$/u)
      .waitFor({ timeout: 60_000 });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-live-"));
    launched = await launchApp();
    await launched.page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("is answered once it is opened, and stays where it is", async () => {
    await finished();
    for (const label of ["Expected payments", "Chance over budget", "Median IRR", "Chance of a loss", "net saving"])
      expect(await figures()).toContain(label);
    expect(await launched.page.getByRole("navigation", { name: "Parts of the deal" }).count()).toBe(1);
  });

  it("changes its figures while a price is changed by keyboard", async () => {
    await section("Rate card");
    const before = await figures();
    await price().focus();
    await launched.page.keyboard.press("Alt+Shift+ArrowUp");
    expect(await price().inputValue()).toBe("5,500");
    await expect.poll(figures, { timeout: 30_000 }).not.toBe(before);
  });

  it("comes, after quick edits, to the very bytes of a fresh run of the same deal", async () => {
    const { app, page } = launched;
    for (let press = 0; press < 5; press++) await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+ArrowDown");
    expect(await price().inputValue()).toBe("5,900");
    await finished();
    const deal = join(folder, "mine.sop.json");
    await answerSaveDialog(app, deal);
    await choose(app, "save");
    await page.getByRole("status").getByText("Saved mine.sop.json.").waitFor();
    const results = join(folder, "mine.results.json");
    await answerSaveDialog(app, results);
    await choose(app, "export-results-json");
    await page.getByRole("status").getByText("Exported mine.results.json.").waitFor();
    expect(await readFile(results, "utf8")).toBe((await commandLine(deal, "--json", "--workers", "1")).stdout);
  });

  it("keeps the last figures, marked as such, while the deal has a problem", async () => {
    const before = await figures();
    await price().fill("-20");
    await price().press("Enter");
    await strip()
      .getByText(/must be 0 or more/u)
      .waitFor();
    await strip()
      .getByText(/^From before/u)
      .waitFor();
    expect(await figures()).toBe(before);
    await choose(launched.app, "undo");
    await finished();
  });

  it("waits to be asked while it is paused", async () => {
    const before = await figures();
    await strip().getByText("Live", { exact: true }).click();
    await price().fill("4000");
    await price().press("Enter");
    await strip()
      .getByText(/^From before/u)
      .waitFor();
    expect(await figures()).toBe(before);
    await strip().getByText("Live", { exact: true }).click();
    await expect.poll(figures, { timeout: 30_000 }).not.toBe(before);
  });

  it("lets the page go on answering while very many trials run", async () => {
    const { app, page } = launched;
    await section("Appraisal");
    await page.getByRole("textbox", { name: "Trials" }).fill("1000000");
    await page.getByRole("textbox", { name: "Trials" }).press("Enter");
    await choose(app, "run");
    await page.getByText(/^Below, the first/u).waitFor({ timeout: 30_000 });
    const blocked = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) sum += duration;
      });
      observer.observe({ entryTypes: ["longtask"] });
      const began = performance.now();
      const screen = document.querySelector("#screen")!;
      for (let frame = 0; frame < 120; frame++) {
        screen.scrollTop = (frame % 60) * 40;
        await new Promise((done) => requestAnimationFrame(done));
      }
      await new Promise((done) => setTimeout(done, 100));
      observer.disconnect();
      return sum / (performance.now() - began);
    });
    // A machine may be slow and have more to do; a page that sums up or draws all at once is blocked most of the time.
    expect(blocked).toBeLessThan(0.5);
    await page.getByRole("button", { name: "Cancel run" }).click();
    await page
      .getByText(/cancelled/iu)
      .first()
      .waitFor();
    expect(launched.complaints).toEqual([]);
  });
});
