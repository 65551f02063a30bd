import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "./support/menu.ts";

const parts = ["Deal", "People", "Outcomes", "Rate card", "Savings", "Costs", "Investment", "Appraisal and run"];

/** Every screen, in both themes and at the smallest size, against WCAG 2.2 AA as far as a program can judge it. */
describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
    await launched.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  });
  afterAll(() => launched.close());

  const faults = async (): Promise<string[]> => {
    // The runtime cannot open the blank page that axe would otherwise use.
    const found = await new AxeBuilder({ page: launched.page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  };
  const widest = () =>
    launched.page.evaluate(() => {
      const screen = document.querySelector(".app__screen");
      return {
        page: document.documentElement.scrollWidth,
        screen: (screen?.scrollWidth ?? 0) - (screen?.clientWidth ?? 0),
      };
    });

  it("the gallery has no fault and fits", async () => {
    await launched.page.getByRole("heading", { name: "Real deals" }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
  });

  it.each(parts)("the editor's part %s has no fault and fits", async (part) => {
    const { page } = launched;
    const outline = page.getByRole("navigation", { name: "Parts of the deal" });
    if ((await outline.count()) === 0)
      await page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
    await outline.getByRole("button", { name: part, exact: true }).click();
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
  });

  it("the results, before a run, have no fault and fit", async () => {
    await choose(launched.app, "show-results");
    await launched.page.getByText("has not been run yet").waitFor();
    expect(await faults()).toEqual([]);
  });

  it("the results have no fault and fit", async () => {
    await choose(launched.app, "run");
    await launched.page.getByRole("button", { name: "Run", exact: true }).waitFor({ timeout: 60_000 });
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
  });

  it("no screen complained", () => {
    expect(launched.complaints).toEqual([]);
  });
});
