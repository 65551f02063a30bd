import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MenuCommand } from "#shared/desktop/commands.ts";
import { examples } from "#shared/examples/examples.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { resize } from "#scripts/launch/resize.ts";
import { partsOfTheDeal } from "#scripts/launch/parts-of-the-deal.ts";
import { fromTheTop, walkByTab, type TabWalk } from "./support/tab-walk.ts";

const deal = { ...examples.find(({ id }) => id === "peterborough")!.scenario, run: { trials: 200, seed: 5 } };
const nothingWrong = { faults: [], missed: [] };
const wrongOf = ({ faults, missed }: TabWalk) => ({ faults, missed });

/**
 * The window by Tab, arrows and Enter alone: everything is come to, in the order of the page, is seen to have the focus, is
 * not hidden behind a bar, and is large enough to be pressed. Each step on what the last left.
 */
describe("somebody without a pointer", () => {
  let launched: LaunchedApp;
  let folder = "";
  const key = (name: string) => launched.page.keyboard.press(name);
  const focused = () =>
    launched.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? (element?.id || (element?.textContent ?? ""));
    });
  /** Goes by Tab to what has a name. */
  const tabTo = async (name: RegExp, most = 60): Promise<void> => {
    for (let step = 0; step < most && !name.test(await focused()); step++) await key("Tab");
    expect(await focused()).toMatch(name);
  };
  const goTo = async (part: string): Promise<void> => {
    await fromTheTop(launched.page);
    // A name, and how many there are of it.
    await tabTo(new RegExp(`^${part}\\d*$`, "u"));
    await key("Enter");
    await launched.page.locator(`.side-link[aria-current]`, { hasText: part }).waitFor();
  };

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-keyboard-")));
    await writeFile(join(folder, "walk.sop.json"), JSON.stringify(deal));
    launched = await launchApp({ file: join(folder, "walk.sop.json") });
    const { page } = launched;
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await resize(launched, 1024, 700);
    await page
      .locator(".live-state__words")
      .getByText(/^200 trials$/u)
      .waitFor();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("may skip what stands on top of every screen", async () => {
    const { page } = launched;
    await fromTheTop(page);
    await key("Tab");
    expect(await focused()).toBe("Skip to content");
    await key("Enter");
    expect(await focused()).toBe("screen");
    await key("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it.each(partsOfTheDeal)("comes to everything of the part %s", async (part) => {
    await goTo(part);
    const walk = await walkByTab(launched);
    expect(wrongOf(walk)).toEqual(nothingWrong);
    expect(walk.order.length).toBeGreaterThan(20);
  });

  it("comes from a figure of a table to the marks beside it, and back", async () => {
    await goTo("Rate card");
    await launched.page.getByLabel("Price of Fewer reconviction events", { exact: true }).focus();
    const came: string[] = [];
    for (let press = 0; press < 3; press++) {
      await key("Shift+F2");
      came.push(await focused());
    }
    expect(came[0]).toMatch(/^Make price of .* uncertain$/u);
    expect(came[1]).toMatch(/where price of .* comes from$/u);
    expect(came[2]).toBe(came[0]);
    await key("Escape");
    expect(await launched.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });

  it("comes to everything of the results, and reads a picture by arrows", async () => {
    const { app, page } = launched;
    await choose(app, "show-results");
    await page.locator(".chart-panel").nth(8).waitFor();
    expect(wrongOf(await walkByTab(launched))).toEqual(nothingWrong);
    await page.locator(".chart__stage").first().focus();
    await key("ArrowRight");
    const readout = page.locator(".chart__readout").first();
    await expect.poll(() => readout.innerText()).toMatch(/£/u);
    await key("Escape");
    await expect.poll(() => readout.innerText()).not.toMatch(/£/u);
  });

  it("is led to a part of the results, and goes on from there", async () => {
    const { page } = launched;
    await page
      .getByRole("navigation", { name: "Parts of the results" })
      .getByRole("button", { name: "Chances" })
      .press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("results-chances");
    await key("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("section[id]")?.id)).toBe("results-chances");
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("results-chances");
  });

  it.each(["preferences", "about", "guide", "palette", "shortcuts"] satisfies MenuCommand[])(
    "goes into what %s opens, stays there, leaves by Escape and is back where it was",
    async (command) => {
      const { app, page } = launched;
      await page.getByRole("button", { name: "Save", exact: true }).focus();
      await choose(app, command);
      await page.locator(".dialog").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".dialog") !== null)).toBe(true);
      const walk = await walkByTab(launched, ".dialog", 60);
      expect(walk.faults).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.closest(".dialog") !== null)).toBe(true);
      await key("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
      await expect.poll(focused).toBe("Save");
    },
  );

  it.each([/^Variant: /u, /^Export/u, /^Copy or save: /u])("opens the menu of %s and is back at it", async (name) => {
    const { page } = launched;
    const opener = page.getByRole("button", { name }).first();
    await opener.focus();
    await key("Enter");
    await page.locator(".popover").waitFor();
    await key("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toMatch(/^menuitem/u);
    await key("Escape");
    await page.locator(".popover").waitFor({ state: "detached" });
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("comes to everything of the gallery and of the guided start, and opens a deal", async () => {
    const { app, page } = launched;
    await choose(app, "new-deal");
    await page.getByRole("heading", { name: "What is the deal about, and where?" }).waitFor();
    expect(wrongOf(await walkByTab(launched))).toEqual(nothingWrong);
    await choose(app, "gallery");
    await page.getByRole("heading", { name: "Real deals" }).waitFor();
    expect(wrongOf(await walkByTab(launched))).toEqual(nothingWrong);
    await fromTheTop(page);
    await tabTo(/^Open Ways to Wellness$/u);
    await key("Enter");
    await page.locator(".app__deal-name").getByText("Ways to Wellness").waitFor();
    expect(launched.complaints).toEqual([]);
  });
});
