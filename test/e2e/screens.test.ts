import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "./support/menu.ts";

const parts = [
  "Deal",
  "People",
  "Outcomes",
  "Rate card",
  "Savings",
  "Costs",
  "Investment",
  "Uncertainty",
  "Appraisal and run",
  "Plans",
  "Assumptions",
  "Checks",
  "Versions",
];

/** Every screen, in both themes and at the smallest size, against WCAG 2.2 AA as far as a program can judge it. */
describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
    await launched.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
    await settled();
  });
  /** The window has its size and theme, and has been drawn with them: axe looks at what is on the screen. */
  const settled = async (): Promise<void> => {
    await launched.page.waitForFunction(
      (scheme) => innerWidth === 1024 && matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
      colorScheme,
    );
    await launched.page.evaluate(async () => {
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    });
  };
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

  /** Figures that do not fit their field: "1…" for 100 misleads. */
  const cutFigures = () =>
    launched.page.evaluate(() => {
      const ruler = document.createElement("canvas").getContext("2d")!;
      return [...document.querySelectorAll<HTMLInputElement>('main input[inputmode="decimal"]')]
        .filter((field) => {
          const style = getComputedStyle(field);
          ruler.font = style.font;
          const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
          return ruler.measureText(field.value).width > room + 0.5;
        })
        .map((field) => `${field.labels?.[0]?.textContent}: ${field.value}`);
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
    await outline.getByRole("button", { name: new RegExp(`^${part}(?: ?\\d+ to look at)?$`, "u") }).click();
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
    expect(await cutFigures()).toEqual([]);
  });

  it("a problem, at its field and in the summary, has no fault and fits", async () => {
    const { page } = launched;
    await page
      .getByRole("navigation", { name: "Parts of the deal" })
      .getByRole("button", { name: "Rate card" })
      .click();
    await page.getByLabel("Price of First assessment", { exact: true }).fill("-20");
    await page.getByLabel("Price of First assessment", { exact: true }).press("Enter");
    await page.getByRole("button", { name: "1 problem to mend" }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
    await choose(launched.app, "undo");
  });

  it("the results, before a run, have no fault and fit", async () => {
    // A live deal is run as it is opened, so that only a paused window ever shows this.
    await launched.page.locator(".live-switch").click();
    await choose(launched.app, "gallery");
    await launched.page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
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

  it("stale results have no fault and fit", async () => {
    const { page } = launched;
    await choose(launched.app, "show-editor");
    await page
      .getByRole("navigation", { name: "Parts of the deal" })
      .getByRole("button", { name: "Rate card" })
      .click();
    await page.getByLabel("Price of First assessment", { exact: true }).fill("600");
    await page.getByLabel("Price of First assessment", { exact: true }).press("Enter");
    await choose(launched.app, "show-results");
    await page.getByText("before your last edit").waitFor();
    expect(await faults()).toEqual([]);
    expect(await widest()).toEqual({ page: 1024, screen: 0 });
  });

  it("no screen complained", () => {
    expect(launched.complaints).toEqual([]);
  });
});
