import { choose } from "#scripts/launch/choose.ts";
import { partsOfTheDeal } from "#scripts/launch/parts-of-the-deal.ts";
import { dealToWalk } from "../support/deal-to-walk.ts";
import { DIALOG, type StateWalk } from "./state-walk.ts";

/** Every part of a deal, rows and panels opened, menus, a problem, imports, versions. */
export async function inTheEditor(walk: StateWalk): Promise<void> {
  const { app, page } = walk.launched;
  await walk.openFile("walk.sop.json", JSON.stringify(dealToWalk));
  await page.getByText("Expected payments").waitFor();
  await walk.look("a deal is open", "body");
  for (const name of partsOfTheDeal) {
    await walk.part(name);
    await walk.look(`part ${name}`, ".editor__page");
  }
  await walk.part("Outcomes");
  await walk.button(/^All fields of/u).click();
  await walk.look("an outcome, opened", ".editor__page");
  await walk.part("Rate card");
  await walk.button("All fields of First assessment").click();
  await walk.look("a rule, opened", ".editor__page");
  for (const name of [
    "Keys",
    /^Actions for/u,
    /^Add a term to/u,
    "Paste…",
    /where price of First assessment comes from/u,
  ] as const)
    await walk.lookAt(`popover ${String(name)}`, () => walk.button(name).click(), ".popover");
  await walk.button("Import…").click();
  await walk.look("import, choosing", DIALOG);
  await page.getByLabel("Or paste cells").fill("Outcome\tPrice\nEnters work\t1.500\nStays\t2.000\n");
  await walk.button("Look at what was pasted").click();
  await walk.look("import, asking what a comma is", DIALOG);
  await page.getByText("1.500 is fifteen hundred").click();
  await walk.look("import, understood", DIALOG);
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await walk.part("Savings");
  await walk.lookAt("unit costs", () => walk.button("Add from the unit-cost library…").click(), ".dialog");
  await walk.part("Rate card");
  await walk.button("Make price of First assessment uncertain").click();
  await walk.lookAt("an uncertain figure", () => page.locator(".uncertain").first().click(), ".popover");
  await choose(app, "undo");
  await walk.lookAt("variants", () => walk.button("Variant: Base").click(), ".popover");
  await walk.button("Variant: Base").click();
  await page.getByRole("menuitem", { name: "New variant from this…" }).click();
  await walk.look("a new variant", DIALOG);
  await walk.leave();
  const price = page.getByLabel("Price of First assessment", { exact: true });
  await price.fill("-20");
  await price.press("Enter");
  await walk.button("1 problem to mend").waitFor();
  await walk.look("a problem", "body");
  await choose(app, "undo");
  await walk.lookAt("keep a version", () => choose(app, "keep-version"), ".dialog");
  await choose(app, "keep-version");
  await page.locator(".dialog input:focus").waitFor();
  await page.keyboard.type("First draft");
  await page.keyboard.press("Enter");
  await page.locator(".dialog").waitFor({ state: "detached" });
  await price.fill("510");
  await price.press("Enter");
  await walk.part("Versions");
  await page.getByRole("listitem", { name: "First draft" }).waitFor();
  await walk.look("versions", ".editor__page");
  await walk.lookAt("restore a version", () => walk.button("Restore First draft").click(), ".dialog");
  await choose(app, "toggle-pane");
  await page.locator(".results-pane .chart__picture").first().waitFor();
  await walk.look("results beside the editor", ".results-pane");
  await choose(app, "toggle-pane");
}
