import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MenuCommand } from "#shared/desktop/commands.ts";
import { Barriers } from "./support/barriers.ts";
import { dealToWalk, folderWithUnsavedWork } from "./support/deal-to-walk.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "./support/menu.ts";
import { goToPart, outline, partsOfTheDeal } from "./support/parts-of-the-deal.ts";
import { answerOpenDialog, answerQuestions, answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** A bound on hanging: each goes through some twenty states. */
const LIMIT = 240_000;

const DIALOG = "[role=dialog]";

/** Every screen and what can lie over it, once each; a state on what the last left. All barriers are told together. */
describe("every state of the window", () => {
  let launched: LaunchedApp;
  let barriers: Barriers;
  let folder = "";
  const button = (name: string | RegExp) => launched.page.getByRole("button", { name }).first();
  const part = (name: string) => goToPart(launched.page, name);
  const leave = async (): Promise<void> => {
    await launched.page.keyboard.press("Escape");
    await launched.page.locator(".dialog, .popover").first().waitFor({ state: "detached" });
  };
  /** What a press opens over the page, looked at and left. */
  const lookAt = async (state: string, open: () => Promise<void>, place: string): Promise<void> => {
    await open();
    await launched.page.locator(place).first().waitFor();
    await barriers.look(state, place);
    await leave();
  };
  const over = (command: MenuCommand) => lookAt(command, () => choose(launched.app, command), ".dialog");
  const openFile = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text);
    await answerOpenDialog(launched.app, join(folder, name));
    await choose(launched.app, "open");
  };

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-states-")));
    launched = await launchApp({ userData: await folderWithUnsavedWork(folder) });
    const { app, page } = launched;
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
    await page.waitForFunction(() => innerWidth === 1024);
    page.setDefaultTimeout(20_000);
    barriers = new Barriers(page);
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    "before a deal: recovery, the gallery, what lies over it, a refused file, the guided start",
    { timeout: LIMIT },
    async () => {
      const { app, page } = launched;
      await page.getByRole("dialog", { name: "Recover unsaved work?" }).waitFor();
      await barriers.look("recovery", DIALOG);
      await button(/^Discard/u).click();
      await barriers.look("recovery, discarding", DIALOG);
      await page.keyboard.press("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
      await barriers.look("gallery", "body");
      for (const command of ["preferences", "shortcuts", "guide", "palette"] as const) await over(command);
      await choose(app, "about");
      await page.getByText("Licences of the libraries").click();
      await barriers.look("about with licences", DIALOG);
      await leave();
      await choose(app, "guide");
      await page.getByLabel("Search the guide").fill("cap");
      await barriers.look("guide, searched", DIALOG);
      await leave();
      await openFile("wrong.sop.json", JSON.stringify({ ...dealToWalk, deal: {}, payment: { payers: 3 } }));
      await page.locator(".dialog").waitFor();
      await barriers.look("refused file", DIALOG);
      await leave();
      await openFile("noise.sop.json", "x".repeat(12_000_000));
      await page.getByRole("status").getByText(/12 MB/u).waitFor();
      await barriers.look("notice of a refusal", "body");
      await choose(app, "new-deal");
      await button("Next").click();
      await page.getByText("Give the deal a name.").waitFor();
      await barriers.look("guided start, with a fault");
      await page.keyboard.type("Homes first");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Who is it for, and how many?" }).waitFor();
      await barriers.look("guided start, people");
    },
  );

  it("the editor: every part, rows and panels opened, menus, a problem, imports", { timeout: LIMIT }, async () => {
    const { app, page } = launched;
    await openFile("walk.sop.json", JSON.stringify(dealToWalk));
    await page.getByText("Expected payments").waitFor();
    await barriers.look("a deal is open", "body");
    expect(await outline(page).getByRole("button").count()).toBe(partsOfTheDeal.length + 1); // and that of the hint
    for (const name of partsOfTheDeal) {
      await part(name);
      await barriers.look(`part ${name}`, ".editor__page");
    }
    await part("Outcomes");
    await button(/^All fields of/u).click();
    await barriers.look("an outcome, opened", ".editor__page");
    await part("Rate card");
    await button("All fields of First assessment").click();
    await barriers.look("a rule, opened", ".editor__page");
    for (const name of [
      "Keys",
      /^Actions for/u,
      /^Add a term to/u,
      "Paste…",
      /where price of First assessment comes from/u,
    ] as const)
      await lookAt(`popover ${String(name)}`, () => button(name).click(), ".popover");
    await button("Import…").click();
    await barriers.look("import, choosing", DIALOG);
    await page.getByLabel("Or paste cells").fill("Outcome\tPrice\nEnters work\t1.500\nStays\t2.000\n");
    await button("Look at what was pasted").click();
    await barriers.look("import, asking what a comma is", DIALOG);
    await page.getByText("1.500 is fifteen hundred").click();
    await barriers.look("import, understood", DIALOG);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await part("Savings");
    await lookAt("unit costs", () => button("Add from the unit-cost library…").click(), ".dialog");
    await part("Rate card");
    await button("Make price of First assessment uncertain").click();
    await lookAt("an uncertain figure", () => page.locator(".uncertain").first().click(), ".popover");
    await choose(app, "undo");
    await lookAt("variants", () => button("Variant: Base").click(), ".popover");
    await button("Variant: Base").click();
    await page.getByRole("menuitem", { name: "New variant from this…" }).click();
    await barriers.look("a new variant", DIALOG);
    await leave();
    const price = page.getByLabel("Price of First assessment", { exact: true });
    await price.fill("-20");
    await price.press("Enter");
    await button("1 problem to mend").waitFor();
    await barriers.look("a problem", "body");
    await choose(app, "undo");
    await lookAt("keep a version", () => choose(app, "keep-version"), ".dialog");
    await choose(app, "keep-version");
    await page.locator(".dialog input:focus").waitFor();
    await page.keyboard.type("First draft");
    await page.keyboard.press("Enter");
    await page.locator(".dialog").waitFor({ state: "detached" });
    await price.fill("510");
    await price.press("Enter");
    await part("Versions");
    await page.getByRole("listitem", { name: "First draft" }).waitFor();
    await barriers.look("versions", ".editor__page");
    await lookAt("restore a version", () => button("Restore First draft").click(), ".dialog");
    await choose(app, "toggle-pane");
    await page.locator(".results-pane .chart__picture").first().waitFor();
    await barriers.look("results beside the editor", ".results-pane");
    await choose(app, "toggle-pane");
  });

  it("results: every kind of them, as tables, presented, on paper, compared", { timeout: LIMIT }, async () => {
    const { app, page } = launched;
    await choose(app, "show-results");
    await page.locator(".chart-panel").nth(10).waitFor();
    await barriers.look("results");
    await lookAt("exports", () => button(/^Export/u).click(), ".popover");
    await lookAt("copy or save a picture", () => button(/^Copy or save/u).click(), ".popover");
    await button(/^Run certificate/u).click();
    await page.locator(".dialog").waitFor();
    await barriers.look("run certificate", DIALOG);
    await answerSaveDialog(app, join(folder, "run.certificate.json"));
    await page.getByRole("dialog").getByRole("button", { name: /^Save/u }).click();
    await leave();
    for (const [state, file] of [
      ["certificate, refused", "wrong.sop.json"],
      ["certificate", "run.certificate.json"],
    ] as const) {
      await answerOpenDialog(app, join(folder, file));
      await lookAt(state, () => choose(app, "verify-certificate"), ".dialog");
    }
    // Each that is pressed is called something else, so that the first is always the next.
    const asTable = page.getByRole("button", { name: /^Show as table/u });
    for (let some = 0; some < 4; some++) await asTable.first().click();
    await barriers.look("pictures as tables", "#results-payments");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => document.body.classList.add("on-paper"));
    await barriers.look("on paper, in a dark window", "#results-verdicts", "paper");
    await page.evaluate(() => document.body.classList.remove("on-paper"));
    await page.emulateMedia({ media: null, colorScheme: "light" });
    await choose(app, "present");
    await page.locator(".present__foot").waitFor();
    await barriers.look("presented", ".present");
    await page.keyboard.press("Escape");
    await choose(app, "show-results");
    await page.locator(".live-switch").last().click();
    await choose(app, "show-editor");
    await part("Rate card");
    const price = page.getByLabel("Price of First assessment", { exact: true });
    await price.fill("600");
    await price.press("Enter");
    await choose(app, "show-results");
    await page.getByText("before your last edit").waitFor();
    await barriers.look("stale results");
    await choose(app, "show-editor");
    await part("Appraisal and run");
    await page.getByRole("textbox", { name: "Trials" }).fill("100000");
    await page.getByRole("textbox", { name: "Trials" }).press("Enter");
    await choose(app, "show-results");
    await choose(app, "run");
    await page
      .getByText(/of 100,000 trials/u)
      .first()
      .waitFor();
    await barriers.look("running", ".results-bar");
    await page.getByRole("banner").getByRole("button", { name: "Cancel" }).click();
    await page
      .getByText(/cancelled/iu)
      .first()
      .waitFor();
    await barriers.look("cancelled", ".results-bar");
    await choose(app, "undo");
    await button("Compare").click();
    await page.getByText("200 trials of each", { exact: false }).waitFor({ timeout: 30_000 });
    await barriers.look("compared");
    await answerQuestions(app, "Don’t save");
    await choose(app, "gallery");
    await button("Blank deal").click();
    await page.locator(".app__deal-name").getByText("New deal").waitFor();
    for (const name of ["Outcomes", "Savings", "Investment", "Plans"]) {
      await part(name);
      await barriers.look(`an empty deal, ${name}`, ".editor__page");
    }
    await choose(app, "show-results");
    await page.getByText("has not been run yet").waitFor();
    await barriers.look("not run yet");
    await button("Compare").click();
    await barriers.look("nothing to compare");
  });

  it("has nothing that would bar anybody, and complained of nothing", () => {
    expect(barriers.found).toEqual([]);
    expect(barriers.states.length).toBeGreaterThan(50);
    expect(launched.complaints).toEqual([]);
  });
});
