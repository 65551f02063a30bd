import { choose } from "#scripts/launch/choose.ts";
import { answerQuestions } from "../support/stand-in-dialogs.ts";
import type { StateWalk } from "./state-walk.ts";

/** A blank deal, which nothing was entered into yet and which has not been run. */
export async function ofAnEmptyDeal(walk: StateWalk): Promise<void> {
  const { app, page } = walk.launched;
  await answerQuestions(app, "Don’t save");
  await choose(app, "gallery");
  await walk.button("Blank deal").click();
  await page.locator(".app__deal-name").getByText("New deal").waitFor();
  for (const name of ["Outcomes", "Savings", "Investment", "Plans"]) {
    await walk.part(name);
    await walk.look(`an empty deal, ${name}`, ".editor__page");
  }
  await choose(app, "show-results");
  await page.getByText("has not been run yet").waitFor();
  await walk.look("not run yet");
  await walk.button("Compare").click();
  await walk.look("nothing to compare");
}
