import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import { commandLine } from "./support/command-line.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerOpenDialog, answerSaveDialog } from "./support/stand-in-dialogs.ts";
import { toldMedianPayments } from "./support/told-median.ts";

/** One deal taken through the whole program, each step on what the last one left. */
describe("a deal from the gallery", () => {
  let launched: LaunchedApp;
  let folder = "";
  let fromTerminal: { readonly text: string; readonly result: ResultDocument };
  const dealFile = (): string => join(folder, "mine.sop.json");
  const section = async (name: string): Promise<void> => {
    await launched.page.getByRole("navigation", { name: "Parts of the deal" }).getByRole("button", { name }).click();
  };
  const price = () => launched.page.getByLabel("Price of Full-time work 13 weeks", { exact: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-whole-"));
    launched = await launchApp();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("opens, and takes a new price as one step that can be undone and redone", async () => {
    const { page } = launched;
    await page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
    await section("Rate card");
    await price().fill("£5,250");
    await price().press("Enter");
    await page.getByText("Not saved yet").getByText("edited").waitFor();
    await page.getByRole("button", { name: "Undo price of Full-time work 13 weeks" }).click();
    await page.getByLabel("Price of Full-time work 26 weeks", { exact: true }).focus();
    expect(await price().inputValue()).toBe("4,500");
    await page.getByRole("button", { name: "Redo price of Full-time work 13 weeks" }).click();
    await expect.poll(() => price().inputValue()).toBe("5,250");
  });

  it("marks the price as no longer the published one", async () => {
    const row = launched.page.getByRole("row").filter({ has: price() });
    await row.getByRole("button", { name: "illustrative: where price of Full-time work 13 weeks comes from" }).click();
    const panel = launched.page.getByRole("dialog", { name: "Where price of Full-time work 13 weeks comes from" });
    expect(await panel.getByLabel("Note").inputValue()).toBe("Was published as £4,500.");
    await launched.page.keyboard.press("Escape");
  });

  it("says what is wrong with a price as it is typed, and keeps the last good one", async () => {
    await price().fill("about 5k");
    await launched.page.getByText("“about 5k” is not a number").waitFor();
    await price().press("Escape");
    await price().press("Tab");
    expect(await price().inputValue()).toBe("5,250");
  });

  it("keeps Run shut while the deal has a problem, and says where it is", async () => {
    const { page } = launched;
    await price().fill("-20");
    await price().press("Enter");
    await page.getByText("This value must be 0 or more; it is -20.").first().waitFor();
    expect(await page.getByRole("button", { name: "Run", exact: true }).isDisabled()).toBe(true);
    await page
      .getByRole("alert")
      .getByRole("button", { name: /Full-time work 13 weeks.*price/ })
      .waitFor();
    await price().fill("5250");
    await price().press("Enter");
    await expect.poll(() => page.getByRole("button", { name: "Run", exact: true }).isEnabled()).toBe(true);
  });

  it("draws a month of referrals with the mouse as one step, and takes it back", async () => {
    const { page, app } = launched;
    await section("People");
    const bar = page.getByRole("slider", { name: /^Month 3,/u });
    await bar.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await bar.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height * 0.7);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height * 0.2, { steps: 5 });
    await page.mouse.up();
    const people = async (): Promise<number> => Number(await bar.getAttribute("aria-valuenow"));
    // An even 171 over twelve months is 14.25 in each.
    expect(await people()).toBeGreaterThan(14.25);
    await page.getByText("171 people over 12 months; most in month 3").waitFor();
    await choose(app, "undo");
    await expect.poll(people).toBe(14.25);
    await page.getByRole("button", { name: "Redo referrals of month 3" }).waitFor();
    await section("Rate card");
  });

  it("saves to a file, whole, and is then no longer edited", async () => {
    const { page, app } = launched;
    await answerSaveDialog(app, dealFile());
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("status").getByText("Saved mine.sop.json.").waitFor();
    expect(await page.locator(".app__edited").count()).toBe(0);
    expect(JSON.parse(await readFile(dealFile(), "utf8")).format).toBe("outcomes-partnership-scenario");
  });

  it("runs to the figure that the command line gives for the same file and seed", async () => {
    const { page } = launched;
    const ran = await commandLine(dealFile(), "--json", "--workers", "1");
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/^\d+ warnings about this deal.*\n$/u) });
    fromTerminal = { text: ran.stdout, result: JSON.parse(ran.stdout) as ResultDocument };
    // The live run of the same deal is done; Run would only do it again.
    await page
      .getByRole("region", { name: "Live results" })
      .getByText(/^10,000 trials$/u)
      .waitFor({ timeout: 60_000 });
    await choose(launched.app, "show-results");
    const figure = page.getByText("Median payments").locator("xpath=..");
    expect(await figure.innerText()).toContain(toldMedianPayments(fromTerminal.result));
  });

  it("is presented slide by slide with the keys alone, over the whole screen, and left by Escape", async () => {
    const { app, page } = launched;
    const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFullScreen());
    await choose(app, "present");
    const shown = page.getByRole("dialog", { name: "Presentation of the results" });
    await shown.getByText("10,000 trials, seed 2015").waitFor();
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press("ArrowRight");
    await shown.getByRole("heading", { name: "Total payments" }).waitFor();
    await page.keyboard.press("End");
    await shown.getByRole("heading", { name: "For those who invest and deliver" }).waitFor();
    await page.keyboard.press("Escape");
    await shown.waitFor({ state: "detached" });
    await expect.poll(isFull).toBe(false);
  });

  it("exports the very bytes of the command line", async () => {
    const { app, page } = launched;
    const path = join(folder, "out.results.json");
    await answerSaveDialog(app, path);
    await choose(app, "export-results-json");
    await page.getByRole("status").getByText("Exported out.results.json.").waitFor();
    expect(await readFile(path, "utf8")).toBe(fromTerminal.text);
  });

  it("exports trials as CSV, a line a trial", async () => {
    const { app, page } = launched;
    const path = join(folder, "out.trials.csv");
    await answerSaveDialog(app, path);
    await choose(app, "export-trials-csv");
    await page.getByRole("status").getByText("Exported out.trials.csv.").waitFor();
    const lines = (await readFile(path, "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + fromTerminal.result.trials);
    expect(lines[0]).toContain("payments.total");
  });

  it("shows its results as stale once the deal is edited while runs are paused", async () => {
    const { page } = launched;
    await choose(launched.app, "show-editor");
    await page.locator(".live-switch").click();
    await section("Rate card");
    await price().fill("5300");
    await price().press("Enter");
    await choose(launched.app, "show-results");
    await page.getByText(/These results are of the deal before/).waitFor();
    await choose(launched.app, "undo");
    await expect.poll(() => page.getByText(/These results are of the deal before/).count()).toBe(0);
    // The budget's line is moved by keyboard: read off at once, and one step once it is let go.
    const line = page.getByRole("slider", { name: "Budget" }).first();
    const before = await line.getAttribute("aria-valuetext");
    await line.press("Shift+ArrowLeft");
    await line.press("ArrowRight");
    expect(await line.getAttribute("aria-valuetext")).toMatch(/^\d+% of trials pay more than £1\.\d+m$/u);
    expect(await line.getAttribute("aria-valuetext")).not.toBe(before);
    await line.press("Enter");
    await page.getByRole("button", { name: "Undo move the budget line" }).click();
    await expect.poll(() => line.getAttribute("aria-valuetext")).toBe(before);
  });

  it("opens again as it was saved", async () => {
    const { app, page } = launched;
    await choose(app, "gallery");
    await answerOpenDialog(app, dealFile());
    await choose(app, "open");
    await page.getByRole("banner").getByText("mine.sop.json").waitFor();
    await section("Rate card");
    expect(await price().inputValue()).toBe("5,250");
    expect(launched.complaints).toEqual([]);
  });
});
