import { join } from "node:path";
import { choose } from "#scripts/launch/choose.ts";
import { answerOpenDialog, answerSaveDialog } from "../support/stand-in-dialogs.ts";
import { DIALOG, type StateWalk } from "./state-walk.ts";

/** Results of every kind: as tables, presented, on paper, stale, running, cancelled, compared. */
export async function ofResults(walk: StateWalk): Promise<void> {
  const { app, page } = walk.launched;
  await choose(app, "show-results");
  await page.locator(".chart-panel").nth(10).waitFor();
  await walk.look("results");
  await walk.lookAt("exports", () => walk.button(/^Export/u).click(), ".popover");
  await walk.lookAt("copy or save a picture", () => walk.button(/^Copy or save/u).click(), ".popover");
  await walk.button(/^Run certificate/u).click();
  await page.locator(".dialog").waitFor();
  await walk.look("run certificate", DIALOG);
  await answerSaveDialog(app, join(walk.folder, "run.certificate.json"));
  await page.getByRole("dialog").getByRole("button", { name: /^Save/u }).click();
  await walk.leave();
  for (const [state, file] of [
    ["certificate, refused", "wrong.sop.json"],
    ["certificate", "run.certificate.json"],
  ] as const) {
    await answerOpenDialog(app, join(walk.folder, file));
    await walk.lookAt(state, () => choose(app, "verify-certificate"), ".dialog");
  }
  // Each that is pressed is called something else, so that the first is always the next.
  const asTable = page.getByRole("button", { name: /^Show as table/u });
  for (let some = 0; some < 4; some++) await asTable.first().click();
  await walk.look("pictures as tables", "#results-payments");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => document.body.classList.add("on-paper"));
  await walk.look("on paper, in a dark window", "#results-verdicts", "paper");
  await page.evaluate(() => document.body.classList.remove("on-paper"));
  await page.emulateMedia({ media: null, colorScheme: "light" });
  await choose(app, "present");
  await page.locator(".present__foot").waitFor();
  await walk.look("presented", ".present");
  await page.keyboard.press("Escape");
  await choose(app, "show-results");
  await page.locator(".live-switch").last().click();
  await choose(app, "show-editor");
  await walk.part("Rate card");
  const price = page.getByLabel("Price of First assessment", { exact: true });
  await price.fill("600");
  await price.press("Enter");
  await choose(app, "show-results");
  await page.getByText("before your last edit").waitFor();
  await walk.look("stale results");
  await choose(app, "show-editor");
  await walk.part("Appraisal and run");
  await page.getByRole("textbox", { name: "Trials" }).fill("100000");
  await page.getByRole("textbox", { name: "Trials" }).press("Enter");
  await choose(app, "show-results");
  await choose(app, "run");
  await page
    .getByText(/of 100,000 trials/u)
    .first()
    .waitFor();
  await walk.look("running", ".results-bar");
  await page.getByRole("banner").getByRole("button", { name: "Cancel" }).click();
  await page
    .getByText(/cancelled/iu)
    .first()
    .waitFor();
  await walk.look("cancelled", ".results-bar");
  await choose(app, "undo");
  await walk.button("Compare").click();
  await page.getByText("150 trials of each, ", { exact: false }).waitFor({ timeout: 30_000 });
  await page.getByText("150 trials of each case", { exact: false }).waitFor({ timeout: 30_000 });
  await walk.look("compared, with the bridge");
}
