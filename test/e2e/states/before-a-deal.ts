import { choose } from "#scripts/launch/choose.ts";
import { dealToWalk } from "../support/deal-to-walk.ts";
import { DIALOG, type StateWalk } from "./state-walk.ts";

/** Recovery, the gallery, what lies over it, a refused file, the guided start. */
export async function beforeADeal(walk: StateWalk): Promise<void> {
  const { app, page } = walk.launched;
  await page.getByRole("dialog", { name: "Recover unsaved work?" }).waitFor();
  await walk.look("recovery", DIALOG);
  await walk.button(/^Discard/u).click();
  await walk.look("recovery, discarding", DIALOG);
  await page.keyboard.press("Escape");
  await page.locator(".dialog").waitFor({ state: "detached" });
  await walk.look("gallery", "body");
  for (const command of ["preferences", "shortcuts", "guide", "palette"] as const) await walk.over(command);
  await choose(app, "about");
  await page.getByText("Licences of the libraries").click();
  await walk.look("about with licences", DIALOG);
  await walk.leave();
  await choose(app, "guide");
  await page.getByLabel("Search the guide").fill("cap");
  await walk.look("guide, searched", DIALOG);
  await walk.leave();
  await walk.openFile("wrong.sop.json", JSON.stringify({ ...dealToWalk, deal: {}, payment: { payers: 3 } }));
  await page.locator(".dialog").waitFor();
  await walk.look("refused file", DIALOG);
  await walk.leave();
  await walk.openFile("noise.sop.json", "x".repeat(12_000_000));
  await page.getByRole("status").getByText(/12 MB/u).waitFor();
  await walk.look("notice of a refusal", "body");
  await choose(app, "new-deal");
  await walk.button("Next").click();
  await page.getByText("Give the deal a name.").waitFor();
  await walk.look("guided start, with a fault");
  await page.keyboard.type("Homes first");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Who is it for, and how many?" }).waitFor();
  await walk.look("guided start, people");
}
