import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { hostileDeal } from "#test/shared/support/hostile-deal.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

const TRIES =
  '=HYPERLINK("http://x.invalid") <img src=x onerror=alert(1)></script><script>alert(2)</script> \u202Eעברית\u202C 🏠 ';
/** As long as a name may be, with a word that is longer than any column. */
const TEXT = `${TRIES}${"wordwithoutspace".repeat(20)}`.slice(0, 200);

/** A pack whose every name and note is a text that tries to be something else, and is as long as it may be. */
describe("a pack of hostile texts", () => {
  let launched: LaunchedApp;
  let browser: Browser;
  let page: Page;
  let folder = "";
  const told: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-pack-"));
    const deal = hostileDeal(TEXT);
    const base = { ...deal, run: { ...deal.run, trials: 200 } };
    const { id } = base.payment.rateCard[0]!;
    const changes = [{ path: ["payment", "rateCard", `#${id}`, "price", "value"], value: 1 }];
    const variants = [1, 2].map((place) => ({
      id: `v${place}`,
      name: `${place} ${TEXT}`.slice(0, 200),
      note: TEXT.repeat(20),
      changes,
    }));
    const file = join(folder, "deal.sop.json");
    await writeFile(file, serialiseFile({ base, variants, versions: [] }));
    launched = await launchApp({ file });
    await runIsDone(launched.page, "200");
    await answerSaveDialog(launched.app, join(folder, "deal.pack.html"));
    await choose(launched.app, "export-pack");
    await launched.page.getByRole("status").getByText("Exported deal.pack.html.").waitFor();
    browser = await chromium.launch({
      executablePath: process.env["OUTCOMES_CHROMIUM"] || "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", ({ message }) => told.push(message));
    page.on("dialog", (dialog) => {
      told.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(join(folder, "deal.pack.html")).href);
    await page.getByRole("heading", { name: "Results", level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What reaches beyond the window's right edge, but for tables, which scroll in their frames, and pictures. */
  const beyond = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll(".app *, .present *")]
        .filter((element) => !element.closest(".table-frame, .app__tabs, svg, .visually-hidden, .skip-link"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ className }) => className),
    );

  it.each(["Results", "Compare", "Terms and method", "Notes"])("keeps its place in %s, on paper too", async (tab) => {
    await page.getByRole("button", { name: tab, exact: true }).click();
    await page.getByRole("heading", { name: tab, level: 1 }).waitFor();
    expect(await page.locator("#screen").innerText()).toContain("=HYPERLINK");
    expect(await beyond()).toEqual([]);
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(paper).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: "screen" });
  });

  it("keeps its place on every slide", async () => {
    await page.getByRole("button", { name: "Present", exact: true }).click();
    const slides = page.getByRole("navigation", { name: "Slides" }).getByRole("button");
    const count = await slides.count();
    expect(count).toBeGreaterThan(5);
    for (let slide = 1; slide <= count; slide++) {
      await page.locator(`.present__dot[aria-current="page"][aria-label^="${slide} of"]`).waitFor();
      expect(await beyond()).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
  });

  it("is text and nothing else", async () => {
    expect(await page.locator("img").count()).toBe(0);
    expect(told).toEqual([]);
  });
});
