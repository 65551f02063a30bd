import { mkdtemp, readFile, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerQuestions, answerSaveDialog, questionsAsked } from "./support/stand-in-dialogs.ts";

/** The window's frame around a deal: what is saved, asked, remembered and found again. Each step on what the last left. */
describe("the window", () => {
  let launched: LaunchedApp;
  let folder = "";
  const dealFile = (): string => join(folder, "mine.sop.json");
  const launch = async (): Promise<void> => {
    launched = await launchApp({ userData: join(folder, "user-data") });
  };
  const title = () => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle());
  const button = (name: string) => launched.page.getByRole("button", { name, exact: true });
  const openAspire = () => button("Open Fair Chance Fund – Aspire").click();
  const part = (name: string) =>
    launched.page.getByRole("navigation", { name: "Parts of the deal" }).getByRole("button", { name }).click();
  const price = () => launched.page.getByLabel("Price of Full-time work 13 weeks", { exact: true });
  const saved = async () => JSON.parse(await readFile(dealFile(), "utf8"));
  const dealName = () => launched.page.locator(".app__deal-name").innerText();

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-frame-")));
    await launch();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("starts at the gallery, with eleven real deals and their figures", async () => {
    const { page } = launched;
    await page.getByRole("heading", { name: "Real deals" }).waitFor();
    expect(await page.getByRole("article").count()).toBe(11);
    const energise = await page.getByRole("article", { name: "DWP Innovation Fund – Energise" }).innerText();
    expect(energise).toMatch(/People\s+1,778\s+Most paid\s+£3\.7m\s+Capital\s+£900k/);
  });

  it("opens an example as an unsaved copy, and says in its title when it is edited", async () => {
    await openAspire();
    await expect.poll(title).toBe("Fair Chance Fund – Aspire — Outcomes Partnership Simulator");
    await launched.page
      .getByLabel("Name", { exact: true })
      .or(launched.page.getByLabel("Deal name"))
      .first()
      .fill("Ours");
    await launched.page.keyboard.press("Enter");
    await expect.poll(title).toBe("• Fair Chance Fund – Aspire — Outcomes Partnership Simulator");
  });

  it("asks before edits are lost: Cancel keeps them, Don’t save lets them go", async () => {
    await answerQuestions(launched.app, "Cancel", "Don’t save");
    await choose(launched.app, "gallery");
    await openAspire();
    await expect.poll(async () => (await questionsAsked(launched.app)).length).toBe(1);
    expect(await dealName()).toBe("Ours");
    await openAspire();
    await expect.poll(dealName).toBe("Fair Chance Fund – Aspire");
  });

  it("saves what is being typed, and typing goes on where it was", async () => {
    const { app } = launched;
    await part("Rate card");
    await price().fill("5100");
    await answerSaveDialog(app, dealFile());
    await choose(app, "save");
    await launched.page.getByRole("status").getByText("Saved mine.sop.json.").waitFor();
    const rules = (await saved()).payment.rateCard as { name: string; price: { value: number } }[];
    expect(rules.find(({ name }) => name === "Full-time work 13 weeks")!.price.value).toBe(5100);
    expect(await price().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(
      await price().evaluate((field: HTMLInputElement) => [
        field.selectionStart,
        field.selectionEnd,
        field.value.length,
      ]),
    ).toEqual([5, 5, 5]);
    await expect.poll(title).toBe("mine.sop.json — Outcomes Partnership Simulator");
  });

  it("writes no file that could not be opened again, and leads from Run to what is to be mended", async () => {
    const { app, page } = launched;
    const before = await readFile(dealFile(), "utf8");
    await price().fill("-20");
    await choose(app, "save");
    await page.getByRole("status").getByText("could not be opened again").waitFor();
    expect(await readFile(dealFile(), "utf8")).toBe(before);
    expect(await button("Run").isDisabled()).toBe(true);
    await part("Costs");
    await button("1 problem to mend").click();
    await price().waitFor();
    await choose(app, "undo");
    await expect.poll(() => button("Run").isEnabled()).toBe(true);
    expect(await page.getByText("could not be opened again").count()).toBe(0);
  });

  it("finds each part of the deal where it was left, and a new one at its top", async () => {
    const scrolled = () => launched.page.locator(".editor__page").evaluate((page) => page.scrollTop);
    // The way to the field to be mended may still be going on.
    const moved = async (): Promise<number> => {
      const before = await scrolled();
      await launched.page.waitForTimeout(300);
      return (await scrolled()) - before;
    };
    await expect.poll(moved).toBe(0);
    await launched.page.locator(".editor__page").evaluate((page) => page.scrollTo(0, 180));
    await expect.poll(scrolled).toBe(180);
    await choose(launched.app, "show-results");
    await launched.page.getByRole("heading", { name: "Results", level: 1 }).waitFor();
    await choose(launched.app, "show-editor");
    await expect.poll(scrolled).toBe(180);
    await part("Outcomes");
    await expect.poll(scrolled).toBe(0);
  });

  it("opens the last file again by itself at the next start", async () => {
    await launched.close();
    await launch();
    await expect.poll(title, { timeout: 10_000 }).toBe("mine.sop.json — Outcomes Partnership Simulator");
    await part("Rate card");
    expect(await price().inputValue()).toBe("5,100");
  });

  it("lists it among the recent files, marks it when it is gone, and forgets it when asked", async () => {
    const { page } = launched;
    await choose(launched.app, "gallery");
    expect(await page.getByRole("button", { name: /^mine\.sop\.json/ }).isEnabled()).toBe(true);
    await openAspire();
    await rename(dealFile(), `${dealFile()}.away`);
    await choose(launched.app, "gallery");
    await page.getByText(`No longer in`).waitFor();
    expect(await page.getByRole("button", { name: /^mine\.sop\.json/ }).isDisabled()).toBe(true);
    await button("Remove mine.sop.json from this list").click();
    await page.getByText("No files yet.").waitFor();
  });

  it("reopens nothing after an example was open", async () => {
    await launched.close();
    await launch();
    await launched.page.getByRole("heading", { name: "Real deals" }).waitFor();
    expect(await launched.page.locator(".app__deal-name").count()).toBe(0);
    expect(launched.complaints).toEqual([]);
  });

  it("turns to the theme of the preferences at once, and Escape puts the one before back", async () => {
    const theme = () => launched.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
    const contrast = () => launched.page.evaluate(() => document.documentElement.dataset["contrast"]);
    await choose(launched.app, "preferences");
    await launched.page.getByLabel("Theme").selectOption("dark");
    await expect.poll(theme).toBe("dark");
    await launched.page.getByLabel("Theme").selectOption("high-contrast");
    await expect.poll(theme).toBe("system");
    expect(await contrast()).toBe("more");
    await launched.page.keyboard.press("Escape");
    await expect.poll(contrast).toBeUndefined();
    expect(await theme()).toBe("system");
    expect(launched.complaints).toEqual([]);
  });

  it("writes every number of the window as in the country of the preferences, at once, and Escape puts the one before back", async () => {
    const { app, page } = launched;
    const card = page.getByText(/in 8 of 10 futures/u).first();
    await choose(app, "preferences");
    await page.getByLabel("Written and typed as in").selectOption("de-DE");
    await expect.poll(() => card.textContent()).toMatch(/^Paid: 1,37m\u00a0£ to 1,50m\u00a0£ in 8/u);
    await page.getByLabel("Written and typed as in").selectOption("system");
    await expect.poll(() => card.textContent()).toMatch(/^Paid: /u);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.textContent()).toMatch(/^Paid: £1\.37m to £1\.50m in 8/u);
    expect(launched.complaints).toEqual([]);
  });

  it("opens the guide at the page about what is shown, and finds another by its words", async () => {
    const { app, page } = launched;
    await choose(app, "guide");
    const guide = page.getByRole("dialog", { name: "Guide" });
    await guide.getByRole("heading", { name: "The real deals", level: 1 }).waitFor();
    await guide.getByLabel("Search the guide").fill("exclusive group best");
    await guide.getByRole("button", { name: /^Payments/ }).click();
    await guide.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
    await page.keyboard.press("Escape");
    await guide.waitFor({ state: "detached" });
    expect(launched.complaints).toEqual([]);
  });
});
