import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import { axeFaults } from "./support/axe.ts";
import { commandLine } from "./support/command-line.ts";
import { toldMedianPayments } from "./support/told-median.ts";
import { openWebPage, type OpenWebPage } from "./support/open-web-page.ts";

/** The one HTML file, opened from disk in an ordinary browser; each step on what the last one left. */
describe.skipIf((process.env["OUTCOMES_CHROMIUM"] ?? "") === "")("the page in an ordinary browser", () => {
  let web: OpenWebPage;
  let folder = "";
  let fromTerminal = "";
  const strip = () => web.page.getByRole("region", { name: "Live results" });
  const downloaded = async (act: () => Promise<void>): Promise<Download> => {
    const [download] = await Promise.all([web.page.waitForEvent("download"), act()]);
    return download;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-web-"));
    web = await openWebPage();
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("opens a deal, runs it on workers, and shows another figure after a price is changed", async () => {
    const { page } = web;
    await page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
    const payments = strip().getByText("Expected payments").locator("xpath=..");
    await payments.waitFor({ timeout: 60_000 });
    const before = await payments.innerText();
    await page
      .getByRole("navigation", { name: "Parts of the deal" })
      .getByRole("button", { name: "Rate card" })
      .click();
    const price = page.getByLabel("Price of Full-time work 13 weeks", { exact: true });
    await price.fill("100");
    await price.press("Enter");
    await expect.poll(() => payments.innerText(), { timeout: 60_000 }).not.toBe(before);
  });

  it("saves by a download, opens it again, and tells the figure of the command line for the same file and seed", async () => {
    const { page } = web;
    const download = await downloaded(() => page.getByRole("button", { name: "Save", exact: true }).click());
    expect(download.suggestedFilename()).toBe("fair-chance-fund-aspire.sop.json");
    const saved = JSON.parse(await readFile(await download.path(), "utf8"));
    const prices = saved.payment.rateCard.map((rule: { price: { value: number } }) => rule.price.value);
    expect(prices).toContain(100);
    // So many trials as are soon done.
    const file = join(folder, "mine.sop.json");
    await writeFile(file, JSON.stringify({ ...saved, run: { ...saved.run, trials: 200 } }));
    fromTerminal = (await commandLine(file, "--json")).stdout;

    await page.getByRole("button", { name: "Deals" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open a file" }).click(),
    ]);
    await chooser.setFiles(file);
    await strip()
      .getByText(/^200 trials$/u)
      .waitFor({ timeout: 60_000 });
    await page
      .getByRole("navigation", { name: "Screens of the deal" })
      .getByRole("button", { name: "Results" })
      .click();
    const figure = page.getByText("Median payments").first().locator("xpath=..");
    expect(await figure.innerText()).toContain(toldMedianPayments(JSON.parse(fromTerminal) as ResultDocument));
  });

  it("takes a picture out by a download, and exports the bytes of the command line", async () => {
    const { page } = web;
    await page.getByRole("button", { name: "Copy or save: Total payments" }).click();
    const picture = await downloaded(() => page.getByRole("menuitem", { name: "Save as PNG…" }).click());
    expect(picture.suggestedFilename()).toBe("fair-chance-fund-aspire-total-payments.png");
    expect((await readFile(await picture.path())).subarray(1, 4).toString("latin1")).toBe("PNG");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const results = await downloaded(() => page.getByRole("menuitem", { name: "Results (JSON)" }).click());
    expect(await readFile(await results.path(), "utf8")).toBe(fromTerminal);
  });

  it("gives unsaved work back after the page was closed by accident", async () => {
    const { page } = web;
    await page
      .getByRole("navigation", { name: "Screens of the deal" })
      .getByRole("button", { name: "Deal", exact: true })
      .click();
    const price = page.getByLabel("Price of Full-time work 13 weeks", { exact: true });
    const part = page.getByRole("navigation", { name: "Parts of the deal" }).getByRole("button", { name: "Rate card" });
    await part.click();
    await price.fill("777");
    await price.press("Enter");
    const kept = (): Promise<boolean> =>
      page.evaluate(() => Object.entries(localStorage).some(([, text]) => String(text).includes("777")));
    await expect.poll(kept, { timeout: 15_000 }).toBe(true);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole("button", { name: "Recover Fair Chance Fund – Aspire" }).click();
    await part.click();
    expect(await price.inputValue()).toBe("777");
  });

  it("has high contrast and the licences of what it is built with, and bars nobody from either", async () => {
    const { page } = web;
    await page.keyboard.press("Control+,");
    await page.getByLabel("Theme").selectOption("high-contrast");
    expect(await page.evaluate(() => document.documentElement.dataset["contrast"])).toBe("more");
    expect(await axeFaults(page, ".dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.documentElement.dataset["contrast"])).toBeUndefined();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("licences");
    await page.keyboard.press("Enter");
    await page.getByText("Licences of the libraries").click();
    expect(await page.getByRole("region", { name: "Licences of the libraries" }).innerText()).toContain("react-dom 19");
    expect(await axeFaults(page, ".dialog")).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("asked no address for anything, and had nothing to complain of", () => {
    expect(web.asked).toEqual([]);
    expect(web.complaints).toEqual([]);
  });
});
