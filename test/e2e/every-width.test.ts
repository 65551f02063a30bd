import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dealToWalk } from "./support/deal-to-walk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { analyses, openAnalysis } from "#scripts/launch/analyses.ts";
import { choose } from "#scripts/launch/choose.ts";
import { resize } from "#scripts/launch/resize.ts";
import { goToPart, partsOfTheDeal } from "#scripts/launch/parts-of-the-deal.ts";
import { walkByTab } from "./support/tab-walk.ts";

/** The window as people see it who enlarge it: 1280×800 at 200 % and at 400 %, which leaves 640 and 320 pixels of width. */
const zooms = [
  { zoom: 2, width: 1280, height: 800 },
  { zoom: 4, width: 1280, height: 800 },
] as const;

describe.each(zooms)("at $zoom times its size, $width pixels wide", ({ zoom, width, height }) => {
  let launched: LaunchedApp;
  let folder = "";
  const inPixels = width / zoom;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-widths-")));
    await writeFile(join(folder, "walk.sop.json"), JSON.stringify(dealToWalk));
    launched = await launchApp({ file: join(folder, "walk.sop.json") });
    await launched.page.emulateMedia({ reducedMotion: "reduce" });
    await resize(launched, inPixels, height / zoom, zoom);
    await launched.page
      .locator(".live-state__words")
      .getByText(/^150 trials$/u)
      .waitFor();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * What would have to be scrolled sideways to be read, or cannot be read at all. Tables and pictures may be wider than the
   * window, within a box of their own; a figure that does not fit its field misleads.
   */
  const cut = (): Promise<string[]> =>
    launched.page.evaluate(() => {
      const faults: string[] = [];
      const wide = document.documentElement.scrollWidth - innerWidth;
      if (wide > 0) faults.push(`the page, by ${wide}`);
      const mayBeWide =
        ".table-frame, .grid-frame, .actuals-grid, .chart, .pasted, pre, .visually-hidden, svg, .month-fields__scroll";
      for (const element of document.querySelectorAll<HTMLElement>("body *")) {
        if (element.closest(mayBeWide) || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
        const { overflowX, textOverflow, position } = getComputedStyle(element);
        const told = `${element.tagName.toLowerCase()}.${element.className} “${element.innerText?.slice(0, 40)}”`;
        const box = element.getBoundingClientRect();
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && textOverflow !== "ellipsis")
          if (overflowX !== "visible") faults.push(`${told}: ${element.scrollWidth} in ${element.clientWidth}`);
        if (box.width > 1 && box.right > innerWidth + 1 && position !== "absolute")
          faults.push(`${told}: ends at ${box.right}`);
      }
      const ruler = document.createElement("canvas").getContext("2d")!;
      for (const field of document.querySelectorAll<HTMLInputElement>('main input[inputmode="decimal"]')) {
        const style = getComputedStyle(field);
        ruler.font = style.font;
        const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        if (ruler.measureText(field.value).width > room + 0.5)
          faults.push(`${field.labels?.[0]?.textContent}: ${field.value}`);
      }
      return faults;
    });
  /** How much of the window is taken by what stays in sight: at 400 % nothing does. */
  const kept = (): Promise<number> =>
    launched.page.evaluate(() => {
      const page = document.querySelector(".editor__page") ?? document.querySelector("main")!;
      return Math.max(0, page.getBoundingClientRect().top + document.documentElement.scrollTop) / innerHeight;
    });

  it.each(partsOfTheDeal)("the part %s is read without scrolling sideways", async (part) => {
    await goToPart(launched.page, part);
    expect(await cut()).toEqual([]);
    if (zoom < 4) expect(await kept()).toBeLessThan(0.4);
  });

  it.each(["show-results", "gallery", "new-deal"] as const)("%s is read without scrolling sideways", async (screen) => {
    await choose(launched.app, screen);
    await launched.page.locator("main h1").first().waitFor();
    if (screen === "show-results") await launched.page.locator(".chart-panel").nth(10).waitFor();
    expect(await cut()).toEqual([]);
  });

  it.each(analyses)("the analysis %s is read without scrolling sideways", async (name) => {
    await openAnalysis(launched, name);
    await launched.page.locator(".analyse__page").locator(".chart-panel, table").first().waitFor({ timeout: 45_000 });
    expect(await cut()).toEqual([]);
  });

  it("so is what takes a table of what has happened", async () => {
    await openAnalysis(launched, "Re-forecast");
    await launched.page.getByRole("button", { name: "Paste or open a table…" }).click();
    await launched.page.getByRole("dialog", { name: "Take a table of what has happened" }).waitFor();
    expect(await cut()).toEqual([]);
    await launched.page.keyboard.press("Escape");
    await launched.page.locator(".popover").waitFor({ state: "detached" });
  });

  it.each(["preferences", "about", "shortcuts", "guide", "palette"] as const)("so is what %s opens", async (dialog) => {
    await choose(launched.app, dialog);
    await launched.page.locator(".dialog").waitFor();
    expect(await cut()).toEqual([]);
    await launched.page.keyboard.press("Escape");
    await launched.page.locator(".dialog").waitFor({ state: "detached" });
  });

  it("nothing that has the focus is hidden behind what stays in sight", async () => {
    await choose(launched.app, "show-results");
    await launched.page.locator(".chart-panel").nth(10).waitFor();
    expect((await walkByTab(launched)).faults.filter((fault) => /hidden/u.test(fault))).toEqual([]);
    expect(launched.complaints).toEqual([]);
  });
});
