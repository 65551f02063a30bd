import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { axeFaults } from "./support/axe.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** A pack from the real app, opened from disk in an ordinary browser, and taken in by the app again. */
describe("a scenario pack", () => {
  let launched: LaunchedApp;
  let browser: Browser;
  let page: Page;
  let folder = "";
  const asked: string[] = [];
  const told: string[] = [];
  const at = (name: string): string => join(folder, name);
  const figures = async (where: Page): Promise<readonly string[]> =>
    (await where.locator(".results-verdict__figure dd:nth-of-type(1)").allInnerTexts()).map((text) => text.trim());
  const variant = {
    id: "lower",
    name: "Lower prices",
    note: "<b>What if</b> a job were paid less?",
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-pack-"));
    const { scenario } = examples.find(({ id }) => id === "aspire")!;
    const base = { ...scenario, run: { ...scenario.run, trials: 500 } };
    const { id } = base.payment.rateCard.at(-1)!;
    const changes = [{ path: ["payment", "rateCard", `#${id}`, "price", "value"], value: 1 }];
    await writeFile(at("deal.sop.json"), serialiseFile({ base, variants: [{ ...variant, changes }], versions: [] }));
    launched = await launchApp({ file: at("deal.sop.json") });
    await runIsDone(launched.page, "500");
    await choose(launched.app, "show-results");
    browser = await chromium.launch({
      executablePath: process.env["OUTCOMES_CHROMIUM"] || "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", ({ message }) => told.push(message));
  });
  afterAll(async () => {
    await browser.close();
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("shows in a browser the figures that the app shows, and asks no one for anything", async () => {
    await answerSaveDialog(launched.app, at("deal.pack.html"));
    await choose(launched.app, "export-pack");
    await launched.page.getByRole("status").getByText("Exported deal.pack.html.").waitFor();
    const shown = await figures(launched.page);
    await page.goto(pathToFileURL(at("deal.pack.html")).href);
    await page.getByRole("heading", { name: "Results", level: 1 }).waitFor();
    expect(shown.length).toBeGreaterThanOrEqual(6);
    expect(await figures(page)).toEqual(shown);
    expect(asked).toHaveLength(1);
  });

  it("puts one party first, and shows another deal of the file", async () => {
    await page.getByRole("radio", { name: "Investor", exact: true }).click();
    expect(await page.locator(".results-verdict").first().innerText()).toContain("Investor");
    const before = await figures(page);
    await page.getByLabel("Deal", { exact: true }).selectOption("lower");
    await expect.poll(() => figures(page)).not.toEqual(before);
    // The note of the variant is text.
    await page.getByText(variant.note).waitFor();
    await page.getByText(/^Scenario pack of \d{1,2} [A-Z][a-z]+ \d{4}, read-only$/u).waitFor();
  });

  it("leads from the checks of a deal to what they ask", async () => {
    await page.getByRole("button", { name: /^Read (?:it|them)$/u }).click();
    const heading = page.getByRole("heading", { name: "Limits", level: 2 });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 9999).toBeLessThan(400);
    await page.getByRole("button", { name: "Results", exact: true }).click();
  });

  it("has its comparison, terms and notes, free of faults for those who do not see it", async () => {
    for (const tab of ["Compare", "Terms and method", "Notes", "Results"]) {
      await page.getByRole("button", { name: tab, exact: true }).click();
      await page.getByRole("heading", { name: tab, level: 1 }).waitFor();
      expect(await axeFaults(page, ".app")).toEqual([]);
    }
  });

  it("tells which terms differ and what each moves, as the window does", async () => {
    const terms = (where: Page) => where.getByRole("region", { name: "Terms that differ" }).locator("tbody td");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await choose(launched.app, "show-compare");
    const shown = await terms(launched.page).allInnerTexts();
    expect(shown.at(-1)).toBe("£1");
    expect(await terms(page).allInnerTexts()).toEqual(shown);
    // And what each of them moves.
    const moved = (where: Page) => where.getByRole("region", { name: "What each step moves" }).locator("td.number");
    await launched.page.locator(".bridge-steps__change").first().waitFor();
    await launched.page.getByText(/^500 trials of each case/u).waitFor();
    expect(await moved(page).allInnerTexts()).toEqual(await moved(launched.page).allInnerTexts());
    await page.getByRole("button", { name: "Results", exact: true }).click();
  });

  it("moves no limit and tells no futures: it is looked at only", async () => {
    expect(await page.getByRole("slider").count()).toBe(0);
    expect(told).toEqual([]);
  });

  it("is presented, a slide after the other", async () => {
    await page.getByRole("button", { name: "Present", exact: true }).click();
    const slides = page.getByRole("navigation", { name: "Slides" }).getByRole("button");
    expect(await slides.count()).toBeGreaterThan(5);
    // Of which deal these are.
    expect(await page.locator(".present__trail").innerText()).toContain("Lower prices");
    await page.keyboard.press("ArrowRight");
    await page.locator('.present__dot[aria-current="page"][aria-label^="2 of"]').waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Results", level: 1 }).waitFor();
  });

  it("says in a sentence why it shows nothing where scripts are switched off", async () => {
    const unscripted = await browser.newPage({ javaScriptEnabled: false });
    await unscripted.goto(pathToFileURL(at("deal.pack.html")).href);
    expect(await unscripted.locator("noscript p").innerText()).toContain("drawn by a script within the file");
    await unscripted.close();
  });

  it("is taken in by the app, with nothing lost", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the deal" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe(await readFile(at("deal.sop.json"), "utf8"));
    const input = 'input[aria-label="Workbook or pack to import a deal from"]';
    await launched.page.setInputFiles(input, at("deal.pack.html"));
    await launched.page.getByRole("status").getByText("Imported from deal.pack.html").waitFor();
    await answerSaveDialog(launched.app, at("again.sop.json"));
    await choose(launched.app, "save-as");
    await expect
      .poll(() => readFile(at("again.sop.json"), "utf8").catch(() => ""))
      .toBe(await readFile(at("deal.sop.json"), "utf8"));
  });

  it("that is none is refused in a sentence", async () => {
    await writeFile(at("none.html"), "<html>Hello</html>");
    await launched.page.setInputFiles('input[aria-label="Workbook or pack to import a deal from"]', at("none.html"));
    await launched.page.getByRole("status").getByText("none.html is no scenario pack").waitFor();
  });
});
